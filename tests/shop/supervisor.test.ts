import { describe, expect, test } from 'vitest';
import type { Order } from '../../src/schemas/index.ts';
import {
  handOverNote,
  handOverProblems,
  isPrivateCut,
  lowestFairTotal,
  questionProblems,
  supervisorSays,
} from '../../src/shop/index.ts';
import { qinghe } from './qinghe.ts';

const NOW = '2026-11-24T10:20';
const order = (part: Partial<Order> = {}): Order => ({
  number: 'qh-1',
  product: 'wool-sweater',
  colour: '燕麦色',
  size: 'M',
  units: 1,
  total: 29_900,
  state: 'unpaid',
  placedAt: '2026-11-23T23:12',
  receiver: { name: '苏晚', phone: '139****0021', address: '杭州市望湖街道云栖里 8 幢' },
  ...part,
});
const FACTS = '顾客说两件一起买，想要围巾';

describe('a question to the supervisor', () => {
  test('lacks what it is about, the thing, the sum and the facts until they are there', () => {
    expect(questionProblems({}, qinghe, [])).toEqual(['写清要问哪一件事。']);
    expect(questionProblems({ matter: 'refund', note: '急' }, qinghe, [order()])).toEqual([
      '选好是哪一单。',
      '写清金额，主管才能定。',
      '写清情况：顾客说了什么，你查到了什么，至少六个字。',
    ]);
    expect(questionProblems({ matter: 'gift', item: 'scarf', note: FACTS }, qinghe, [])).toEqual([]);
  });

  test('that lacks something is not answered, and is told what to add', () => {
    expect(supervisorSays({ matter: 'gift', item: 'gold', note: FACTS }, qinghe, [], NOW)).toEqual({
      answer: 'unclear',
      says: '我还不好答复。选一件店里有的赠品。',
    });
  });

  test('of a gift beyond the agent is granted from the sum that the shop asks for', () => {
    const ask = { matter: 'gift', item: 'scarf', note: FACTS } as const;
    expect(supervisorSays(ask, qinghe, [order({ total: 65_000 })], NOW)).toEqual({
      answer: 'granted',
      says: '可以送羊毛混纺围巾，一单一件，记得写进订单备注。',
    });
    expect(supervisorSays(ask, qinghe, [], NOW).says).toContain('订单满¥599可以送');
    expect(supervisorSays(ask, qinghe, [order()], NOW)).toMatchObject({ answer: 'refused' });
  });

  test('of a lower price is granted only down to what everybody can pay', () => {
    const ask = (amount: number) =>
      supervisorSays({ matter: 'price-cut', item: 'qh-1', amount, note: FACTS }, qinghe, [order()], NOW);
    const fair = lowestFairTotal(order(), qinghe, NOW);
    expect(ask(fair - 1)).toMatchObject({ answer: 'refused' });
    expect(ask(fair - 1).says).toContain('对谁都是一个价');
    expect(ask(29_900).says).toBe('这不是降价，不用改。');
  });

  test('of a price difference is granted up to the fall since payment, while the price is protected', () => {
    const paid = order({ state: 'received', total: 32_900, placedAt: '2026-11-20T10:00' });
    const ask = (amount: number, one: Order) =>
      supervisorSays({ matter: 'price-difference', item: 'qh-1', amount, note: FACTS }, qinghe, [one], NOW);
    expect(ask(3000, paid).answer).toBe('granted');
    expect(ask(3001, paid).says).toBe('差价只有¥30，不能退¥30.01。');
    expect(ask(3000, { ...paid, placedAt: '2026-01-20T10:00' }).answer).toBe('refused');
    expect(ask(3000, order()).says).toBe('这单没有付过款，没有差价可退。');
  });

  test.each([
    ['unpaid', 'refused'],
    ['paid', 'granted'],
    ['stocking', 'granted'],
    ['shipped', 'refused'],
    ['received', 'granted'],
    ['cancelled', 'refused'],
  ] as const)('of a refund for an order that is %s is %s', (state, answer) => {
    const ask = { matter: 'refund', item: 'qh-1', amount: 29_900, note: FACTS } as const;
    expect(supervisorSays(ask, qinghe, [order({ state })], NOW).answer).toBe(answer);
    expect(supervisorSays({ ...ask, amount: 29_901 }, qinghe, [order({ state })], NOW).answer).toBe(
      'refused',
    );
  });
});

describe('a changed price', () => {
  test('is a private cut below what everybody could pay, and no cut where it corrects a sum', () => {
    const dear = order({ total: 35_000 });
    const fair = lowestFairTotal(dear, qinghe, NOW);
    expect(isPrivateCut(dear, fair, qinghe, NOW)).toBe(false);
    expect(isPrivateCut(dear, fair - 1, qinghe, NOW)).toBe(true);
    expect(isPrivateCut(order({ total: 100 }), 100, qinghe, NOW)).toBe(false);
  });
});

describe('a hand-over', () => {
  const whole = { open: '退款还没到账', promised: '今天退', until: '今天18点前', owner: '小禾' };

  test('may go when it says what is open, what was promised, until when and who', () => {
    expect(handOverProblems(whole)).toEqual([]);
    expect(handOverNote(whole)).toBe('未了：退款还没到账；答应过：今天退；期限：今天18点前；接手：小禾');
  });

  test.each(['open', 'promised', 'until', 'owner'] as const)('without "%s" is held back', (field) => {
    expect(handOverProblems({ ...whole, [field]: ' ' })).toHaveLength(1);
  });

  test('is held back where its term is no time', () => {
    expect(handOverProblems({ ...whole, until: '尽快' })).toEqual([
      '期限要有个时间，例如“明天10点前”；“尽快”谁也对不上。',
    ]);
  });
});
