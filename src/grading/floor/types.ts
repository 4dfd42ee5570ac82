import type { Norms, Shop, SupervisorMatter } from '../../schemas/index.ts';
import type { SupervisorAnswer, Transcript } from '../../transcript/index.ts';
import type { Pledge } from '../../understanding/index.ts';
import type { RedLineResult, Report } from '../types.ts';

/** What the journal knows of one who came to a shift. All times in milliseconds, of shift time where nothing else is said. */
export interface FloorChat {
  /** Id within the shift: c1, c2 … */
  chat: string;
  shopper: string;
  /** What it is about. */
  title: string;
  buys: boolean;
  shop: Shop;
  /** When it came; null where the plan of the shift cannot be drawn any more. */
  cameAt: number | null;
  /** How long it stands in the queue before it goes. */
  patience: number;
  /** Null where nobody had time for it. */
  transcript: Transcript | null;
  report: Report | null;
  /** Moments that the journal knows in both times: of the conversation, and of the shift. In order. */
  moments: readonly { at: number; shiftAt: number }[];
  /** When its chat opened by the clock on the wall, counted from the shift's beginning; null where it never opened. */
  began: number | null;
}

/** A shift to be looked at. */
export interface Floor {
  /** In the order of coming. */
  chats: readonly FloorChat[];
  /** At most so many chats were open at once. */
  atOnce: number;
  /** The clock stood for whoever waited: nobody was late and nobody left the queue. */
  untimed: boolean;
  /** Who still stood in the queue was sent away then: the limit of a certification, 0 for a shift that was left; null where it went on until all were gone. */
  until: number | null;
  timing: Pick<Norms['timing'], 'firstReply' | 'laterReply'>;
}

/** From the shopper's first line to the agent's answer, in shift time. */
export interface Wait {
  from: number;
  /** When it was answered, or the chat was over. */
  to: number;
  answered: boolean;
  first: boolean;
  /** When it came to be over the norm, or was left without an answer; null where it was in time. */
  lateFrom: number | null;
}

/** A promise with its moments in shift time. */
export interface BoardPledge extends Pick<Pledge, 'event' | 'kind' | 'says' | 'state'> {
  saidAt: number;
  dueAt: number | null;
  /** When it was kept or passed on. */
  doneAt: number | null;
}

/** What the supervisor was asked, and said. */
export interface Asked extends Pick<SupervisorAnswer, 'answer' | 'says'> {
  event: number;
  at: number;
  matter: SupervisorMatter | null;
  /** The facts that came with the question. */
  facts: string;
}

/** What the shopper felt from this moment on, whole points 0–100. */
export interface Mood {
  at: number;
  trust: number;
  patience: number;
  intent: number;
  /** What moved it; empty where nothing did. */
  why: string;
}

/** A line of either side. */
export interface BoardLine {
  at: number;
  event: number;
  who: 'agent' | 'shopper';
  text: string;
}

/**
 * How a chat came out: `won` paid and counts, `lost` came to buy and did not; `handled` and `mishandled` of those who did not come to buy; `unserved`
 * left the queue; `unended` was still going on when the shift was over, and who was `not-come` had not come by then.
 */
export type Outcome = 'won' | 'lost' | 'handled' | 'mishandled' | 'unserved' | 'unended' | 'not-come';

/** All that a supervisor sees of one who came. */
export interface BoardChat {
  chat: string;
  shopper: string;
  title: string;
  buys: boolean;
  cameAt: number;
  /** Null where the chat never opened. */
  openedAt: number | null;
  /** When it was over, or the queue was left. */
  goneAt: number;
  waits: readonly Wait[];
  pledges: readonly BoardPledge[];
  asked: readonly Asked[];
  /** The link to pay was sent. */
  linkSent: boolean;
  /** Handed over to somebody else. */
  passedOn: { at: number; note: string } | null;
  redLines: readonly (RedLineResult & { at: number })[];
  moods: readonly Mood[];
  lines: readonly BoardLine[];
  outcome: Outcome;
  /** Why it ended, in the words of the record. */
  why: string;
  mark: number | null;
  /** Criteria that were missed, with the points that they cost. */
  missed: readonly { id: string; title: string; cost: number }[];
}

/** A shift as its supervisor sees it. */
export interface Board {
  /** In the order of coming. */
  chats: readonly BoardChat[];
  /** When the last was gone. */
  end: number;
  untimed: boolean;
  timing: Floor['timing'];
}
