import type { Answer } from '../grading/theory/index.ts';
import type { Feedback, LossReason, ProblemKind, SpeechAct } from '../schemas/index.ts';
import type { Action, Transcript, Versions } from '../transcript/index.ts';
import type { FaqBody, FaqEntry } from './faq-types.ts';
import type { PaperRecord, PaperResult, PaperStart, QuizAnswer, QuizRecord } from './theory-types.ts';
import type { WeekBody, WeekRecord } from './week-types.ts';

/** What a trainee did in a conversation; `at` is milliseconds of conversation time. */
export type KeptInput =
  /** `pasted`: a ready phrase sent unedited and unread. */
  | { type: 'message'; at: number; text: string; pasted?: true }
  | { type: 'action'; at: number; action: Action }
  | { type: 'pause'; at: number }
  | { type: 'typing'; at: number };

/** A problem of the day, for the supervisor after work (register S000-4-20). */
export interface ProblemForm {
  conversation: string;
  case: string;
  reason: ProblemKind;
  text: string;
}

/** A shopper who did not buy, and why (register S003-3-04). */
export interface LossForm {
  conversation: string;
  case: string;
  reason: LossReason;
  text: string;
}

/** A form as it lies in the journal; `time` is when it was filed, ISO 8601. */
export type FiledForm = { time: string } & (
  | ({ kind: 'problem-filed' } & ProblemForm)
  | ({ kind: 'loss-logged' } & LossForm)
);

/** A ready phrase of one's own: `key` is what is typed after `/`. */
export interface OwnPhrase {
  key: string;
  text: string;
}

/** A trainee says that a message was not understood. */
export interface Dispute {
  /** Place of the message in the transcript. */
  event: number;
  /** What they meant it to do; may be empty. */
  meant: SpeechAct[];
  /** In their own words, at most `NOTE_LENGTH` characters; may be empty. */
  note: string;
}

/** The longest note on a dispute, in characters. */
export const NOTE_LENGTH = 200;

/** Where a conversation belongs to a shift: which one, which chat of it, and who played the case. */
export interface InShift {
  persona?: string;
  shift?: string;
  chat?: string;
}

/** Where a conversation went on from another one: its id, and the place of the first event that was not taken over. */
export interface ForkOf {
  conversation: string;
  at: number;
}

/** At what pace a shift runs; as the plan has it where nothing is said. */
export interface ShiftPace {
  /** So many times as fast, in practice. */
  speed?: number;
  /** For reading: whoever waits for the agent stands still. */
  untimed?: true;
  /** For those who need more time: per cent of the planned time, such as 150. */
  extended?: number;
}

/** How a shift began. It counts from here on, whether it is finished or not. */
export interface ShiftStart extends ShiftPace {
  /** Id of the shift in the content. */
  plan: string;
  seed: number;
  /** How many come, and how many of them to buy. */
  shoppers: number;
  buyers: number;
  versions: Versions;
  /** The declared series of certification shifts that it belongs to. */
  series?: string;
}

/** Certification, declared before its first shift. */
export interface SeriesStart {
  /** Id of the shift in the content. */
  plan: string;
  /** How many shifts make it. */
  shifts: number;
  /** For those who need more time: per cent of the planned time. */
  extended?: number;
}

/** A declared series as the journal knows it. */
export interface SeriesRecord extends SeriesStart {
  id: string;
  declaredAt: string;
}

/** What was asked for in practice: what is still open, or how the last message was read. */
export type HintKind = 'open' | 'reading';

/** A case or shop that somebody brought along as a file; checked when it was taken in. */
export interface Own {
  /** Id within the journal; the case's or shop's own id is in `data`. */
  own: string;
  sort: 'case' | 'shop';
  /** Name of the file. */
  name: string;
  data: { id: string } & Record<string, unknown>;
  /** Hash of the data: conversations name it as their version of the content. */
  version: string;
}

/** A shift as the journal knows it. */
export interface ShiftRecord extends ShiftStart {
  id: string;
  startedAt: string;
  /** When the last of it happened, ISO 8601. */
  lastAt: string;
  endedAt?: string;
  /** Shoppers who left the queue before anyone had time; known once it has ended. */
  lost?: number;
  /** What was handed over to the next shift. */
  note?: { chat: string; note: string };
}

