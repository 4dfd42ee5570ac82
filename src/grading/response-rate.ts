import type { Norms } from '../schemas/index.ts';
import type { Transcript, TranscriptEvent } from '../transcript/index.ts';

/** What of a conversation its pace can be told from. */
export type Paced = Pick<Transcript, 'events'>;

/** From the first line of the shopper to the first answer of the agent, as platforms count. Times in ms of conversation time. */
export interface ResponseRound {
  askedAt: number;
  /** Null where nobody answered. */
  answeredAt: number | null;
}

/** How fast was answered. Times in whole milliseconds, null where nobody was answered. */
export interface ResponseRate {
  rounds: number;
  /** Rounds answered within the norm for replies: the 3-minute rate is `within` of `rounds`. */
  within: number;
  /** First rounds, one a shopper, and those of them within the norm for the first reply. */
  firsts: number;
  firstsWithin: number;
  /** Mean wait for the first answer, and for any; of those who got one. Rounded down. */
  firstMean: number | null;
  mean: number | null;
  slowest: number | null;
}

/** What the shopper sees as an answer: something written, or a card. */
function answers(event: TranscriptEvent): boolean {
  return event.type === 'agent' || (event.type === 'action' && event.action.type === 'send-card');
}

/** Whether the shopper closed the chat itself, so that its last word waited for nothing. */
function closedByShopper(events: readonly TranscriptEvent[]): boolean {
  const end = events.findLast((e) => e.type === 'ended');
  return end?.type === 'ended' && end.ending !== 'timed-out';
}

/**
 * The rounds of a conversation. Lines in a row are one round; whether the answer was a good one is not asked here. A last word after which the shopper
 * itself closed the chat is no round: platforms do not ask for an answer to 好的谢谢.
 */
export function responseRounds({ events }: Paced): ResponseRound[] {
  const rounds: ResponseRound[] = [];
  let askedAt: number | null = null;
  for (const event of events) {
    if (event.type === 'shopper') askedAt ??= event.at;
    if (askedAt === null || !answers(event)) continue;
    rounds.push({ askedAt, answeredAt: event.at });
    askedAt = null;
  }
  if (askedAt !== null && (rounds.length === 0 || !closedByShopper(events)))
    rounds.push({ askedAt, answeredAt: null });
  return rounds;
}

const waitsOf = (rounds: readonly ResponseRound[]) =>
  rounds.flatMap((r) => (r.answeredAt === null ? [] : [r.answeredAt - r.askedAt]));
const mean = (waits: readonly number[]) =>
  waits.length === 0 ? null : Math.floor(waits.reduce((sum, w) => sum + w, 0) / waits.length);

/**
 * How fast was answered over conversations and over those who left the queue unserved (`lost`): each of these is a round that nobody answered. A wait of
 * exactly the norm is within it.
 */
export function responseRate(
  conversations: readonly Paced[],
  timing: Pick<Norms['timing'], 'firstReply' | 'laterReply'>,
  lost = 0,
): ResponseRate {
  const each = conversations.map(responseRounds).filter((rounds) => rounds.length > 0);
  const waits = waitsOf(each.flat());
  const firsts = waitsOf(each.flatMap((rounds) => rounds.slice(0, 1)));
  return {
    rounds: each.flat().length + lost,
    within: waits.filter((w) => w <= timing.laterReply.value * 1000).length,
    firsts: each.length + lost,
    firstsWithin: firsts.filter((w) => w <= timing.firstReply.value * 1000).length,
    firstMean: mean(firsts),
    mean: mean(waits),
    slowest: waits.length === 0 ? null : Math.max(...waits),
  };
}
