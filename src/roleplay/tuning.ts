import type { Persona, SpeechAct } from '../schemas/index.ts';

/** How an act that breaks a rule moves the shopper, whole points, and which of its lines it answers with. */
export interface Reaction {
  act: SpeechAct;
  trust: number;
  patience: number;
  intent: number;
  line: Exclude<keyof Persona['lines'], 'leaveAfter'>;
  why: string;
  /** The shopper takes it so from this certainty on, where that is not `SURE_BREAKING`. */
  from?: number;
}

/** Abuse and lures are felt before they could be proved: the grader still wants `SURE_BREAKING`. Below this one find in two is false, and a good sale was lost to it. */
const FELT = 70;

/** Gravest first: the first one found in a turn is the one that is answered. All of them count. */
export const REACTIONS: readonly Reaction[] = [
  { act: 'threaten', trust: -90, patience: -90, intent: -90, line: 'rude', why: '受到威胁', from: FELT },
  { act: 'insult', trust: -70, patience: -90, intent: -70, line: 'rude', why: '被嘲讽', from: FELT },
  {
    act: 'off-platform',
    trust: -45,
    patience: -10,
    intent: -35,
    line: 'offPlatform',
    why: '被引到平台之外交易',
    from: FELT,
  },
  { act: 'leak-privacy', trust: -45, patience: -10, intent: -30, line: 'privacy', why: '隐私没有得到保护' },
  { act: 'interrogate', trust: -14, patience: -24, intent: -14, line: 'argued', why: '被质问' },
  { act: 'argue', trust: -12, patience: -22, intent: -12, line: 'argued', why: '被反驳' },
  { act: 'refuse-flat', trust: -10, patience: -22, intent: -14, line: 'refused', why: '被生硬拒绝' },
  { act: 'blame-shift', trust: -14, patience: -18, intent: -10, line: 'refused', why: '责任被推开' },
  { act: 'perfunctory', trust: -8, patience: -24, intent: -10, line: 'perfunctory', why: '被敷衍' },
  { act: 'pressure', trust: -10, patience: -18, intent: -14, line: 'pressured', why: '被催着下单' },
  { act: 'overpromise', trust: -10, patience: -2, intent: -4, line: 'overpromise', why: '听到打包票的话' },
  { act: 'overclaim', trust: -20, patience: -4, intent: -8, line: 'overclaim', why: '听到夸大的说法' },
  { act: 'bribe-review', trust: -15, patience: -5, intent: -5, line: 'overclaim', why: '被许诺好评返现' },
  { act: 'press-review', trust: -15, patience: -15, intent: -5, line: 'pressured', why: '被要求改评价' },
];

/** An act counts for the shopper from this certainty of the reader on, the nearest guess with it: it is right one time in two, and that an honest message says nothing is right far less often. Marks want more. */
export const SURE = 50;
/** A breaking act is held against the agent only from this certainty on. */
export const SURE_BREAKING = 80;

/** Acts that ask a shopper to wait. */
export const WAITING: readonly SpeechAct[] = ['ask-wait', 'promise-followup'];

export const MOVES = {
  falseClaim: { trust: -16, patience: -4, intent: -8 },
  // Mild: it may be the reader that failed, not the agent.
  notUnderstood: { trust: -1, patience: -8, intent: -2 },
  repeated: { trust: -6, patience: -18, intent: -8 },
  missed: { trust: -3, patience: -10, intent: -4 },
  // Nothing said yet, and already asked to pay or wished goodbye.
  hurried: { trust: -8, patience: -16, intent: -12 },
  // Pasted faster than anybody reads: nothing of it arrives.
  flooded: { trust: -8, patience: -16, intent: -10 },
  nagged: { trust: -2, patience: -10, intent: -4 },
  askedInVain: { trust: 0, patience: -6, intent: -1 },
  answered: { trust: 2, patience: 4, intent: 2 },
  empathised: { trust: 3, patience: 6, intent: 0 },
  // Named the trouble and did something about it in the same breath.
  caredFor: { trust: 6, patience: 14, intent: 2 },
  // Comes back in the same shift: having bought, or having gone without.
  boughtBefore: { trust: 4, patience: 0, intent: 0 },
  wentBefore: { trust: -6, patience: -6, intent: 0 },
  contradicted: { trust: -10, patience: -6, intent: -4 },
} as const;

