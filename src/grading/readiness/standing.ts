import type { Norms } from '../../schemas/index.ts';
import { type Share, wilson } from '../../understanding/index.ts';
import { type Conversion, conversion } from '../conversion.ts';
import { type NormedConversation, type NormsKept, normsKept, type WorkNorms } from '../norms-kept.ts';

/** A finished conversation with a mark, as it was issued. */
export interface Talk extends NormedConversation {
  case: string;
  /** When it ended, ms since 1970. */
  at: number;
  /** 0–100. */
  mark: number;
  /** Came to buy: counts for conversion. */
  buys: boolean;
  converted: boolean;
  /** Ended to the agent's credit. */
  right: boolean;
  /** The shift it belongs to, and the certification that shift was declared for. */
  shift?: string;
  series?: string;
}

/** What readiness is judged by. */
export type ReadinessNorms = Pick<Norms, 'conversion'> & WorkNorms;

/** Where somebody stands: conversion and norms of work side by side. */
export interface Standing {
  conversion: Conversion;
  /** Between which per cent the rate lies with 95 % certainty. */
  interval: Share;
  /** Those who did not come to buy, and how many of them were handled well; they do not count for conversion. */
  apart: { came: number; right: number };
  /** Who came to buy and was not served; part of those who came. */
  unserved: number;
  norms: NormsKept;
  /** Conversations in which a red line was crossed. */
  crossed: readonly string[];
  /** Both are reached and no red line was crossed; null while too few came for a band. */
  meets: boolean | null;
  lacks: readonly ('conversion' | 'norms' | 'red-line')[];
}

/** It ended badly: the sale, or the matter, was lost, or a red line was crossed. */
export const lost = ({ buys, converted, right, redLines }: Talk): boolean =>
  redLines.length > 0 || !(buys ? converted : right);

/** Where these conversations, and those who came to buy and were `unserved`, put somebody. Conversion and norms are both needed; a red line blocks. */
export function standing(talks: readonly Talk[], unserved: number, norms: ReadinessNorms): Standing {
  const gone = Array.from({ length: unserved }, () => ({ buys: true, converted: false }));
  const rate = conversion([...talks, ...gone], norms);
  const others = talks.filter((t) => !t.buys);
  const kept = normsKept(talks, norms);
  const crossed = talks.filter((t) => t.redLines.length > 0).map((t) => t.id);
  const sold = rate.band !== null && rate.band.id !== norms.conversion.bands.at(-1)?.id;
  const lacks = [
    ...(sold ? [] : (['conversion'] as const)),
    ...(kept.enough ? [] : (['norms'] as const)),
    ...(crossed.length === 0 ? [] : (['red-line'] as const)),
  ];
  return {
    conversion: rate,
    interval: wilson(rate.paid, rate.came),
    apart: { came: others.length, right: others.filter((t) => t.right).length },
    unserved,
    norms: kept,
    crossed,
    meets: crossed.length > 0 ? false : rate.band === null ? null : lacks.length === 0,
    lacks,
  };
}
