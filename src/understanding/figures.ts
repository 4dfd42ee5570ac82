import measured from './figures.json' with { type: 'json' };

/** A share with its 95 % interval, in whole per cent. `of` is 0 where nothing could be counted. */
export interface Share {
  share: number;
  low: number;
  high: number;
  of: number;
}

/** How well one act is read. */
export interface ActFigures {
  /** Of the lines that do it, how many are found (recall). */
  found: Share;
  /** Of the lines where it is found, how many do it (precision). */
  correct: Share;
  /** Lines that do it. */
  lines: number;
  /** Lines on which it was missed, or found where it is not. */
  failures: { text: string; kind: 'missed' | 'extra' }[];
}

/** Readings of a band of confidence, and how many of them were right. */
export interface Calibration {
  from: number;
  to: number;
  readings: number;
  right: number;
}

/** All that the page on reading shows. Written by scripts/reading-figures.ts. */
export interface ReadingFigures {
  /** SHA-256 of the lines that the measured weights were trained on. */
  data: string;
  sets: {
    id: string;
    title: string;
    lines: number;
    f1: number;
    macro: number;
    exact: number;
    breaking: { found: number; correct: number };
    redLines: { found: number; correct: number };
  }[];
  acts: Record<string, ActFigures>;
  calibration: Calibration[];
}

/** The figures of the committed weights. That they belong together is tested. */
export const figures = measured as ReadingFigures;