/** At or below these the shopper goes. */
export const FLOOR = { trust: 8, patience: 0, intent: 4 } as const;

/** A turn that costs this much trust makes a shopper who is about to pay stop. */
export const HURT = -8;
/** After all is done it answers so many turns that bid no farewell, then goes. */
export const LINGERS = 4;
/** So often it thanks once all is done; then it lets the agent have the last word. */
export const THANKS = 2;
/** With less patience than this it writes as short as it can. */
export const CURT_BELOW = 30;
/** Of 100 that leave because nobody answers, so many go without a word. */
export const SILENT_LEAVERS = 30;

/**
 * A turn of at least so many messages, that after its first come with more than so many characters a second, was pasted at once. So was a message of
 * more than `longest` characters: the longest of the scripted good ones has 72, of a thorough agent 126.
 */
export const FLOOD = { messages: 3, perSecond: 15, longest: 130 } as const;

/** Milliseconds; `vary` is the span the seed plays with. */
export const PACE = {
  think: { base: 1500, vary: 2500 },
  /** Before it asks again or says that it does not understand, it waits so long for more. */
  hold: 4500,
  /** Seen writing, the agent is waited for so long after its last sign, and so long in all. */
  seesWriting: 12_000,
  seesWritingAtMost: 45_000,
  /** A shopper's typing, a character. */
  character: 120,
  longestTyping: 5000,
  between: 900,
  /** From making up its mind to having paid. */
  paying: { base: 12_000, vary: 8000 },
  /** From its last word to the payment at least. */
  tapping: 5000,
  /** Having told what it was asked, it gives the agent so long to take that up before it pays. */
  heard: 30_000,
  /** Told that there is no hurry, it looks so long before it pays. */
  looking: 90_000,
  /** Promised word for an hour, it waits so long for it at most. */
  waitsAtMost: 20 * 60_000,
  /** After paying, how long the chat stays open for a word of thanks. */
  farewell: 60_000,
  /** The line before leaving stands for a moment. */
  leaving: 1500,
  /** How long the supervisor takes to answer: a minute at most is the rule of the shop (register S000-4-54). */
  supervisor: 25_000,
} as const;

/** Being asked to wait makes the shopper this many times as patient. */
export const TOLD_TO_WAIT = 3;

/** How shoppers type: characters and shares of a hundred. Set by `npm run -s fidelity`, together with what each persona's file says. */
export const HAND = {
  /** A question asked with 吗 is asked otherwise. */
  asksOtherwise: 50,
  /** A question that holds its asking word gets a particle. */
  asksWithTail: 40,
  /** From so many characters on a question may get a word before it, this often. */
  leadFrom: 6,
  leads: 55,
  /** A pause within a line is not written at all. */
  glues: 18,
  /** In a line of more characters than so many it is always written: without it nobody could read it. */
  gluesUpTo: 9,
  /** From so many characters on a statement may get a particle. */
  tailFrom: 3,
  /** A message of at most so many characters may go together with the next, up to so many in all. */
  joinsUpTo: 9,
  joined: 18,
  /** From so many characters on it is noticed that the same was sent before. */
  noticed: 5,
} as const;

/** The opening, shares of a hundred. */
export const OPENING = {
  /** The card comes before the first word; else after it. */
  cardFirst: 54,
  /** After a card a greeting is so many hundredths as likely. */
  greetsAfterCard: 50,
  /** A lead-in that is no greeting is left out. */
  leadInLeftOut: 35,
} as const;
