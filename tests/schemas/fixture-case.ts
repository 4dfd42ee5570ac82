/** A small valid shop, persona and case, as authors write them. */
export const shop = () => ({
  id: 'corner',
  name: '街角小店',
  about: '虚构的小店。',
  agentName: '小角',
  hours: { opens: '09:00', closes: '22:00' },
  products: [
    {
      id: 'red-cup',
      name: '红色马克杯',
      aliases: ['红杯'],
      trade: '家居',
      price: 39.5,
      variants: [{ colour: '红', size: '均码', stock: 3 }],
      material: '陶瓷',
      care: '可以水洗',
      functions: [{ words: ['耐热'], says: '可以装热水' }],
      suits: ['办公室'],
      mustNotSay: [{ words: ['摔不坏'], why: '陶瓷会碎' }],
      proofs: ['test-report'],
      drawing: 'cup',
    },
  ],
  proofs: [{ id: 'test-report', name: '检测报告', words: ['检测报告'], says: '可以发给您看' }],
  gifts: [{ id: 'spoon', name: '小勺', aliases: ['勺子'], value: 3, minOrder: 30, authority: 'agent' }],
  promotions: [],
  shipping: {
    carrier: '飞叶快递',
    others: [],
    cutoff: '16:00',
    dispatchDays: [1, 2, 3],
    freeFrom: 0,
    regions: [{ name: '本地', places: ['本市'], days: [1, 2], fee: 0 }],
    notServed: [],
  },
  returns: { days: 7, condition: '不影响再次销售', freightPaidBy: 'shopper', exceptions: [] },
  priceProtectionDays: 7,
  invoice: { kinds: ['电子发票'], cutoff: '18:00', says: '付款后可以开' },
  guarantees: [],
  phrases: [{ key: 'hi', text: '您好' }],
});

const LINES = [
  'nag,leaveWaiting,notUnderstood,repeated,perfunctory,rude,refused,argued,pressured,overclaim,offPlatform',
  'privacy,leave,dontKnow,greeted,wait,decide,paid,thanks',
  'settled,resolved,contradicted,falseClaim,recall,late,back,again,overpromise',
]
  .join(',')
  .split(',');

export const persona = () => ({
  id: 'calm',
  title: '慎重型',
  about: '慢慢看。',
  mood: { trust: 50, patience: 60, intent: 40 },
  waits: { nag: [40, 90], leave: 240 },
  typing: { breaks: 30, marks: 20 },
  traits: { type: 'cautious', motive: '怕买错', priceSensitive: 2, knowing: 2, open: 1 },
  recalls: 40,
  lines: Object.fromEntries(LINES.map((key) => [key, ['嗯', '好']])),
});

const concern = (id: string, after: string[]) => ({
  id,
  title: '烫不烫',
  topic: 'function',
  after,
  raise: ['装热水烫手吗'],
  settle: [{ any: [{ act: ['introduce-product'], product: 'red-cup' }], missing: ['所以烫不烫'] }],
  pushback: ['我问烫不烫'],
  settled: ['好'],
  intent: 20,
  better: { say: '杯把不烫手。', why: '答在担心上。' },
});

export const story = () => ({
  id: 'hot-cup',
  title: '杯子烫不烫',
  family: 'choice',
  brief: '顾客看中一只杯子。',
  difficulty: 1,
  minutes: 5,
  shop: 'corner',
  persona: 'calm',
  shopper: '阿杯',
  buys: true,
  startsAt: '2026-11-23T10:00',
  teaches: ['S000-1-05'],
  basket: [{ product: 'red-cup' }],
  opening: ['在吗'],
  facts: [{ id: 'office', title: '办公室用', asks: ['use'], says: ['办公室用'] }],
  concerns: [concern('hot', []), concern('break', ['hot'])],
  buysAt: { intent: 60, trust: 30 },
  endings: [
    { id: 'paid', right: true, when: '放心了' },
    { id: 'left', right: false, when: '没人答' },
    { id: 'timed-out', right: false, when: '等太久' },
  ],
  plays: {
    good: ['您好'],
    cautious: ['在的'],
    poor: ['不知道'],
    wrong: [0, 0, 0].map((turn) => ({ turn, says: '不知道', why: '敷衍' })),
  },
});
