import type { Family } from '../../schemas/index.ts';
import {
  act,
  asked,
  askedFirst,
  fewAtOnce,
  fillsGap,
  gift,
  never,
  orOnOrder,
  proof,
  type Step,
} from './step.ts';

/** Goods that arrived wrong: soothe, see the evidence, put it right. */
const REPAIRED: Step[] = [
  act('没有先道歉或体谅', 'apologise', 'empathise'),
  act('没有看凭证或认清订单', 'ask-evidence', 'identify-order', 'confirm-order', 'ask-need'),
  act('没有给补救的办法', 'offer-solution', 'assure-return', 'guide-steps'),
];

/** What each family's technique asks for, step by step. */
export const STEPS: Record<Family, Step[]> = {
  choice: [
    askedFirst,
    act('没有替他选定一款', 'recommend'),
    act('没有说出理由', 'give-reason', 'introduce-product'),
  ],
  'bargain-fairness': [
    act('没有说明价格人人一样', 'hold-price', 'explain-policy'),
    act('没有给一条人人能走的出路', 'announce-promo', 'explain-policy', 'assure-return', 'offer-gift'),
    never('私下让了价', 'concede-price'),
  ],
  'bargain-freebie': [gift, never('私下让了价', 'concede-price')],
  authenticity: [proof, act('没有说清退换', 'assure-return', 'explain-policy', 'offer-solution')],
  efficacy: [
    asked('没有先问他的情况'),
    act('没有把预期说实在', 'set-expectation'),
    never('把效果说满了', 'overclaim', 'overpromise'),
  ],
  addon: [fillsGap, act('没有说清对他有什么用', 'cross-sell', 'recommend', 'give-reason')],
  delivery: [
    asked('没有问寄到哪里'),
    act('没有说清发货的时间', 'explain-shipping'),
    never('替快递打了包票', 'overpromise'),
  ],
  size: [asked('没有问身高体重和平时的尺码'), act('没有替他定一个码', 'recommend', 'introduce-product')],
  fab: [
    act('没有说特点', 'introduce-product', 'recommend'),
    act('没有把特点落到他的好处上', 'give-reason', 'recommend'),
  ],
  'unknown-question': [
    act('没有说去核实', 'ask-wait', 'promise-followup', 'hand-over'),
    never('不知道却说死了', 'overclaim', 'overpromise', 'perfunctory'),
  ],
  'unspoken-need': [askedFirst, act('没有替他选定一款', 'recommend', 'cross-sell')],
  doubt: [
    act(
      '没有正面回应他的疑虑',
      'set-expectation',
      'introduce-product',
      'explain-policy',
      'show-proof',
      'give-reason',
    ),
    never('把话说满了', 'overclaim'),
  ],
  comparison: [
    act('没有讲自家的特点和好处', 'introduce-product', 'give-reason', 'recommend'),
    never('贬低了别人或把话说满', 'overclaim', 'argue'),
  ],
  gift: [asked('没有问送给谁'), act('没有替他选定一款', 'recommend')],
  bulk: [
    asked('没有问数量和用处'),
    act('没有报清人人适用的价', 'quote-price', 'announce-promo', 'hold-price'),
  ],
  'first-time': [
    act('没有一步一步教', 'guide-steps', 'explain-payment'),
    fewAtOnce,
    never('嫌他不会', 'insult', 'perfunctory'),
  ],
  'not-fit': [
    asked('没有问清他要拿来做什么'),
    act('没有如实说不合适', 'set-expectation', 'introduce-product', 'recommend'),
    never('为了卖出去把话说满', 'overclaim', 'pressure'),
  ],
  'idle-chat': [never('怠慢了闲聊的人', 'perfunctory', 'insult', 'pressure')],
  'wrong-shop': [
    act('没有告诉他这里没有', 'introduce-product', 'set-expectation', 'explain-policy', 'apologise'),
    never('硬要推销', 'pressure', 'overclaim'),
  ],
  payment: [
    act('没有说怎么付或怎么办', 'explain-payment', 'guide-steps', 'ask-evidence', 'ask-need'),
    never('把付款引到平台外', 'off-platform'),
  ],
  'payment-reminder': [
    act('没有友好地提醒', 'invite-order', 'confirm-order', 'ask-need', 'explain-shipping', 'offer-more-help'),
    never('催逼或威胁', 'pressure', 'threaten'),
  ],
  address: [act('没有核对收货信息', 'confirm-order'), never('敷衍了核对', 'perfunctory')],
  'order-change': [
    orOnOrder(act('没有认清是哪一单', 'identify-order', 'confirm-order')),
    act(
      '没有说改成了什么或怎么改',
      'confirm-order',
      'report-progress',
      'guide-steps',
      'offer-solution',
      'explain-policy',
    ),
  ],
  invoice: [
    act('没有说清怎么开、几时开', 'explain-policy', 'guide-steps', 'report-progress', 'promise-followup'),
  ],
  stockout: [
    act('没有如实说没货', 'apologise', 'introduce-product', 'report-progress'),
    act('没有给替换或退款', 'recommend', 'offer-solution'),
  ],
  tracking: [
    act('没有核对是哪一单', 'identify-order', 'confirm-order', 'report-logistics'),
    act('没有说清现在到哪、接下来怎样', 'report-logistics', 'promise-followup', 'explain-shipping'),
    never('把责任推给快递', 'blame-shift'),
  ],
  'lost-parcel': [
    act('没有安抚', 'apologise', 'empathise'),
    act('没有给补发或退款', 'offer-solution', 'promise-followup'),
    never('把责任推给快递', 'blame-shift'),
  ],
  exchange: REPAIRED,
  return: [
    act('没有问原因或认清订单', 'ask-evidence', 'identify-order', 'ask-need', 'confirm-order'),
    act('没有说清退货规则和步骤', 'assure-return', 'explain-policy', 'guide-steps', 'offer-solution'),
    never('为难退货的人', 'refuse-flat', 'interrogate', 'argue'),
  ],
  'quality-return': REPAIRED,
  damaged: REPAIRED,
  'wrong-goods': REPAIRED,
  'colour-difference': REPAIRED,
  'price-difference': [
    act('没有体谅他的心情', 'empathise', 'apologise'),
    act('没有说清价保怎么补', 'explain-policy', 'offer-solution', 'guide-steps'),
  ],
  complaint: [
    act('没有先安抚', 'empathise', 'apologise'),
    act('没有问清楚发生了什么', 'ask-evidence', 'identify-order', 'ask-need'),
    act('没有给办法', 'offer-solution', 'hand-over'),
    act('没有约好谁在什么时候回复', 'promise-followup', 'hand-over', 'offer-solution'),
  ],
  abuse: [
    never('还了嘴', 'insult', 'argue', 'threaten', 'interrogate'),
    act('没有稳住情绪', 'empathise', 'apologise'),
    act('没有办法或没有求助', 'offer-solution', 'hand-over', 'promise-followup', 'report-logistics'),
  ],
  'refund-pressure': [
    act('没有体谅他的着急', 'empathise', 'apologise'),
    act('没有说清规则和进度', 'explain-policy', 'report-progress', 'ask-evidence', 'offer-solution'),
    never('争起来了', 'argue', 'threaten'),
  ],
  'bad-review': [
    act('没有先道歉或体谅', 'apologise', 'empathise'),
    act('没有给补救', 'offer-solution', 'promise-followup'),
    never('拿钱换评价或逼他改', 'bribe-review', 'press-review'),
  ],
  'review-bribe': [
    never('拿钱买了好评', 'bribe-review'),
    act('没有说明为什么不行', 'explain-policy', 'hold-price', 'refuse-flat', 'invite-review'),
  ],
  privacy: [
    never('把别人的信息说了出去', 'leak-privacy'),
    act('没有说明为什么不能说', 'explain-policy', 'apologise'),
  ],
  'off-platform': [
    never('跟着去了平台外', 'off-platform'),
    act('没有说明留在平台的好处', 'explain-policy', 'explain-payment', 'hold-price'),
  ],
};
