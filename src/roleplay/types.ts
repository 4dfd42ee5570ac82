import type { CompiledCase, EndingId, Persona, Shop, SpeechAct } from '../schemas/index.ts';
import type {
  Action,
  Claim,
  Insight,
  Reading,
  SupervisorAnswer,
  TranscriptEvent,
} from '../transcript/index.ts';
import type { Exchange, Read } from '../understanding/index.ts';

/** All that a shopper's behaviour depends on besides its own state. Never changes during a conversation. */
export interface World {
  case: CompiledCase;
  persona: Persona;
  shop: Shop;
  read: Read;
  /** Words of net slang, from the norms. */
  slang: string[];
}

export interface Mood {
  trust: number;
  patience: number;
  intent: number;
}

export interface ConcernState {
  status: Insight['concerns'][string];
  /** Which steps of `settle` have been met so far. */
  met: boolean[];
  misses: number;
}

/** What the agent did since the shopper last answered; judged as one turn. `timed`: something is promised with its time; `until`: when word is promised for, null where no time is named. */
export interface Turn {
  messages: { at: number; text: string; reading: Reading; timed: boolean; until: number | null }[];
  actions: Action[];
}

/** A line waiting to be sent. */
export interface Scheduled {
  at: number;
  text: string;
  /** The plain lines that the message stands for, however it is typed. */
  means: string[];
  card?: string;
}

/** One shopper in one conversation. Plain JSON; times in milliseconds of conversation time. */
export interface ShopperState {
  now: number;
  /** State of the generator that varies wording and pace, never the outcome. */
  rng: number;
  mood: Mood;
  concerns: Record<string, ConcernState>;
  disclosed: string[];
  turn: Turn;
  /** When the agent was last seen writing, nothing having been sent since; null where it was not. */
  typedAt: number | null;
  /** When the turn will be answered; null when nothing is to be answered. */
  replyAt: number | null;
  outbox: Scheduled[];
  /** Texts of the agent so far, for the reader's context. */
  agentTexts: string[];
  /** Those of them that it has read: what was pasted all at once is not among them, nor what it has still to answer. */
  readTexts: string[];
  /** Plain lines the shopper sent since the agent last wrote. */
  shopperTexts: string[];
  /** What both sides said so far, as far as open questions go. */
  exchange: Exchange[];
  /** Products spoken of, latest last. */
  products: string[];
  /** Since when the shopper waits for an answer; null while the agent has the shopper's attention. */
  waitingSince: number | null;
  nags: number;
  /** The agent asked for a moment: the shopper waits longer. */
  toldToWait: boolean;
  /** When it was told that it would hear of its matter; null where no time was named. Until then it asks for nothing. */
  waitsUntil: number | null;
  /** It had to ask whether anyone is there, and has not let it be felt yet. */
  keptWaiting: boolean;
  /** A reproach is ready and waits whether more comes. */
  held: boolean;
  /** Acts of the agent's last words: a deed may carry them out. */
  said: SpeechAct[];
  /** Words of thanks said once all was done. */
  thanks: number;
  /** Turns that brought nothing but a greeting. */
  idleTurns: number;
  /** Lines already used, so that none comes twice while others are left. */
  used: string[];
  /** Messages as they were typed, so that none is sent twice in the same letters. */
  typed: string[];
  /** When it will pay; null before it decided. */
  payAt: number | null;
  paid: boolean;
  /** All it came for is done, and nothing was to be bought. */
  resolved: boolean;
  /** Coupons it was sent or told of truly: it uses them. */
  coupons: string[];
  /** What the agent claimed last of a matter (kind and subject), to notice when it is told otherwise. */
  claimed: Record<string, { value: string; verdict: Claim['verdict'] }>;
  /** Words of the agent that promise something, latest last. */
  promises: string[];
  /** What the agent wrote and did, in order: what was promised is held against what was done. */
  desk: TranscriptEvent[];
  /** So often it has asked after a deed that was promised; 3 once it has seen that all is done. */
  askedAfter: number;
  /** It has reminded of a promise already. */
  recalled: boolean;
  /** Questions to the supervisor that wait for their answer, and gifts that were granted: the shopper knows of neither. */
  asked: { at: number; action: Action }[];
  granted: string[];
  /** When it closes the chat for this reason. */
  endAt: { at: number; ending: EndingId; why: string } | null;
  ended: boolean;
}

/** What happens to a shopper. `at` never runs backwards. */
export type EngineEvent =
  | { type: 'message'; at: number; text: string; pasted?: true }
  | { type: 'action'; at: number; action: Action }
  | { type: 'typing'; at: number }
  | { type: 'tick'; at: number };

/** What a shopper does: data only, performed by whoever drives the engine. */
export type Effect =
  | { type: 'read'; at: number; text: string; reading: Reading; pasted?: true }
  | ({ type: 'supervisor'; at: number } & SupervisorAnswer)
  | { type: 'say'; at: number; text: string; card?: string }
  | { type: 'insight'; at: number; insight: Insight }
  | { type: 'paid'; at: number; total: number }
  | { type: 'ended'; at: number; ending: EndingId; why: string };
