import { beforeAll, describe, expect, test } from 'vitest';
import { drawsOf, drillProblems } from '../../scripts/lib/drill-bank.ts';
import { ROOT } from '../../scripts/lib/world.ts';
import {
  type Answers,
  blanksOf,
  dateKey,
  drawDrill,
  filledIn,
  markDrill,
  type PartAnswer,
  writtenParts,
} from '../../src/grading/drills/index.ts';
import { contextOf, evaluate, filled, show } from '../../src/grading/theory/index.ts';
import type { Drill } from '../../src/schemas/index.ts';
import { readContent } from '../../src/schemas/reader.ts';
import { loadReader, type Read } from '../../src/understanding/index.ts';
import { rightAnswers } from '../grading/drills/answers.ts';

const content = readContent(ROOT);
let read: Read;

beforeAll(async () => {
  read = await loadReader();
});

/** Readings of the lines that were written. */
function readingsOf(drill: Drill, seed: number, answers: Answers) {
  return Object.fromEntries(
    writtenParts(drill, seed).map(({ part, question }) => {
      const shop = content.shops.find((s) => s.id === question.shop);
      const answer = answers[part];
      if (!shop || answer?.kind !== 'write-line') throw new Error(`${drill.id}/${part} cannot be read`);
      return [part, read(answer.text, contextOf(question, shop, content.norms.slang))];
    }),
  );
}

interface Mistaken {
  part: string;
  answer: PartAnswer;
  why: string;
}

/** What each known mistake is answered with, and the reason that it must get; a formula rounds to whole cents so that people could write it. */
function mistakesOf(drill: Drill, seed: number): Mistaken[] {
  const drawn = drawDrill(drill, seed);
  return drill.parts.flatMap((part): Mistaken[] => {
    if (part.kind === 'numeric')
      return part.mistakes.map((m) => ({
        part: part.id,
        answer: { kind: 'numeric', text: show(evaluate(m.answer, drawn.values), 3) },
        why: m.why,
      }));
    if (part.kind === 'date')
      return part.mistakes.map((m) => ({
        part: part.id,
        answer: { kind: 'date', date: dateKey({ ...part, plus: m.plus }, drawn) },
        why: m.why,
      }));
    if (part.kind !== 'table') return [];
    return blanksOf(part).flatMap(({ place, blank }) =>
      blank.mistakes.map((m) => ({
        part: part.id,
        answer: {
          kind: 'table',
          cells: { [place]: show(evaluate(m.answer, drawn.values), 3) },
        },
        why: m.why,
      })),
    );
  });
}

describe('the drills', () => {
  test('have nothing that check:questions would refuse', () => {
    expect(drillProblems(content, read)).toEqual([]);
    // It works out every drill for all its draws: seconds on a busy machine.
  }, 60_000);

  test.each(content.drills.map((drill) => [drill.id, drill] as const))(
    '%s: all right is full, nothing is nothing, each mistake gets its own reason, whatever is drawn',
    (_, drill) => {
      for (const { seed, drawn } of drawsOf(drill).slice(0, 12)) {
        const answers = rightAnswers(drill, seed);
        const full = markDrill(drill, seed, answers, readingsOf(drill, seed, answers));
        expect(full.parts.filter((p) => p.points < p.of)).toEqual([]);
        expect(markDrill(drill, seed, {}).points).toBe(0);
        for (const { part, answer, why } of mistakesOf(drill, seed)) {
          const mark = markDrill(drill, seed, { [part]: answer }).parts.find((p) => p.part === part);
          expect(mark?.notes.map((n) => n.why)).toContain(filled(filledIn(why, drawn), drawn.values));
          expect(mark?.points).toBe(0);
        }
      }
    },
  );
});
