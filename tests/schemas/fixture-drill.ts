const option = (id: string, correct: boolean) => ({ id, text: `做法${id}`, correct, why: `因为${id}` });

/** A part of each kind, as small as may be. */
export const PARTS = {
  single: { stem: '选一个', options: [option('a', true), option('b', false)] },
  multiple: { stem: '选几个', options: [option('a', true), option('b', true), option('c', false)] },
  judge: {
    stem: '对吗',
    options: [option('yes', true), option('no', false)],
    reasons: [option('a', true), option('b', false), option('c', false)],
  },
  order: { stem: '排一排', items: ['a', 'b', 'c'].map((id) => ({ id, text: id, why: '先后' })) },
  match: {
    stem: '配一配',
    pairs: ['a', 'b', 'c'].map((id) => ({ id, left: id, right: id.toUpperCase(), why: '一对' })),
  },
  numeric: {
    stem: '{cost} 元的货卖 {price} 元，赚多少元？',
    unit: '元',
    answer: 'price - cost',
    why: '{price} − {cost} ＝ {answer}',
    mistakes: [{ answer: 'price + cost', why: '这是加，{cost} 元要减。' }],
  },
  'find-line': {
    stem: '找出来',
    lines: [
      { from: 'shopper', text: '在吗' },
      { from: 'agent', id: 'a', text: '在的', correct: false, why: '应了。' },
      { from: 'agent', id: 'b', text: '没看见吗', correct: true, why: '质问。' },
    ],
  },
  'write-line': {
    stem: '写备注',
    shop: 'corner',
    now: '2026-11-23T10:12',
    day: 'signed',
    require: [{ id: 'sum', title: '写明金额', why: '交班的人要看。', says: ['{price}元'] }],
    models: ['退{price}元', '已退 {price} 元'],
    poor: ['退了', '退{cost}元'],
  },
  sort: {
    stem: '放进去',
    bins: [
      { id: 'goods', title: '商品' },
      { id: 'freight', title: '物流' },
    ],
    items: ['a', 'b', 'c', 'd'].map((id) => ({
      id,
      text: `{cost} 元的${id}`,
      bin: id === 'a' ? 'freight' : 'goods',
      why: `因为${id}`,
    })),
  },
  date: {
    stem: '{signed}签收，最晚哪天退？',
    from: 'signed',
    plus: 'days',
    why: '从{signed + 1}数起，到{answer}。',
    mistakes: [{ plus: 'days - 1', why: '签收那天不算。' }],
  },
  table: {
    stem: '填表',
    columns: ['商品', '进价', '差价'],
    rows: [['杯', '{cost}', { answer: 'price - cost', unit: '元', why: '{price} − {cost} ＝ {answer}' }]],
  },
};

/** A drill with a part of every kind. */
export const drill = () => ({
  id: 'hand-over',
  task: '5-2',
  title: '交接',
  about: '练什么，为什么。',
  minutes: 5,
  teaches: ['S000-1-06'],
  parameters: { cost: { from: 10, to: 30, step: 5 }, price: [40, 52.5], days: [7, 15] },
  dates: { signed: ['2026-11-23', '2026-12-28'] },
  material: [
    { kind: 'note', title: '店规', text: '无理由退货 {days} 天。' },
    { kind: 'chat', title: '{signed}', lines: [{ from: 'shopper', text: '能退吗' }] },
    { kind: 'table', title: '价目', columns: ['货', '价'], rows: [['杯', '{price}']] },
  ],
  parts: Object.entries(PARTS).map(([kind, part]) => ({ id: kind, kind, ...structuredClone(part) })),
});
