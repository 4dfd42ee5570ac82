import { SUPERVISOR_MOVES } from '../../src/schemas/index.ts';

/** The handbook of the small course: one of each. */

export const roles = () => ({
  roles: ['presale', 'aftersale', 'supervisor'].map((id) => ({
    id,
    title: '岗位',
    about: '做什么。',
    duties: [{ text: '一', register: ['S000-1-05'] }, { text: '二' }, { text: '三' }],
    passes: [{ what: '别的', to: '别人' }],
  })),
  overlap: { says: '为什么。', stays: ['小事'], goes: ['大事'], register: ['S000-1-05'] },
  supervising: SUPERVISOR_MOVES.map((id) => ({
    id,
    title: '接着做',
    says: '怎么做。',
    register: ['S000-1-05'],
  })),
  rhythm: ['一早', '上午', '下午', '下班前'].map((at) => ({ at, title: '做事', says: '怎么做。' })),
  asking: ['goods', 'money', 'people'].map((id) => ({ id, about: '不懂', whom: '主管', how: '带上订单。' })),
});

export const guide = () => ({
  shop: 'corner',
  cards: [
    {
      id: 'first-reply',
      group: 'reply',
      title: '先应一声',
      figures: ['timing.firstReply'],
      says: '首次回复不超过 {timing.firstReply}。',
      why: '让人知道有人在。',
      chat: [
        { by: 'shopper', text: '在吗' },
        { by: 'agent', text: '在的' },
      ],
      task: '5-2',
      register: ['S000-1-07'],
      source: '规范',
    },
  ],
});

export const rule = () => ({
  id: 'seven-days',
  subject: 'returns',
  place: 1,
  kind: 'law',
  title: '七天',
  says: ['可以退。'],
  does: ['算日子。'],
  right: { text: '可以退', why: '法律这样定' },
  wrong: { text: '不能退', why: '法律不许' },
  sources: [{ name: '《消法》', article: '第二十五条', since: '2014-03-15' }],
  checked: '2026-11-23',
  tasks: ['5-2'],
  register: ['S000-1-07'],
});

export const template = () => ({
  id: 'refund',
  stage: 'aftersale',
  place: 1,
  title: '退款',
  when: ['退款到了'],
  not: ['还没退'],
  worse: { text: '退了', why: '不说多少' },
  better: { text: '已经退回 【金额】，原路到账。', why: '说清多少、到哪里' },
  placeholders: [{ name: '金额', says: '退了多少' }],
  locked: ['原路到账'],
  rules: ['seven-days'],
  task: '5-2',
});

export const glossary = () => ({
  terms: [
    {
      id: 'freight',
      term: '运费',
      also: ['邮费'],
      topic: 'delivery',
      says: '寄东西的钱。',
      rule: 'seven-days',
    },
    { id: 'order', term: '订单', topic: 'order', says: '买了什么。', task: '5-2' },
  ],
});

export const conversation = () => ({
  id: 'warm-cup',
  group: 'presale',
  place: 1,
  title: '杯子',
  about: '先问再答。',
  shop: 'corner',
  tasks: ['5-2'],
  techniques: ['choose'],
  kind: 'mended',
  ending: 'won',
  lines: [
    { from: 'shopper', at: 0, text: '红杯多少钱' },
    { from: 'agent', at: 9, text: '29元', note: { kind: 'cost', says: '报错了价。' } },
    { from: 'shopper', text: '页面不是吧' },
    { from: 'agent', at: 30, text: '对不起，是39.5元。', note: { kind: 'worked', says: '马上改口。' } },
    { from: 'shopper', text: '两只呢' },
    { from: 'agent', at: 50, text: '两只79元。' },
    { from: 'shopper', text: '拍了' },
    { from: 'agent', at: 70, text: '谢谢您。' },
  ],
  learned: ['先看价再说。'],
  totals: [{ yuan: 79, products: ['red-cup', 'red-cup'] }],
  rules: ['seven-days'],
  cases: ['hot-cup'],
  register: ['S000-1-07'],
});