/** What a journal event says. A closed set: adding a kind is allowed, changing one is a new version. */
export type Body =
  | { kind: 'learner-named'; name: string; number?: string; group?: string }
  | ({
      kind: 'conversation-started';
      conversation: string;
      case: string;
      seed: number;
      versions: Versions;
      /** Tried again from the midst of another: practice that counts for nothing else. */
      forkOf?: ForkOf;
    } & InShift)
  | ({ kind: 'shift-started'; shift: string } & ShiftStart)
  | { kind: 'shift-ended'; shift: string; lost: number }
  | { kind: 'shift-noted'; shift: string; chat: string; note: string }
  | ({ kind: 'series-declared'; series: string } & SeriesStart)
  | { kind: 'hint-asked'; conversation: string; at: number; about: HintKind }
  | ({ kind: 'own-added' } & Own)
  | { kind: 'own-removed'; own: string }
  | { kind: 'agent-input'; conversation: string; input: KeptInput; shiftAt?: number }
  | { kind: 'conversation-ended'; conversation: string; transcript: Transcript }
  | ({ kind: 'reading-disputed'; conversation: string } & Dispute)
  | { kind: 'dispute-withdrawn'; conversation: string; event: number }
  /** All of a learner's own phrases; takes the place of the list before. */
  | { kind: 'phrases-kept'; phrases: OwnPhrase[] }
  | ({ kind: 'problem-filed' } & ProblemForm)
  | ({ kind: 'loss-logged' } & LossForm)
  | ({ kind: 'quiz-answered' } & QuizAnswer)
  | ({ kind: 'paper-started'; paper: string } & PaperStart)
  | { kind: 'paper-answered'; paper: string; question: string; answer: Answer }
  | ({ kind: 'paper-handed-in'; paper: string } & PaperResult)
  /** An operation drill was finished: whole points of whole points. */
  | { kind: 'drill-done'; drill: string; points: number; of: number }
  /** What stands in a field of the shop plan from now on. */
  | { kind: 'plan-written'; plan: string; field: string; text: string }
  /** A step of a run of the capstone, as JSON: only its page reads it (`market-codec.ts`), so that no other page carries its schema. */
  | { kind: 'market-step'; run: string; text: string }
  /** A shop plan was handed in and checked by rule. */
  | { kind: 'plan-checked'; plan: string; points: number; of: number }
  /** A teacher's marks came back and were taken in. */
  | { kind: 'feedback-received'; feedback: Feedback }
  /** A remark on a chat was written or taken out, as JSON: only its readers read it (`supervisor/remarks-codec.ts`), so that the desk does not carry its schema. */
  | { kind: 'remark-step'; text: string }
  /** The notebook of questions and answers: noted, written anew, taken out, brought back. */
  | FaqBody
  /** The onboarding week: ticks, days opened by a mentor, forms, cards, sheets. */
  | WeekBody;

/** One event of the append-only journal. */
export interface JournalEvent {
  id: string;
  /** Version of this envelope and its bodies. */
  version: 1;
  learner: string;
  /** Place in the learner's journal, from 0. */
  seq: number;
  /** When it was written, ISO 8601 in UTC. */
  time: string;
  /** SHA-256 of the event before, hex; null for the first, and where the browser offers no hashing. */
  prev: string | null;
  body: Body;
}

/** Someone who learns on this machine. */
export interface Learner {
  id: string;
  name: string;
  number?: string;
  group?: string;
}

/** A conversation as the journal knows it. */
export interface Conversation extends InShift {
  id: string;
  case: string;
  seed: number;
  versions: Versions;
  /** Tried again from the midst of another: practice that counts for nothing else. Such a one belongs to no shift. */
  forkOf?: ForkOf;
  startedAt: string;
  /** `shiftAt` is the moment in the shift, ms of shift time, where it belongs to one. */
  inputs: (KeptInput & { shiftAt?: number })[];
  /** The finished record; absent while the conversation is under way. */
  transcript?: Transcript;
  endedAt?: string;
  /** Messages that the trainee says were not understood, by their place; a teacher decides. */
  disputes: Dispute[];
  /** How often a hint was asked for. */
  hints: number;
}

/** All that is computed from a learner's events. */
export interface Journal {
  learner: Learner;
  /** In the order in which they were started. */
  conversations: Conversation[];
  /** In the order in which they were started. */
  shifts: ShiftRecord[];
  /** In the order in which they were declared. */
  series: SeriesRecord[];
  /** Own ready phrases. */
  phrases: readonly OwnPhrase[];
  /** Problems and losses, in the order in which they were filed. */
  forms: readonly FiledForm[];
  /** Answers outside papers, in the order in which they were given. */
  quizzes: readonly QuizRecord[];
  /** In the order in which they were started. */
  papers: readonly PaperRecord[];
  /** The notebook, in the order of noting, with what was taken out of it. */
  faq: readonly FaqEntry[];
  /** The onboarding week. */
  week: WeekRecord;
}
