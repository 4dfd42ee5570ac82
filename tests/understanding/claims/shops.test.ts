import { describe, expect, test } from 'vitest';
import type { ClaimKind } from '../../../src/schemas/index.ts';
import { readContent } from '../../../src/schemas/reader.ts';
import { read } from '../../../src/understanding/reader.ts';
import { contextOf } from '../context.ts';
import { BY_HAND_HONEST_ROWS } from './by-hand-honest-rows.ts';
import { HONEST_ROWS } from './honest-rows.ts';
import { LATER_HONEST_ROWS } from './later-honest-rows.ts';
import { MORE_HONEST_ROWS } from './more-honest-rows.ts';
import { MORE_UNTRUE_ROWS } from './more-untrue-rows.ts';
import type { Around } from './row.ts';
import { UNTRUE_ROWS } from './untrue-rows.ts';

const { shops } = readContent(new URL('../../../', import.meta.url));

const claimsOf = (id: string, text: string, { product, spoken, shopper, now }: Around = {}) => {
  const shop = shops.find((one) => one.id === id);
  if (!shop) throw new Error(`There is no shop ${id}.`);
  const products = spoken ?? (product ? [product] : []);
  const before = shopper ? [shopper] : [];
  return read(text, contextOf({ shop, products, shopper: before, ...(now ? { now } : {}) })).claims;
};

describe('figures of the five shops', () => {
  test('nobody who says what is true is held to have said something false', () => {
    const accused = [
      ...HONEST_ROWS,
      ...MORE_HONEST_ROWS,
      ...LATER_HONEST_ROWS,
      ...BY_HAND_HONEST_ROWS,
    ].flatMap(([shop, text, around]) =>
      claimsOf(shop, text, around)
        .filter(({ verdict }) => verdict === 'false')
        .map(({ kind, value, right }) => `${shop} ${text}: ${kind} ${value}, ${right}`),
    );
    expect(accused).toEqual([]);
  });
  test('what is untrue is still found to be', () => {
    const missed = [...UNTRUE_ROWS, ...MORE_UNTRUE_ROWS].flatMap(([shop, text, kind, around]) => {
      const claims = claimsOf(shop, text, around);
      if (claims.some((claim) => claim.kind === kind && claim.verdict === 'false')) return [];
      return [
        `${shop} ${text}: ${claims.map((one) => `${one.kind} ${one.value} ${one.verdict}`).join('; ')}`,
      ];
    });
    expect(missed).toEqual([]);
  });
  test.each<[shop: string, text: string, kind: ClaimKind, around?: Around]>([
    ['mumian', '看到您21号枕头这单', 'delivery-day'],
    ['shanwu', '橙子21日上午到达分拣中心', 'price'],
    ['maidian', '签收第二天算起7天', 'delivery-day', { product: 'keyboard' }],
    ['maidian', '收到算起到8号9号都能退换', 'delivery-day', { product: 'keyboard' }],
    ['mumian', '满400减40，到12月10号截止', 'delivery-day'],
    ['qinghe', '发票订单里15点前申请，今天就发您邮箱', 'cutoff'],
    ['qinghe', '授权书在商品页最后一张图', 'stock', { product: 'serum-oil' }],
    ['mumian', '想快就换透明60L', 'price', { product: 'storage-box' }],
    ['shanwu', '15包的就40份了', 'price', { product: 'nuts' }],
    ['qinghe', '您是16:20付的', 'price', { product: 'jeans' }],
  ])('%s: %s claims no %s', (shop, text, kind, around) => {
    expect(claimsOf(shop, text, around).filter((claim) => claim.kind === kind)).toEqual([]);
  });
  test.each<[shop: string, text: string, kind: ClaimKind, value: string, around?: Around]>([
    ['mumian', '四件套359加枕头139是498', 'total', '49800'],
    ['maidian', '键盘三百二十九加掌托五十九一共三百八十八', 'total', '38800'],
    ['mumian', '5米就是590', 'total', '59000', { product: 'curtain' }],
    ['mumian', '没洗没用的话7天内能退', 'return-window', '7', { product: 'bedding' }],
    ['shanwu', '橙子四十九块九五斤', 'price', '4990'],
    ['maidian', '西北得3到5天', 'delivery-day', 'days:3-5', { product: 'earbuds' }],
    ['qinghe', '要8块运费', 'freight', '800', { product: 'inner-vest', shopper: '寄杭州' }],
  ])('%s: %s is a true %s of %s', (shop, text, kind, value, around) => {
    const found = claimsOf(shop, text, around).map((claim) => [claim.kind, claim.value, claim.verdict]);
    expect(found).toContainEqual([kind, value, 'true']);
  });
});
