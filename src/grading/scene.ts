import type { SpeechAct, Topic } from '../schemas/index.ts';
import type { ActFound, Reading, Transcript } from '../transcript/index.ts';
import { type Exchange, isSentence, openTopics, SURE as SURE_ENOUGH } from '../understanding/index.ts';
import type { Evidence, Setting } from './types.ts';

/** From this certainty on an act counts to the agent's credit, which a nearest guess of 50 does not; `SURE_ENOUGH` is what it takes to count against. */
export const CREDIT = 51;

/** A message of the agent with its place in the transcript. */
export interface Message {
  event: number;
  at: number;
  text: string;
  reading: Reading;
  /** It says something, and not what was said before. */
  readable: boolean;
}

/** From the shopper's first unanswered message to the agent's readable answer. */
export interface Round {
  /** The shopper's first message of the round. */
  asked: number;
  askedAt: number;
  /** Topics open when the agent answered. */
  open: Topic[];
  /** Null where nobody answered. */
  answer: Message | null;
  /** The first message that says anything, read or not, up to the answer: the shopper waits no longer. */
  first: Message | null;
  /** All readable messages up to the shopper's next word, the answer first: people answer in several lines. */
  said: Message[];
}

/** A transcript laid out for the checks. */
export interface Scene extends Setting {
  transcript: Transcript;
  messages: Message[];
  readable: Message[];
  rounds: Round[];
  /** Topics never taken up. */
  left: Topic[];
}

/** What one says when called: that one is there and listens. Short, and an answer to nothing but the call. */
const HERE = /^(在|您?请?(说|讲))[的呢哈呀啊哦]*[。！～~]*$/;

/** Whether a message only answers the call. */
export const isHere = (text: string): boolean => HERE.test(text.trim());

/** Whether a reading says anything: an act, a question or a claim. */
function says(reading: Reading): boolean {
  return reading.acts.some((a) => a.sure >= CREDIT) || reading.asks.length > 0 || reading.claims.length > 0;
}

/** Acts that turn a question away: a message made of these alone answers nothing. */
const DISMISSIVE: readonly SpeechAct[] = [
  'refuse-flat',
  'perfunctory',
  'argue',
  'interrogate',
  'insult',
  'threaten',
  'blame-shift',
  'pressure',
  'off-platform',
  'leak-privacy',
  'bribe-review',
  'press-review',
];

/** Whether a message only turns the shopper away. */
export function dismisses(reading: Reading): boolean {
  const acts = reading.acts.filter((a) => a.sure >= CREDIT);
  return acts.length > 0 && reading.asks.length === 0 && acts.every((a) => DISMISSIVE.includes(a.act));
}

/** From so many characters on a line of the shopper's, sent back as it was, says nothing of the agent's own. */
const SENT_BACK = 4;
const nothingOf = (reading: Reading): Reading => ({
  ...reading,
  acts: [],
  asks: [],
  claims: [],
  answers: [],
});

/** Lays out a transcript: who answered what, and when. */
export function layOut(transcript: Transcript, setting: Setting): Scene {
  const theirs = new Set<string>();
  const messages: Message[] = [];
  const rounds: Round[] = [];
  const exchange: Exchange[] = [];
  let asked: { event: number; at: number } | null = null;
  let first: Message | null = null;
  transcript.events.forEach((event, index) => {
    if (event.type === 'shopper' && event.text !== '') {
      asked ??= { event: index, at: event.at };
      exchange.push({ from: 'shopper', text: event.text });
      if (event.text.length >= SENT_BACK) theirs.add(event.text);
    }
    if (event.type !== 'agent') return;
    const { at, text } = event;
    const reading = theirs.has(text) ? nothingOf(event.reading) : event.reading;
    const heard = says(reading) || (messages.length === 0 && isHere(text));
    const message = { event: index, at, text, reading, readable: heard && !reading.tone.repeats };
    messages.push(message);
    if (asked && !reading.tone.repeats && isSentence(text)) first ??= message;
    if (message.readable && asked) {
      const open = openTopics(exchange);
      const round = { asked: asked.event, askedAt: asked.at, open, answer: message, said: [message] };
      rounds.push({ ...round, first: first ?? message });
      asked = null;
      first = null;
    } else if (message.readable && exchange.at(-1)?.from === 'agent') rounds.at(-1)?.said.push(message);
    exchange.push({ from: 'agent', reading: dismisses(reading) ? { answers: [] } : reading });
  });
  const unanswered: { event: number; at: number } | null = asked;
  if (unanswered) rounds.push(openRound(unanswered, exchange));
  const left = openTopics(exchange).filter((t) => t !== 'presence');
  return { ...setting, transcript, messages, readable: messages.filter((m) => m.readable), rounds, left };
}

function openRound({ event, at }: { event: number; at: number }, exchange: readonly Exchange[]): Round {
  return { asked: event, askedAt: at, open: openTopics(exchange), answer: null, first: null, said: [] };
}

/** Where an act stands, with the message. */
export interface Found {
  message: Message;
  act: ActFound;
}

/** All places of these acts with at least this certainty. */
export function find(scene: Scene, acts: readonly SpeechAct[], sure = CREDIT): Found[] {
  return scene.messages.flatMap((message) =>
    message.reading.acts
      .filter((a) => a.sure >= sure && acts.includes(a.act))
      .map((act) => ({ message, act })),
  );
}

/** Acts that count against the agent: only where the reader is sure. */
export function findBreaking(scene: Scene, acts: readonly SpeechAct[]): Found[] {
  return find(scene, acts, SURE_ENOUGH);
}

/** Acts that would count against the agent if the reader were sure. */
export function findDoubtful(scene: Scene, acts: readonly SpeechAct[]): Found[] {
  return find(scene, acts).filter(({ act }) => act.sure < SURE_ENOUGH);
}

/** The stretch of a message that shows an act. */
export function shown({ message, act }: Found): Evidence {
  return { event: message.event, start: act.start, end: act.end };
}

/** How the conversation ended; null while it has not. */
export function endOf(scene: Pick<Scene, 'transcript'>) {
  const last = scene.transcript.events.findLast((e) => e.type === 'ended');
  return last?.type === 'ended' ? last : null;
}

/** Whether the conversation ended in a way that is not right for its case; false while it goes on. */
export function endedWrong(scene: Pick<Scene, 'transcript' | 'case'>): boolean {
  const end = endOf(scene);
  return end !== null && !scene.case.endings.some((e) => e.right && e.id === end.ending);
}

/** Whether the conversation came to a right ending by what the case names for it: what was open then has its answer. */
export function answeredByEnding(scene: Pick<Scene, 'transcript' | 'case'>): boolean {
  const end = endOf(scene);
  const named = scene.case.outcomes.some((o) => o.ending === end?.ending && o.why === end.why);
  return named && !endedWrong(scene);
}

/** Whether the shopper paid. */
export function paid(scene: Pick<Scene, 'transcript'>): boolean {
  return scene.transcript.events.some((e) => e.type === 'paid');
}

/** The place of the payment; past the end where nothing was paid. */
export function paidAt({ transcript }: Pick<Scene, 'transcript'>): number {
  const at = transcript.events.findIndex((e) => e.type === 'paid');
  return at < 0 ? Infinity : at;
}
