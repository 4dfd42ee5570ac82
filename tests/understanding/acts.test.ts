import { describe, expect, test } from 'vitest';
import type { SpeechAct } from '../../src/schemas/index.ts';
import { SPEECH_ACTS } from '../../src/schemas/vocabulary.ts';
import { SURE } from '../../src/understanding/index.ts';
import { read } from '../../src/understanding/reader.ts';
import { contextOf } from './context.ts';

/** For each act: the shopper's line, a message that does it, and a near miss that does not. */
const TABLE: Record<SpeechAct, [string, string, string]> = {
  greet: ['在吗', '在的亲', '您好像记错了,是白色'],
  'ask-need': ['想买包', '您平时主要什么时候背呀?', '您把订单号发我一下'],
  'introduce-product': ['什么料子', '面料是95%棉加5%氨纶,有点弹', '这款239元'],
  'give-reason': ['背着累吗', '您每天通勤背着也不累,很轻', '价格对大家都一样,这样才公平'],
  recommend: ['带电脑', '更推荐您选云途', '云途和轻羽两款都有货'],
  'announce-promo': ['有活动吗', '现在全店满300减30,都能用', '给您申请一份小礼物'],
  'cross-sell': ['会透吗', '里面可以搭一件肤色打底背心', '那您看看轻羽吧'],
  'invite-order': ['挺好', '喜欢的话可以直接拍下', '麻烦您拍下破损的照片给我'],
  'confirm-order': ['拍了', '跟您核对一下收货地址和电话对吗', '您要查的是哪个订单'],
  'invite-favourite': ['好', '麻烦收藏一下店铺哦', '这款收纳很方便'],
  'offer-more-help': ['知道了', '请问还有其他需要帮忙的吗?', '您好,有什么可以帮您'],
  acknowledge: ['帮我备注一下', '好的,给您备注', '好的商品自己会说话'],
  'close-warmly': ['拍好了', '谢谢您的支持,祝您生活愉快', '谢谢您的耐心等待,还在查'],
  'hold-price': ['便宜点', '价格对每位顾客都是一样的,这样才公平', '不行'],
  'offer-gift': ['送点啥', '我给您申请一份小礼物', '没有赠品哦'],
  'concede-price': ['便宜点', '行吧,给您便宜20,别跟别人说', '没法给您便宜20呢'],
  'assure-authentic': ['真的吗', '保证正品,品牌直供', '您问是不是正品对吗'],
  'show-proof': ['怎么证明', '授权书可以发给您看', '质量很好的'],
  'assure-return': ['能退吗', '支持七天无理由退换', '定制的不支持退换'],
  'set-expectation': ['几天见效', '效果因人而异,不能保证几天见效', '保证三天见效'],
  'explain-shipping': ['什么时候发', '16点前付款今天发出', '稍后发您图片'],
  'report-logistics': ['我的快递到哪了', '您的包裹昨天已经到成都中转站了', '一般三天送到'],
  'quote-price': ['多少钱', '这款239元', '满300减30'],
  'explain-payment': ['能用花呗吗', '支持花呗分期的', '付款后今天发'],
  'guide-steps': ['券在哪领', '打开店铺首页,点右上角领取就行', '优惠券满99可以用'],
  'explain-policy': ['发票怎么开', '确认收货后可以开电子发票', '您点申请开票提交'],
  empathise: ['怕买错', '您的担心完全可以理解', '还请您理解'],
  apologise: ['等好久', '真的很抱歉,给您带来不便', '不好意思请问您穿多大码'],
  'ask-wait': ['有货吗', '您稍等,我帮您查一下', '您可以查一下批号'],
  'promise-followup': ['什么时候有货', '有消息我第一时间通知您', '有货的'],
  'identify-order': ['我要退货', '麻烦您提供一下订单号', '您的地址对吗'],
  'report-progress': ['退款到哪了', '您的退款昨天已经审核通过了', '退款一般三天到账'],
  'ask-evidence': ['收到破了', '麻烦您拍张照片发我看看', '我拍张照片给您看'],
  'offer-solution': ['收到是破的', '非常抱歉,马上给您补发一件', '不合适可以退换'],
  'hand-over': ['我要投诉', '帮您转接售后专员处理', '快递负责这件事'],
  'invite-review': ['很好用', '喜欢的话欢迎给个评价', '您可以看看评价区'],
  'refuse-flat': ['便宜点', '不行哦', '不议价的哦,不过现在满300减30'],
  argue: ['起球了', '别人都说没问题,怎么就您的起球', '这款正常穿不起球'],
  interrogate: ['是正品吗', '您凭什么说是假的', '您为什么喜欢这款呢'],
  perfunctory: ['防水吗', '自己看详情', '这个我不清楚,帮您问下技术,稍等'],
  insult: ['太贵了', '买不起就别看', '不穷讲究,日常穿就好'],
  'blame-shift': ['还没到', '快递的事我们管不了,你自己问快递', '快递那边我来帮您催'],
  overclaim: ['有用吗', '保证三天变白,根治斑点', '最好先在耳后试一下'],
  overpromise: ['周五能到吗', '放心,周五之前肯定到', '不敢保证一定到'],
  'off-platform': ['便宜点', '加我微信,转账便宜', '支持微信支付'],
  'leak-privacy': ['怎么办会员', '把您的身份证号和密码发我', '密码千万不要告诉任何人'],
  threaten: ['我要差评', '敢给差评试试,拉黑您', '不会拉黑您的'],
  'bribe-review': ['收到了', '五星好评返现5元', '我们不搞好评返现'],
  'press-review': ['我打了差评', '求您把差评删一下吧', '好评差评都请如实写'],
  pressure: ['再想想', '别想了,赶紧拍,手慢无', '不着急,您慢慢考虑'],
};

