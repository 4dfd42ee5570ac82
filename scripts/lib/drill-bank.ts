import {
  blanksOf,
  type Drawn,
  dateKey,
  drawDrill,
  markDrill,
  questionOf,
  showDrill,
} from '../../src/grading/drills/index.ts';
import { compare, evaluate, fraction, keyOf, show, within } from '../../src/grading/theory/index.ts';
import type { Content, Drill, DrillPart } from '../../src/schemas/index.ts';
import type { Read } from '../../src/understanding/index.ts';
import { checkTexts, checkWritten, DRAWS, type Say } from './question-bank.ts';

/** Lines that people write are read for so many draws. */
const READ_DRAWS = 3;

interface AskedNumber {
  answer: string;
  decimals: number;
  tolerance: number;
  mistakes: readonly { answer: string }[];
}

/** A key is a number above nothing, and no mistake comes to it. */
function checkNumber(id: string, asked: AskedNumber, { values }: Drawn, say: Say): void {
  const key = keyOf(asked, values);
  if (compare(key, fraction(0n)) < 0) say(id, `"${asked.answer}" comes to less than nothing.`);
  for (const { answer } of asked.mistakes)
    if (within(evaluate(answer, values), key, asked.tolerance))
      say(id, `mistake "${answer}" comes to the key. Change the mistake or the parameters.`);
}

function checkPart(id: string, part: DrillPart, drawn: Drawn, say: Say): void {
  if (part.kind === 'numeric') checkNumber(id, part, drawn, say);
  if (part.kind === 'table')
    for (const { label, blank } of blanksOf(part)) checkNumber(`${id} ${label}`, blank, drawn, say);
  if (part.kind === 'date')
    for (const { plus } of part.mistakes)
      if (dateKey({ ...part, plus }, drawn) === dateKey(part, drawn))
        say(id, `mistake "${plus}" comes to the same day. Change the mistake or the parameters.`);
}

/** Seeds that draw a drill differently, from the first on. */
export function drawsOf(drill: Drill): { seed: number; drawn: Drawn; told: string }[] {
  const seen = new Set<string>();
  return Array.from({ length: DRAWS }, (_, seed) => seed).flatMap((seed) => {
    const drawn = drawDrill(drill, seed);
    const numbers = Object.entries(drawn.values).map(([name, value]) => `${name}=${show(value)}`);
    const told = [...numbers, ...Object.entries(drawn.dates).map(([name, day]) => `${name}=${day}`)].join(
      ' ',
    );
    if (seen.has(told)) return [];
    seen.add(told);
    return [{ seed, drawn, told }];
  });
}

function checkDraws(drill: Drill, say: Say): void {
  for (const { seed, drawn, told } of drawsOf(drill)) {
    const withDraw: Say = (id, what) => say(id, told === '' ? what : `with ${told}: ${what}`);
    try {
      for (const part of drill.parts) checkPart(`${drill.id}/${part.id}`, part, drawn, withDraw);
      showDrill(drill, seed);
      markDrill(drill, seed, {});
    } catch (error) {
      withDraw(drill.id, `cannot be worked out: ${error instanceof Error ? error.message : error}`);
      return;
    }
  }
}

/** Everything wrong with the drills, in sentences: what cannot be worked out for some draw, mistakes that are none, lines that the reader takes otherwise. */
export function drillProblems(content: Content, read: Read): string[] {
  const problems: string[] = [];
  const say: Say = (id, what) => {
    problems.push(`${id}: ${what}`);
  };
  for (const drill of content.drills) {
    const before = problems.length;
    checkDraws(drill, say);
    if (problems.length > before) continue;
    for (const { drawn } of drawsOf(drill).slice(0, READ_DRAWS))
      for (const part of drill.parts) {
        if (part.kind === 'sort' || part.kind === 'date' || part.kind === 'table') continue;
        const question = questionOf(drill, part, drawn);
        checkTexts(question, say);
        if (question.kind === 'write-line') checkWritten(question, content, read, say);
      }
  }
  return [...new Set(problems)];
}
