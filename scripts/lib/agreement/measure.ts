import {
  type AgreementFigures,
  type Apart,
  BANDS,
  type BandBounds,
  bandOfMark,
  COMPARISONS,
  type Compared,
  type ComparisonId,
  type Hundredths,
} from '../../../src/grading/index.ts';
import type { Mark } from './marks.ts';
import { type Estimate, estimate, exactAgreement, kappa, type Pair, spearman } from './statistics.ts';

/** One conversation with the marks of the grader and of both passes. */
export interface Marked {
  id: string;
  grader: Mark;
  a: Mark;
  b: Mark;
}

/** Answers of two raters to a criterion of one conversation. */
interface Answered {
  conversation: string;
  criterion: string;
  pair: Pair;
}

/** All techniques are one criterion: each applies to few conversations. */
export const criterionOf = (id: string): string => (id.startsWith('technique-') ? 'technique' : id);

/** The two answers that a comparison puts side by side; undefined where the passes do not say the same and there is no consensus. */
function pairOf(marked: Marked, id: string, comparison: ComparisonId): Pair | undefined {
  const { grader, a, b } = marked;
  const [g, x, y] = [grader, a, b].map((m) => m.criteria[id] ?? 'not-assessed') as [string, string, string];
  if (comparison === 'a') return [g, x];
  if (comparison === 'b') return [g, y];
  if (comparison === 'passes') return [x, y];
  return x === y ? [g, x] : undefined;
}

const answersOf = (all: readonly Marked[], comparison: ComparisonId): Answered[] =>
  all.flatMap((marked) =>
    Object.keys(marked.grader.criteria).flatMap((id) => {
      const pair = pairOf(marked, id, comparison);
      return pair ? [{ conversation: marked.id, criterion: criterionOf(id), pair }] : [];
    }),
  );

const hundredths = (found: Estimate | null): Hundredths =>
  found && {
    value: Math.round(found.value * 100),
    low: Math.round(found.low * 100),
    high: Math.round(found.high * 100),
  };

/** Answers by conversation: intervals draw whole conversations. */
function byConversation(answers: readonly Answered[]): Pair[][] {
  const groups = new Map<string, Pair[]>();
  for (const { conversation, pair } of answers)
    groups.set(conversation, [...(groups.get(conversation) ?? []), pair]);
  return [...groups.values()];
}

function compare(answers: readonly Answered[], seed: number): Compared {
  const groups = byConversation(answers);
  const over = (figure: (pairs: readonly Pair[]) => number | null) =>
    hundredths(estimate(groups, (sample) => figure(sample.flat()), seed));
  const assessed = answers.filter(({ pair }) => pair.some((answer) => answer !== 'not-assessed')).length;
  return { of: answers.length, assessed, exact: over(exactAgreement), kappa: over(kappa) };
}

const WORTH: Record<string, number> = { 'not-met': 0, partly: 1, met: 2 };

/** How the first of each pair stands apart from the second. */
function apartOf(pairs: readonly Pair[]): Apart {
  const count = (meets: (one: number | undefined, other: number | undefined) => boolean) =>
    pairs.filter(([one, other]) => meets(WORTH[one], WORTH[other])).length;
  return {
    harsher: count((one, other) => one !== undefined && other !== undefined && one < other),
    milder: count((one, other) => one !== undefined && other !== undefined && one > other),
    silent: count((one, other) => one === undefined && other !== undefined),
    forward: count((one, other) => one !== undefined && other === undefined),
  };
}

/** The totals, or what stands for them, that a comparison puts side by side; the consensus is the mean of both passes. */
function totalsOf({ grader, a, b }: Marked, comparison: ComparisonId): [number, number] {
  if (comparison === 'a') return [grader.total, a.total];
  if (comparison === 'b') return [grader.total, b.total];
  return comparison === 'passes' ? [a.total, b.total] : [grader.total, (a.total + b.total) / 2];
}

const order = (pairs: readonly (readonly [number, number])[]) =>
  spearman(
    pairs.map(([one]) => one),
    pairs.map(([, other]) => other),
  );

const ordering = (all: readonly Marked[], comparison: ComparisonId, seed: number): Hundredths =>
  hundredths(
    estimate(
      all.map((m) => totalsOf(m, comparison)),
      order,
      seed,
    ),
  );

function bandsOf(all: readonly Marked[], comparison: ComparisonId, bounds: BandBounds) {
  const apart = all.map((marked) => {
    const [one, other] = totalsOf(marked, comparison).map((t) => BANDS.indexOf(bandOfMark(t, bounds)));
    return { id: marked.id, apart: Math.abs((one ?? 0) - (other ?? 0)) };
  });
  return {
    same: apart.filter((m) => m.apart === 0).length,
    farOff: apart.filter((m) => m.apart > 1).map((m) => m.id),
  };
}

const lines = ({ redLines }: Mark) => [...redLines].sort().join(' ');

/** Whether two marks name the same red lines; for the consensus, whether the grader names those that both passes name. */
function sameRedLines({ grader, a, b }: Marked, comparison: ComparisonId): boolean {
  if (comparison === 'a') return lines(grader) === lines(a);
  if (comparison === 'b') return lines(grader) === lines(b);
  if (comparison === 'passes') return lines(a) === lines(b);
  return lines(grader) === lines({ ...a, redLines: a.redLines.filter((id) => b.redLines.includes(id)) });
}

const each = <T>(figure: (comparison: ComparisonId) => T): Record<ComparisonId, T> =>
  Object.fromEntries(COMPARISONS.map((c) => [c, figure(c)])) as Record<ComparisonId, T>;

/** Conversations with an even number stay unread while the grader is mended. */
export const isLocked = ({ id }: Pick<Marked, 'id'>): boolean => Number(id.slice(1)) % 2 === 0;

function half(all: readonly Marked[], bounds: BandBounds, seed: number) {
  return {
    conversations: all.length,
    pooled: compare(answersOf(all, 'consensus'), seed),
    ordering: ordering(all, 'consensus', seed),
    farOff: bandsOf(all, 'consensus', bounds).farOff.length,
  };
}

/** Every figure but what the set and the versions are; deterministic for the seed. `criteria` gives the order of the rows. */
export function measure(
  all: readonly Marked[],
  criteria: readonly string[],
  bounds: BandBounds,
  seed: number,
): Omit<AgreementFigures, 'rubric' | 'reader' | 'data' | 'conversations' | 'kinds' | 'farOff'> {
  const answers = each((c) => answersOf(all, c));
  return {
    criteria: criteria.map((id) => ({
      id,
      apart: apartOf(answers.consensus.flatMap((a) => (a.criterion === id ? [a.pair] : []))),
      ...each((c) =>
        compare(
          answers[c].filter((a) => a.criterion === id),
          seed,
        ),
      ),
    })),
    pooled: each((c) => compare(answers[c], seed)),
    ordering: each((c) => ordering(all, c, seed)),
    bands: each((c) => bandsOf(all, c, bounds)),
    redLines: each((c) => ({ same: all.filter((m) => sameRedLines(m, c)).length })),
    halves: {
      open: half(
        all.filter((m) => !isLocked(m)),
        bounds,
        seed,
      ),
      locked: half(all.filter(isLocked), bounds, seed),
    },
  };
}
