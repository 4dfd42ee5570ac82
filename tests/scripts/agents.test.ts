import { describe, expect, test } from 'vitest';
import { KINDS } from '../../scripts/agents/index.ts';
import type { Line, Order, View } from '../../scripts/agents/types.ts';
import { ROOT } from '../../scripts/lib/world.ts';
import { readContent } from '../../src/schemas/reader.ts';

const { shops } = readContent(ROOT);
const shopOf = (id: string) => {
  const shop = shops.find((s) => s.id === id);
  if (!shop) throw new Error(`no shop ${id}`);
  return shop;
};

/** What the expert does about these lines, one turn. */
function turn(view: Partial<View> & Pick<View, 'shop'>, ...texts: string[]) {
  const chat = texts.map((text, at): Line => ({ from: 'shopper', at, text }));
  const expert = KINDS.find((k) => k.id === 'expert')?.begin(1);
  const moves = expert?.({
    shopper: '',
    brief: '',
    orders: [],
    now: '2026-11-24T10:00',
    paid: false,
    chat,
    ...view,
  });
  const words = moves?.flatMap((m) => (m.type === 'say' ? [m.text] : [])).join(' ') ?? '';
  return { words, deeds: moves?.flatMap((m) => (m.type === 'do' ? [m.action] : [])) ?? [] };
}

/** Oat from the food shop, paid at this time. */
const oats = (placedAt: string, rest: Partial<Order> = {}): Order => ({
  number: 'sw-1',
  product: 'oat',
  colour: '原味',
  size: '1公斤',
  units: 1,
  total: 3900,
  state: 'paid',
  placedAt,
  receiver: { name: '甲', phone: '138****0000', address: '苏州市某路 1 号' },
  ...rest,
});
const food = shopOf('shanwu');

describe('the expert, asked for a parcel that has not left', () => {
  test('names the order, owns up that it has not left, and says when it will', () => {
    const { words, deeds } = turn({ shop: food, orders: [oats('2026-11-22T10:00')] }, '燕麦怎么还没发货');
    expect(words).toContain('22号拍的燕麦片原味1公斤1件，还没有发出');
    expect(words).toContain('今天14点截单前发出');
    expect(words).not.toContain('下雨');
    expect(deeds).toEqual([]);
  });

  test('gives the cause that the shop’s data name for these goods, and puts the days off by it', () => {
    const order = oats('2026-11-23T15:10', { product: 'orange', colour: '中果', size: '10斤' });
    const { words } = turn({ shop: food, orders: [order], now: '2026-11-24T15:20' }, '橙子发了吗');
    expect(words).toContain('橙子要晴天才采');
    expect(words).toContain('快的话明天发，最晚后天发');
  });

  test('offers to wait or to cancel, and cancels nothing while it is only asked', () => {
    const { words, deeds } = turn({ shop: food, orders: [oats('2026-11-22T10:00')] }, '那我不要了 钱能退吗');
    expect(words).toContain('没发出的单随时可以取消');
    expect(words).toContain('愿意等');
    expect(deeds).toEqual([]);
  });
});

describe('the expert, asked what only a doctor may answer', () => {
  test('says that it does not know, asks the supervisor, names a time, and does not urge to buy', () => {
    const { words, deeds } = turn({ shop: shopOf('qilu') }, '想看柔润水', '怀孕能用吗');
    expect(words).toMatch(/资料上没有写.*十五分钟内回您/);
    expect(words).not.toMatch(/拍下|付款/);
    expect(deeds).toEqual([
      expect.objectContaining({ type: 'ask-supervisor', matter: 'product', item: 'toner' }),
    ]);
  });
});

test('what the supervisor says is not taken for the shopper’s word', () => {
  const chat: Line[] = [
    { from: 'shopper', at: 0, text: '在吗' },
    { from: 'agent', at: 1, text: '在的' },
    { from: 'supervisor', at: 2, text: '可以退' },
  ];
  expect(turn({ shop: food, chat }).words).toBe('');
});
