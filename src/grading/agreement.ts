import measured from './agreement.json' with { type: 'json' };

/** Bands of one conversation's mark, lowest first. */
export const BANDS = ['fail', 'pass', 'good'] as const;
export type BandId = (typeof BANDS)[number];

/** Lower bounds of the two upper bands, points; a bound belongs to the better band. */
export interface BandBounds {
  pass: number;
  good: number;
}

/** The band of a mark, 0–100. */
export const bandOfMark = (mark: number, { pass, good }: BandBounds): BandId =>
  mark >= good ? 'good' : mark >= pass ? 'pass' : 'fail';

/** The two independent passes over the reference set. */
export const PASSES = ['a', 'b'] as const;
export type PassId = (typeof PASSES)[number];

/** Who is compared with whom: the grader with each pass and with what both passes say alike, and the passes with each other. */
export const COMPARISONS = ['a', 'b', 'consensus', 'passes'] as const;
export type ComparisonId = (typeof COMPARISONS)[number];

/** A share or coefficient in hundredths, with its 95 % interval; null where it cannot be told. */
export type Hundredths = { value: number; low: number; high: number } | null;

/** How far two raters agree on one criterion, or on all. */
export interface Compared {
  /** Conversations both marked by it. */
  of: number;
  /** Of these, in how many one of the two did not answer `not-assessed`. */
  assessed: number;
  exact: Hundredths;
  kappa: Hundredths;
}

/** How often the grader stood apart from what both passes say: it gave less, gave more, or assessed where they did not, or the other way round. */
export interface Apart {
  harsher: number;
  milder: number;
  /** The grader did not assess what both passes did. */
  silent: number;
  /** The grader assessed what both passes did not. */
  forward: number;
}

/** A conversation whose mark is more than one band off the mean of both passes. */
export interface FarOff {
  id: string;
  case: string;
  grader: number;
  passes: number[];
}

/** What scripts/agreement.ts measured, and of what. */
export interface AgreementFigures {
  /** Versions that were measured. */
  rubric: number;
  reader: number;
  /** Hash of the conversations, their marks, the words they were marked by, and the reader's weights. */
  data: string;
  conversations: number;
  /** How many conversations of each kind were written. */
  kinds: Record<string, number>;
  /** Criteria of the rubric; `technique` takes all techniques together. */
  criteria: ({ id: string; apart: Apart } & Record<ComparisonId, Compared>)[];
  pooled: Record<ComparisonId, Compared>;
  /** Rank correlation of the totals. */
  ordering: Record<ComparisonId, Hundredths>;
  bands: Record<ComparisonId, { same: number; farOff: string[] }>;
  /** The conversations of `bands.consensus.farOff`. */
  farOff: FarOff[];
  redLines: Record<ComparisonId, { same: number }>;
  /** The halves of the set against the consensus: `open` was read while the grader was mended, `locked` was not. */
  halves: Record<
    'open' | 'locked',
    { conversations: number; pooled: Compared; ordering: Hundredths; farOff: number }
  >;
}

/** The figures as last measured: `npm run -s agreement -- --write`; null until both passes are in. */
export const agreement = measured as AgreementFigures | null;
