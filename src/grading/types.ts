import type { CompiledCase, Criterion, EndingId, Norms, RedLineId, Shop } from '../schemas/index.ts';

/** What a conversation is graded against. Nothing of the engine. */
export interface Setting {
  case: CompiledCase;
  shop: Shop;
  norms: Norms;
}

/** One event that a mark rests on, by its place in the transcript; the stretch where there is one. */
export interface Evidence {
  event: number;
  start?: number;
  end?: number;
  note?: string;
}

/** What could have been said, and why. */
export interface Better {
  say: string;
  why: string;
}

/** `partly`: of a criterion with several pieces some were done and nothing it forbids; it counts half. */
export type Status = 'met' | 'partly' | 'not-met' | 'not-assessed';

/** What a check found. `says` is for the trainee. */
export interface Judgement {
  status: Status;
  says: string;
  evidence: Evidence[];
  better?: Better;
  /** Not assessed because the reader was not sure of a message: its fault, not the trainee's. */
  unsure?: true;
}

export interface CriterionResult extends Judgement {
  id: string;
  part: Criterion['part'];
  title: string;
  /** Points got of `of`, half of them where it was partly met; 0 where it was not met or not assessed. */
  points: number;
  of: number;
  /** Where it was missed, by the place of the message; with it what the shopper thought of that turn. Only where it was not met, and is known. */
  moment?: number;
  thought?: string;
}

export interface PartResult {
  id: Criterion['part'];
  title: string;
  got: number;
  /** Points of the criteria that could be assessed. */
  of: number;
  assessed: boolean;
}

export interface RedLineResult {
  id: RedLineId;
  title: string;
  event: number;
  start: number;
  end: number;
  consequence: string;
  source: string;
}

/** Why a conversation cannot be marked higher, besides a red line; `events` are what it rests on. */
export interface Cap {
  id: 'repeated' | 'wrong-ending' | 'unanswered';
  title: string;
  /** The highest mark, whole points. */
  value: number;
  events: number[];
}

/** The shopper's mood after an event, whole points 0–100. */
export interface MoodPoint {
  event: number;
  at: number;
  trust: number;
  patience: number;
  intent: number;
}

/** The report on one conversation. */
export interface Report {
  /** 0–100, whole. */
  mark: number;
  verdict: string;
  parts: PartResult[];
  criteria: CriterionResult[];
  redLines: RedLineResult[];
  /** Also those that are above what the criteria come to. */
  caps: Cap[];
  /** Null while the conversation has not ended. */
  ending: EndingId | null;
  rightEnding: boolean;
  /** Ready phrases that were sent unedited and unread; no mark hangs on it. */
  pasted: number;
  /** Came to buy: counts for conversion. */
  buys: boolean;
  /** Paid, and the sale rests on nothing false. */
  converted: boolean;
  whyNotConverted?: string;
  timeline: MoodPoint[];
  /** The agent's event at which it turned. */
  tipping?: { event: number; at: number; why: string; direction: 'up' | 'down' };
}
