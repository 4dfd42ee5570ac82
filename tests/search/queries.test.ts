import { describe, expect, test } from 'vitest';
import { searchFilesOf } from '../../scripts/lib/search-content.ts';
import { isRight, measure, placeIn, shownPaths, writtenQueries } from '../../scripts/lib/search-queries.ts';
import { engineAtOnce } from '../../src/search/index.ts';

const ROOT = new URL('../../', import.meta.url);
const { first, full } = searchFilesOf(ROOT);
const engine = engineAtOnce(first);
engine.takeFull(full);
const queries = writtenQueries(ROOT);
const places = queries.map((q) => ({ ...q, place: placeIn(shownPaths(engine, q.query), q.right) }));

describe('the written queries', () => {
  test('are asked once each, and every right page is one that can be found', () => {
    expect(queries.map((q) => q.query)).toEqual([...new Set(queries.map((q) => q.query))]);
    const paths = first.rows.map((row) => row[3]);
    const dead = queries.flatMap((q) =>
      q.right.filter((page) => !paths.some((path) => isRight(path, [page]))),
    );
    expect(dead).toEqual([]);
  });

  test('are 120 or more, forty of them written last and not tuned to', () => {
    expect(queries.length).toBeGreaterThanOrEqual(120);
    expect(queries.filter((q) => q.last)).toHaveLength(40);
  });

  test('reach a mean reciprocal rank of 0.85 and a right page among the first five in 95 of 100', () => {
    const { mrr, five, missed } = measure(places);
    expect(mrr, missed.join('、')).toBeGreaterThanOrEqual(0.85);
    expect(five, missed.join('、')).toBeGreaterThanOrEqual(0.95);
  });

  test('that were written last do nearly as well', async ({ annotate }) => {
    const { mrr, five, missed } = measure(places.filter((q) => q.last));
    await annotate(
      `the last 40: MRR ${mrr.toFixed(3)}, in the first five ${five.toFixed(3)}; missed: ${missed.join('、')}`,
    );
    expect(mrr, missed.join('、')).toBeGreaterThanOrEqual(0.8);
    expect(five, missed.join('、')).toBeGreaterThanOrEqual(0.85);
  });

  test('are answered by titles and summaries alone nearly as well, before the full texts are there', () => {
    const bare = engineAtOnce(first);
    const early = queries.map((q) => ({
      query: q.query,
      place: placeIn(shownPaths(bare, q.query), q.right),
    }));
    expect(measure(early).five).toBeGreaterThanOrEqual(0.75);
  });
});