const actsIn = (text: string, shopper: string) =>
  read(text, contextOf({ shopper: shopper === '' ? [] : [shopper] })).acts.map(({ act }) => act);

describe('each act is found in what does it and not in its near miss', () => {
  test('the table holds every act of the vocabulary', () => {
    expect(Object.keys(TABLE).sort()).toEqual([...SPEECH_ACTS].sort());
  });
  test.each(Object.entries(TABLE))('%s', (act, [shopper, does, misses]) => {
    expect(actsIn(does, shopper)).toContain(act);
    expect(actsIn(misses, shopper)).not.toContain(act);
  });
});

const sureActs = (text: string, shopper = '') =>
  read(text, contextOf({ shopper: [shopper] }))
    .acts.filter(({ sure }) => sure >= SURE)
    .map(({ act }) => act);

describe('breaking acts that are only spoken of are not done', () => {
  test.each([
    ['negated', '我们不会让您加微信付款的', 'off-platform'],
    ['negated', '我们从不搞好评返现', 'bribe-review'],
    ['warned of', '谨防骗子让您加微信转账', 'off-platform'],
    ['warned of', '密码和验证码不要告诉任何人', 'leak-privacy'],
    ['reported', '您说别家保证三天变白,这种话不能信', 'overclaim'],
    ['quoted', '网上写的“绝对不会过敏”都是不合规的', 'overclaim'],
    ['conditional', '如果有人让您加微信转账,请举报', 'off-platform'],
    ['negated', '不能保证一定周五到', 'overpromise'],
    ['a rule', '平台规定不允许叫您删差评', 'press-review'],
    ['negated', '没有哪款能绝对不过敏', 'overclaim'],
  ])('%s: %s', (_, text, act) => {
    expect(sureActs(text)).not.toContain(act);
  });
  test.each([
    ['加微信不安全的', 'off-platform'],
    ['过敏是可以退的，您有病历吗', 'insult'],
    ['1号前肯定到不了', 'overpromise'],
    ['可以给您换新的，运费我们出', 'concede-price'],
  ] as const)('"%s" is no %s', (text, act) => expect(sureActs(text)).not.toContain(act));
  test.each([
    ['加我微信聊', 'off-platform'],
    ['你有病吧', 'insult'],
    ['1号前肯定到', 'overpromise'],
  ] as const)('"%s" is %s all the same', (text, act) => expect(sureActs(text)).toContain(act));
  test('a courtesy word does not undo a breaking act', () => {
    expect(sureActs('亲,保证三天白两个色号哦')).toContain('overclaim');
  });
});

describe('what stands around a message counts', () => {
  test('您好 late in a chat is no greeting', () => {
    const late = contextOf({ earlier: ['在的', '这款有货'], shopper: ['多重'] });
    expect(read('您好,空包约0.9公斤', late).acts.map(({ act }) => act)).not.toContain('greet');
  });
  test('a refusal with a way out is labelled by the way out', () => {
    const acts = actsIn('亲,不议价的哦,不过我给您申请了一份小礼物', '便宜点');
    expect(acts).toContain('offer-gift');
    expect(acts).not.toContain('refuse-flat');
  });
  test('好的 answers no question of how many or why', () => {
    expect(actsIn('嗯嗯', '这个多少钱')).toEqual(['perfunctory']);
    expect(actsIn('嗯嗯', '我先看看')).toEqual(['acknowledge']);
  });
});
