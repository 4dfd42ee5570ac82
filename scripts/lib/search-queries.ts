import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { type Engine, groupHits } from '../../src/search/index.ts';

/** A query that people type, with the pages that are right for it. */
export interface WrittenQuery {
  query: string;
  right: string[];
  /** Written after the ranking was set. */
  last?: boolean;
}

/** So many a group are shown in the dialog (`IN_DIALOG` of the component). */
export const EACH = 3;

/** The written queries of the tests. */
export const writtenQueries = (root: URL): WrittenQuery[] =>
  parse(readFileSync(new URL('tests/search/queries.yaml', root), 'utf8')) as WrittenQuery[];

/** Whether a result's path is one of the right pages; a right page without an anchor is right with each of its anchors. */
export const isRight = (path: string, right: readonly string[]): boolean =>
  right.some((page) => path === page || (!page.includes('#') && path.split('#')[0] === page));

/** Place of the first right page among these paths, from 1; 0 where it is not among them. */
export const placeIn = (paths: readonly string[], right: readonly string[]): number =>
  paths.findIndex((path) => isRight(path, right)) + 1;

/** The paths of the results in the order in which the dialog shows them, group by group. */
export const shownPaths = (engine: Engine, query: string): string[] =>
  groupHits(engine.search(query), EACH).flatMap(({ hits }) => hits.map((h) => h.entry.path));

/** How well queries are answered. */
export interface Measure {
  queries: number;
  /** Mean reciprocal rank: 1 where every first result is right. */
  mrr: number;
  /** Share of queries with a right page among the first five. */
  five: number;
  /** The queries without one. */
  missed: string[];
}

/** Measures places, from 1; 0 is not found. */
export function measure(places: readonly { query: string; place: number }[]): Measure {
  const reciprocal = places.reduce((sum, { place }) => sum + (place > 0 ? 1 / place : 0), 0);
  const missed = places.filter(({ place }) => place === 0 || place > 5).map(({ query }) => query);
  const queries = places.length;
  return { queries, mrr: reciprocal / queries, five: 1 - missed.length / queries, missed };
}
