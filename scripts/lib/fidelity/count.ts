import { isGreeting } from '../../../src/roleplay/index.ts';
import type { TranscriptEvent } from '../../../src/transcript/index.ts';
import { asksInForm, endsInMark, isAngry, lengthOf, talksMoney, thanks } from './marks.ts';

/** A played conversation, as far as it is counted. */
export interface Played {
  /** The shopper has not bought yet: before the sale. */
  preSale: boolean;
  events: readonly TranscriptEvent[];
}

/** Per cent with one decimal; `median` in characters, `perTurn` in messages. */
export interface Fidelity {
  /** Median length of the shoppers' written messages. */
  median: number;
  /** Share of 5 characters or fewer. */
  short: number;
  /** Share of 30 characters or more. */
  long: number;
  /** Messages (cards too) the shopper sends in a row until the agent writes or acts, on average. */
  perTurn: number;
  /** Share that ends in punctuation. */
  marked: number;
  /** Share that is a question by its form. */
  questions: number;
  /** Share of conversations whose first message is a greeting. */
  greetingFirst: number;
  /** Share of conversations whose first message is a card of goods or of an order. */
  cardFirst: number;
  /** Share of messages before the sale that speak of price or gifts. */
  money: number;
  /** Share of messages with a word of anger. */
  anger: number;
  /** Share of messages that thank. */
  thanks: number;
}

/** One decimal. */
const tenths = (value: number) => Math.round(value * 10) / 10;
const percent = (part: number, of: number) => (of === 0 ? 0 : tenths((100 * part) / of));

/** The shopper's written messages, in order. */
export const linesOf = ({ events }: Pick<Played, 'events'>): string[] =>
  events.flatMap((e) => (e.type === 'shopper' && e.text !== '' ? [e.text] : []));

/** How many messages each of the shopper's turns has. */
export function turnsOf({ events }: Pick<Played, 'events'>): number[] {
  const turns: number[] = [];
  let run = 0;
  for (const event of events) {
    if (event.type === 'shopper') run += 1;
    else if ((event.type === 'agent' || event.type === 'action') && run > 0) {
      turns.push(run);
      run = 0;
    }
  }
  return run > 0 ? [...turns, run] : turns;
}

const medianOf = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
};

const firstOf = ({ events }: Played) => events.find((e) => e.type === 'shopper');

/** Counts what shoppers wrote in these conversations. */
export function count(played: readonly Played[]): Fidelity {
  const lines = played.flatMap(linesOf);
  const before = played.filter((p) => p.preSale).flatMap(linesOf);
  const turns = played.flatMap(turnsOf);
  const firsts = played.map(firstOf);
  const share = (of: readonly string[], holds: (text: string) => boolean) =>
    percent(of.filter(holds).length, of.length);
  return {
    median: medianOf(lines.map(lengthOf)),
    short: share(lines, (l) => lengthOf(l) <= 5),
    long: share(lines, (l) => lengthOf(l) >= 30),
    perTurn: Math.round((100 * turns.reduce((a, b) => a + b, 0)) / Math.max(1, turns.length)) / 100,
    marked: share(lines, endsInMark),
    questions: share(lines, asksInForm),
    greetingFirst: percent(firsts.filter((e) => e && !e.card && isGreeting(e.text)).length, firsts.length),
    cardFirst: percent(firsts.filter((e) => e?.card).length, firsts.length),
    money: share(before, talksMoney),
    anger: share(lines, isAngry),
    thanks: share(lines, thanks),
  };
}

/** What comes again in one shift and across several. */
export interface Repetition {
  /** The most lines of 8 or more characters that one of the shifts holds a second time. */
  longTwice: number;
  /** Share of the lines of 8 or more characters that had been written before in these shifts, per cent. */
  longAgain: number;
  /** The largest share that one shorter line has of the lines of a shift, per cent. */
  shortMost: number;
  /** That line. */
  shortLine: string;
}

const LONG = 8;
const repeatsIn = (lines: readonly string[]) => lines.length - new Set(lines).size;

/** The line that comes most often, and how often. */
function commonest(lines: readonly string[]): [string, number] {
  const counts = new Map<string, number>();
  for (const line of lines) counts.set(line, (counts.get(line) ?? 0) + 1);
  return [...counts].reduce<[string, number]>((best, one) => (one[1] > best[1] ? one : best), ['', 0]);
}

/** Counts what comes again; each entry is one shift's conversations. */
export function repetition(shifts: readonly (readonly Played[])[]): Repetition {
  const lines = shifts.map((chats) => chats.flatMap(linesOf));
  const long = lines.map((of) => of.filter((l) => lengthOf(l) >= LONG));
  const worst = lines
    .map((of) => {
      const [line, times] = commonest(of.filter((l) => lengthOf(l) < LONG));
      return { line, share: percent(times, of.length) };
    })
    .reduce((a, b) => (b.share > a.share ? b : a), { line: '', share: 0 });
  const all = long.flat();
  return {
    longTwice: Math.max(0, ...long.map(repeatsIn)),
    longAgain: percent(repeatsIn(all), all.length),
    shortMost: worst.share,
    shortLine: worst.line,
  };
}
