import type { Norms } from '../schemas/index.ts';
import { type Paced, type ResponseRound, responseRounds } from './response-rate.ts';

/** How many waits were how long. */
export interface WaitBucket {
  /** Longer than this, ms; 0 for the first. */
  over: number;
  /** At most this, ms; null for those that were longer than every bound. */
  upTo: number | null;
  firsts: number;
  laters: number;
}

/** The waits for answers, sorted by length, and those that nobody answered. */
export interface WaitSpread {
  buckets: readonly WaitBucket[];
  unanswered: { firsts: number; laters: number };
  /** All rounds, answered or not. */
  rounds: number;
}

const SECOND = 1000;
const THIRD = 3;

/** Bounds in ms: a third of each norm and the norm itself, so that who keeps the norms sees it. */
function boundsOf({ firstReply, laterReply }: Pick<Norms['timing'], 'firstReply' | 'laterReply'>): number[] {
  const seconds = [firstReply.value, laterReply.value].flatMap((v) => [Math.floor(v / THIRD), v]);
  return [...new Set(seconds)].sort((a, b) => a - b).map((s) => s * SECOND);
}

const waitOf = ({ askedAt, answeredAt }: ResponseRound) =>
  answeredAt === null ? null : answeredAt - askedAt;

/** How long shoppers waited: for the first answer, and for later ones. A wait of exactly a bound is within it. */
export function waitSpread(
  conversations: readonly Paced[],
  timing: Pick<Norms['timing'], 'firstReply' | 'laterReply'>,
): WaitSpread {
  const each = conversations.map((c) => responseRounds(c).map(waitOf));
  const firsts = each.flatMap((waits) => waits.slice(0, 1));
  const laters = each.flatMap((waits) => waits.slice(1));
  const bounds = boundsOf(timing);
  const within = (waits: readonly (number | null)[], over: number, upTo: number | null) =>
    waits.filter((w) => w !== null && (over === 0 || w > over) && (upTo === null || w <= upTo)).length;
  const none = (waits: readonly (number | null)[]) => waits.filter((w) => w === null).length;
  return {
    buckets: [...bounds, null].map((upTo, i) => {
      const over = bounds[i - 1] ?? 0;
      return { over, upTo, firsts: within(firsts, over, upTo), laters: within(laters, over, upTo) };
    }),
    unanswered: { firsts: none(firsts), laters: none(laters) },
    rounds: firsts.length + laters.length,
  };
}
