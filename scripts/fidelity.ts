/**
 * Plays conversations with a mix of scripted agents and counts what shoppers write, next to the ranges of real chats.
 * npm run -s fidelity [-- --json] [--seed N]; with --write the figures go to src/roleplay/fidelity.json, which the page shows.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import {
  ENGINE_VERSION,
  type FidelityFigures,
  type FigureId,
  isWithin,
  WANTED,
  type Wanted,
} from '../src/roleplay/index.ts';
import { readContent } from '../src/schemas/reader.ts';
import { loadReader } from '../src/understanding/index.ts';
import { count, linesOf, MIX, playMix, playShifts, repetition } from './lib/fidelity/index.ts';
import { ROOT } from './lib/world.ts';

const SHIFTS = 10;
const TITLES: Record<FigureId, string> = {
  median: 'message length, median',
  short: 'messages of 5 characters or fewer',
  long: 'messages of 30 characters or more',
  perTurn: "messages a shopper's turn",
  marked: 'end in punctuation',
  questions: 'questions in form',
  greetingFirst: 'conversations that open with a greeting',
  cardFirst: 'conversations that open with a card',
  money: 'price or gifts, before the sale',
  anger: 'words of anger',
  thanks: 'thanks',
  longTwice: 'lines of 8+ characters twice in a shift, worst',
  longAgain: 'lines of 8+ characters seen before, ten shifts',
  shortMost: 'most frequent shorter line of a shift, worst',
};

const options = {
  json: { type: 'boolean', default: false },
  write: { type: 'boolean', default: false },
  seed: { type: 'string', default: '1' },
} as const;
const wanted = parseArgs({ options }).values;
const seed = Number(wanted.seed);
if (!Number.isInteger(seed)) throw new Error(`--seed is ${wanted.seed}; expected a whole number`);

const content = readContent(ROOT);
const read = await loadReader();
const played = playMix(content, read, seed);
const shifts = playShifts(content, read, 'certification', SHIFTS, seed);
const { shortLine, ...again } = repetition(shifts);
const found: FidelityFigures = {
  engine: ENGINE_VERSION,
  conversations: played.length,
  messages: played.flatMap(linesOf).length,
  shifts: { count: SHIFTS, conversations: shifts.flat().length },
  mix: MIX.map((one) => ({ ...one })),
  figures: { ...count(played), ...again },
};

const range = ({ from, to }: Wanted) =>
  from === undefined ? `up to ${to}` : to === undefined ? `from ${from}` : `${from} to ${to}`;

function table(): string {
  const rows = WANTED.map((one) => {
    const value = found.figures[one.id];
    const unit = one.unit === 'percent' ? '%' : '';
    return [
      isWithin(one, value) ? ' ' : '!',
      TITLES[one.id].padEnd(48),
      `${value}${unit}`.padStart(7),
      range(one).padStart(12),
      one.sample ? `  public samples ${one.sample}` : '',
    ].join(' ');
  });
  const mix = found.mix.map((m) => `${m.agent} ${m.of15}`).join(', ');
  return [
    `${found.conversations} conversations, ${found.messages} messages, engine ${found.engine}; of fifteen are served by: ${mix}`,
    `${SHIFTS} certification shifts, ${found.shifts.conversations} conversations; the most frequent shorter line is ${shortLine}`,
    ...rows,
  ].join('\n');
}

process.stdout.write(`${wanted.json ? JSON.stringify(found, null, 2) : table()}\n`);
if (wanted.write)
  writeFileSync(new URL('src/roleplay/fidelity.json', ROOT), `${JSON.stringify(found, null, 2)}\n`);
