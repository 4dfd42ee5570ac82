import type {
  ActionType,
  AskTopic,
  ClaimKind,
  EndingId,
  HandOverTarget,
  SpeechAct,
  SupervisorMatter,
  Topic,
} from '../schemas/index.ts';

/** A stretch of a message: UTF-16 offsets, end exclusive. */
export interface Span {
  start: number;
  end: number;
}

/** A speech act found in a message. `sure` is 0–100; under the reader's own threshold nothing hangs on it. */
export interface ActFound extends Span {
  act: SpeechAct;
  sure: number;
}

/** A statement of fact, held against the shop's data. */
export interface Claim extends Span {
  kind: ClaimKind;
  /** Product, gift, carrier … that it is about, by id, where known. */
  subject?: string;
  /** What was claimed, normalised: fen, days, a size, a material word. */
  value: string;
  verdict: 'true' | 'false' | 'undecidable' | 'promise';
  /** What would have been true, for people to read; present where the verdict is false. */
  right?: string;
}

export interface Tone {
  courteous: boolean;
  warm: boolean;
  /** Slang words found. */
  slang: string[];
  shouting: boolean;
  /** The message says again what the agent said before. */
  repeats: boolean;
}

/** How one message of the agent was understood. */
export interface Reading {
  acts: ActFound[];
  claims: Claim[];
  /** Topics the message says something about. */
  answers: Topic[];
  /** What the message asks the shopper for. */
  asks: AskTopic[];
  /** Ids of products named. */
  products: string[];
  tone: Tone;
}

/** Something done at the desk. `item` is the id of a product, gift, coupon or order; `amount` is in fen; `note` is what was written with it. */
export interface Action {
  type: ActionType;
  item?: string;
  amount?: number;
  note?: string;
  /** What the supervisor is asked about; with `ask-supervisor` only. */
  matter?: SupervisorMatter;
  /** To whom the conversation goes; with `hand-over` only. */
  to?: HandOverTarget;
}

/** What the supervisor said to a question: whether it may be done, or that the question lacks something. */
export interface SupervisorAnswer {
  answer: 'granted' | 'refused' | 'unclear';
  says: string;
  /** What was asked, and about which gift, order or product, where the question named it. */
  matter?: SupervisorMatter;
  item?: string;
}

/** What the shopper feels and holds, in whole points and closed words; hidden until the end. */
export interface Insight {
  trust: number;
  patience: number;
  intent: number;
  /** Concern id to its state. */
  concerns: Record<string, 'waiting' | 'open' | 'half' | 'settled' | 'given-up'>;
  /** Facts disclosed so far. */
  disclosed: string[];
  /** What moved the mood most, in words for the report; empty where nothing did. */
  why: string;
}

/** What a shopper remembers of an earlier contact in the same shift: whether it paid, and the latest words that promised it something. */
export interface Earlier {
  paid: boolean;
  promised?: string;
}

/** Everything that happened, in order. `at` is milliseconds of conversation time, pauses left out. */
export type TranscriptEvent =
  /** `pasted`: a ready phrase that was sent unedited and too soon to have been read. */
  | { type: 'agent'; at: number; text: string; reading: Reading; pasted?: true }
  | { type: 'action'; at: number; action: Action }
  | { type: 'shopper'; at: number; text: string; card?: string }
  /** The supervisor answered a question; only the agent sees it. */
  | ({ type: 'supervisor'; at: number } & SupervisorAnswer)
  | { type: 'insight'; at: number; insight: Insight }
  | { type: 'paused'; at: number }
  /** The shopper sees that the agent is writing. */
  | { type: 'typing'; at: number }
  /** The shopper paid; `total` in fen. The chat stays open for a farewell. */
  | { type: 'paid'; at: number; total: number }
  | { type: 'ended'; at: number; ending: EndingId; why: string };

/** Which code and content a transcript came from; replay is exact only where all are equal. */
export interface Versions {
  content: string;
  engine: number;
  reader: number;
  rubric: number;
}

/** An event that an issued mark rests on; the stretch where there is one. */
interface IssuedEvidence extends Partial<Span> {
  event: number;
  note?: string;
}

/** The report as it was issued, in the words of that time: nothing in it is computed again. */
export interface IssuedReport {
  verdict: string;
  parts: { id: string; title: string; got: number; of: number; assessed: boolean }[];
  criteria: {
    id: string;
    part: string;
    title: string;
    status: 'met' | 'partly' | 'not-met' | 'not-assessed';
    points: number;
    of: number;
    says: string;
    evidence: IssuedEvidence[];
    moment?: number;
    thought?: string;
    better?: { say: string; why: string };
    unsure?: true;
  }[];
  redLines: (Span & { id: string; title: string; event: number; consequence: string; source: string })[];
  caps: { id: string; title: string; value: number; events: number[] }[];
  pasted: number;
  whyNotConverted?: string;
}

/** The mark as it was issued; kept as claimed, never trusted where it can be computed again. */
export interface IssuedMark {
  mark: number;
  redLines: string[];
  converted: boolean;
  /** Whether the shopper came to buy, and whether the ending was to the agent's credit. Absent in records of the first cases: all came to buy. */
  buys?: boolean;
  right?: boolean;
  /** Ids of the criteria that were not met. Absent in earlier records. */
  missed?: string[];
  /** The whole report. Absent in earlier records. */
  report?: IssuedReport;
}

/** One conversation between an agent and a shopper. Plain JSON. */
export interface Transcript {
  format: 'jinpai-transcript';
  version: 1;
  versions: Versions;
  case: string;
  /** Who played the case, where it was not the case's own persona. */
  persona?: string;
  shop: string;
  /** The shopper had been there before in the same shift. */
  earlier?: Earlier;
  seed: number;
  startsAt: string;
  events: TranscriptEvent[];
  issued?: IssuedMark;
}
