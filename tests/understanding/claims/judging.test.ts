import { describe, expect, test } from 'vitest';
import { CLAIM_KINDS } from '../../../src/schemas/vocabulary.ts';
import { read } from '../../../src/understanding/reader.ts';
import { contextOf } from '../context.ts';
import { GOODS_ROWS } from './goods-rows.ts';
import type { Expected, Row } from './row.ts';
import { SERVICE_ROWS } from './service-rows.ts';

const ROWS = [...GOODS_ROWS, ...SERVICE_ROWS];

/** What the reader makes of a row: the verdict on the first claim of the kind that decides something. */
const judged = ([text, kind, , { product, shopper, now, sent } = {}]: Row): Expected => {
  const context = contextOf({
    products: product ? [product] : [],
    shopper: shopper ? [shopper] : [],
    ...(now ? { now } : {}),
    sent,
  });
  const verdicts = read(text, context).claims.flatMap((claim) =>
    claim.kind === kind ? [claim.verdict] : [],
  );
  return verdicts.find((verdict) => verdict !== 'undecidable') ?? verdicts[0] ?? 'none';
};
/** Where nothing is claimed, a claim left undecided does no harm; and the other way round. */
const open = (verdict: Expected) => verdict === 'none' || verdict === 'undecidable';
const agrees = (found: Expected, expected: Expected) => found === expected || (open(found) && open(expected));

describe('written claims of every kind', () => {
  const results = ROWS.map((row) => ({ row, found: judged(row) }));
  const wrong = results.filter(({ row, found }) => !agrees(found, row[2]));

  test('cover all kinds that a message can claim', () => {
    const kinds = new Set(ROWS.map(([, kind]) => kind));
    expect(CLAIM_KINDS.filter((kind) => kind !== 'size' && !kinds.has(kind))).toEqual([]);
  });
  test('no false claim is judged true', () => {
    expect(
      wrong.filter(({ row, found }) => row[2] === 'false' && found === 'true').map(({ row }) => row[0]),
    ).toEqual([]);
  });
  test('at least 95 of a hundred are rightly judged', () => {
    const misread = wrong.map(({ row, found }) => `${row[0]} (${row[1]}): ${found}, not ${row[2]}`);
    expect(misread.length, misread.join('\n')).toBeLessThanOrEqual(Math.floor(ROWS.length / 20));
  });
});
