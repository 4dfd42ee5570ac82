import { describe, expect, test } from 'vitest';
import { readContent } from '../../../src/schemas/reader.ts';
import { read } from '../../../src/understanding/reader.ts';
import { contextOf } from '../context.ts';
import { HONEST_ROWS } from './honest-rows.ts';
import { LATER_HONEST_ROWS } from './later-honest-rows.ts';
import { MORE_HONEST_ROWS } from './more-honest-rows.ts';
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
    const accused = [...HONEST_ROWS, ...MORE_HONEST_ROWS, ...LATER_HONEST_ROWS].flatMap(
      ([shop, text, around]) =>
        claimsOf(shop, text, around)
          .filter(({ verdict }) => verdict === 'false')
          .map(({ kind, value, right }) => `${shop} ${text}: ${kind} ${value}, ${right}`),
    );
    expect(accused).toEqual([]);
  });
  test('what is untrue is still found to be', () => {
    const missed = UNTRUE_ROWS.flatMap(([shop, text, kind, around]) => {
      const claims = claimsOf(shop, text, around);
      if (claims.some((claim) => claim.kind === kind && claim.verdict === 'false')) return [];
      return [
        `${shop} ${text}: ${claims.map((one) => `${one.kind} ${one.value} ${one.verdict}`).join('; ')}`,
      ];
    });
    expect(missed).toEqual([]);
  });
});
