import { describe, expect, test } from 'vitest';
import type { ActionType, Order } from '../../src/schemas/index.ts';
import {
  addressQuestion,
  blankForm,
  canCheckAddress,
  choicesFor,
  type DeedForm,
  deedAdvice,
  deedProblems,
  deedResult,
  historyOf,
  ORDER_DEEDS,
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
  state: 'received',
  placedAt: '2026-11-20T09:00',
  receiver: { name: '苏晚', phone: '139****0021', address: '杭州市望湖街道云栖里 8 幢' },
  ...part,
});
const scene = (part: Partial<Order> = {}) => ({ order: order(part), shop: qinghe, now: NOW });
const deed = (type: ActionType) => {
  const found = ORDER_DEEDS.find((d) => d.type === type);
  if (!found) throw new Error(`no deed ${type}`);
  return found;
};
const filled = (type: ActionType, part: Partial<DeedForm>, where = scene()) => ({
  ...blankForm(deed(type), where),
  ...part,
});
const says = (type: ActionType, part: Partial<DeedForm>, where = scene()) =>
  deedAdvice(deed(type), filled(type, part, where), where);

describe('the form of a deed', () => {
  test('is blank but for the note’s name and time and the first choice', () => {
    expect(blankForm(deed('write-note'), scene()).text).toBe(`—${qinghe.agentName}—11-24 10:20`);
    expect(blankForm(deed('accept-return'), scene()).choice).toBe('no-reason');
  });

  test.each([
    ['change-address', '先写新地址。'],
    ['cancel-order', '先写原因。'],
    ['exchange', '先写换货的原因。'],
    ['issue-invoice', '先写发票抬头。'],
  ] as const)('of %s is held back while its words are missing', (type, problem) => {
    expect(deedProblems(deed(type), filled(type, {}), scene())).toEqual([problem]);
    expect(deedProblems(deed(type), filled(type, { text: '写好了' }), scene())).toEqual([]);
  });

  test.each(['', '0', '12.345', '-5', '三十'])('takes no sum such as "%s"', (amount) => {
    expect(deedProblems(deed('refund'), filled('refund', { amount, text: '坏了' }), scene())).toEqual([
      '金额要大于 0，最多两位小数。',
    ]);
  });

  test('takes no more than was paid', () => {
    const form = filled('refund', { amount: '299.01', text: '坏了' });
    expect(deedProblems(deed('refund'), form, scene())).toEqual(['金额不能超过这单的 299 元。']);
    expect(deedResult(deed('refund'), { ...form, amount: '12.5' })).toEqual({ amount: 1250, note: '坏了' });
  });

  test('offers in exchange what is in stock, the same once more last and only when it has arrived', () => {
    const choices = choicesFor('variant', scene());
    expect(choices.at(-1)?.value).toBe('燕麦色 M');
    expect(choices.at(-1)?.title).toContain('换同款');
    expect(choices.filter((c) => c.title.includes('换同款'))).toHaveLength(1);
    expect(choices.every((c) => !c.title.includes('有 0 件'))).toBe(true);
    const unsent = choicesFor('variant', scene({ state: 'paid' }));
    expect(unsent.map((c) => c.value)).not.toContain('燕麦色 M');
  });

  test('writes what was chosen into its note', () => {
    const form = filled('exchange', { choice: '雾蓝色 L', text: '大一码' });
    expect(deedResult(deed('exchange'), form)).toEqual({ note: '换雾蓝色 L，大一码' });
    expect(deedResult(deed('accept-return'), filled('accept-return', { choice: 'quality' }))).toEqual({
      note: '质量问题',
    });
    expect(
      deedResult(deed('write-note'), filled('write-note', { flag: 'blue', text: '查件—小禾—11-24 10:20' })),
    ).toEqual({ note: '蓝旗 查件—小禾—11-24 10:20' });
    expect(deedResult(deed('send-order-link'), filled('send-order-link', {}))).toEqual({});
  });
});

describe('what the rules say to a deed', () => {
  const unpaid = scene({ state: 'unpaid' });

  test('a price below what everybody can pay is called a private cut before it is made', () => {
    const [cut] = says('change-price', { amount: '200' }, unpaid);
    expect(cut).toMatchObject({ bad: true });
    expect(cut?.says).toContain('私下降价');
    expect(says('change-price', { amount: '299' }, unpaid)[0]?.bad).toBe(false);
  });

  test('a difference says how much is due, and warns above it', () => {
    const dear = scene({ total: 32_900 });
    expect(says('pay-difference', { amount: '30' }, dear)).toEqual([
      { says: expect.stringContaining('该补¥30'), bad: false },
    ]);
    expect(says('pay-difference', { amount: '31' }, dear)[0]?.bad).toBe(true);
  });

  test('a return says who pays, and why it is not taken where it is not', () => {
    expect(says('accept-return', { choice: 'quality' })[0]?.says).toBe('可以退，寄回的运费由本店出。');
    expect(says('accept-return', { choice: 'no-reason', intact: false })[0]).toMatchObject({ bad: true });
    const late = scene({ placedAt: '2026-10-01T09:00' });
    expect(says('accept-return', { choice: 'no-reason' }, late)[0]?.says).toContain('已经过了');
  });
});

describe('the shopper at the desk', () => {
  test('has a history in a sentence', () => {
    expect(historyOf([])).toContain('第一次来');
    expect(historyOf([order({ state: 'unpaid' })])).toBe('下过 1 单，都没有付款；最近一单 11-20。');
    expect(historyOf([order(), order({ placedAt: '2026-10-02T09:00', total: 10_000 })])).toBe(
      '付过 2 单，共 ¥399，10-02第一次来；最近一单 11-20。',
    );
  });

  test('is asked about the address only while it can be put right', () => {
    expect(addressQuestion(order())).toBe(
      '跟您核对一下收货信息：苏晚，139****0021，杭州市望湖街道云栖里 8 幢，没问题吧？',
    );
    expect(canCheckAddress(order({ state: 'stocking' }))).toBe(true);
    expect(canCheckAddress(order({ state: 'shipped' }))).toBe(false);
  });
});
