import { describe, expect, test } from 'vitest';
import { drawFrom } from '../../../src/chance/index.ts';
import {
  type Answers,
  drawDrill,
  markDrill,
  openParts,
  type PartAnswer,
  showDrill,
  writtenParts,
} from '../../../src/grading/drills/index.ts';
import { show } from '../../../src/grading/theory/index.ts';
import { drillSchema } from '../../../src/schemas/index.ts';
import type { Reading } from '../../../src/transcript/index.ts';
import { drill as fixture } from '../../schemas/fixture-drill.ts';
import { rightAnswers } from './answers.ts';

const drill = drillSchema.parse(fixture());
/** Nothing was understood; what is asked for by words alone is met all the same. */
const EMPTY: Reading = {
  acts: [],
  claims: [],
  answers: [],
  asks: [],
  products: [],
  tone: { courteous: false, warm: false, slang: [], shouting: false, repeats: false },
};
const READ = { 'write-line': EMPTY };
const SEEDS = Array.from({ length: 40 }, (_, i) => i * 7919);
const partOf = (id: string, answer: PartAnswer, seed = 1, readings = {}) => {
  const found = markDrill(drill, seed, { [id]: answer }, readings).parts.find((p) => p.part === id);
  if (!found) throw new Error(`no part ${id}`);
  return found;
};
const numbers = (seed: number) => {
  const { values, dates } = drawDrill(drill, seed);
  return { cost: show(values['cost'] ?? { top: 0n, bottom: 1n }), dates };
};

describe('a drill', () => {
  test('answered rightly earns all points, whatever the seed draws (seeds 0 to 39 × 7919)', () => {
    for (const seed of SEEDS) {
      const { points, of, parts } = markDrill(drill, seed, rightAnswers(drill, seed), READ);
      expect(parts.filter((p) => p.points < p.of).map((p) => p.part)).toEqual([]);
      expect(points).toBe(of);
    }
  });

  test('left blank earns nothing, and every part says what would have been right', () => {
    const { points, of, parts } = markDrill(drill, 3, {});
    expect(points).toBe(0);
    expect(of).toBe(19);
    for (const part of parts) {
      expect(part.key, part.part).not.toBe('');
      expect(
        part.notes.every((n) => n.verdict !== 'right'),
        part.part,
      ).toBe(true);
    }
  });

  test('earns points by parts, between nothing and all, whatever is answered (seeds 0 to 39 × 7919)', () => {
    for (const seed of SEEDS) {
      const draw = drawFrom(seed);
      const all = Object.entries(rightAnswers(drill, seed));
      const some: Answers = Object.fromEntries(all.filter(() => draw(2) === 0));
      const other: Answers = Object.fromEntries(
        all.map(([id], i) => [id, all[(i + draw(all.length)) % all.length]?.[1] as PartAnswer]),
      );
      for (const answers of [some, other]) {
        const mark = markDrill(drill, seed, answers, READ);
        for (const { points, of } of mark.parts) {
          expect(points).toBeGreaterThanOrEqual(0);
          expect(points).toBeLessThanOrEqual(of);
        }
        expect(mark.points).toBe(mark.parts.reduce((sum, p) => sum + p.points, 0));
      }
    }
  });

  test('shows and marks the same bytes for the same seed, and draws anew for others', () => {
    const told = (seed: number) =>
      JSON.stringify([showDrill(drill, seed), markDrill(drill, seed, rightAnswers(drill, seed), READ)]);
    expect(told(5)).toBe(told(5));
    expect(
      new Set(SEEDS.map((seed) => JSON.stringify(showDrill(drill, seed).material))).size,
    ).toBeGreaterThan(3);
  });

  test('shows no key: neither bins, right options nor formulas', () => {
    const text = JSON.stringify(showDrill(drill, 1));
    expect(text).not.toMatch(/correct|"bin"|price - cost|因为/);
  });

  test('fills in numbers and days wherever they are spoken of', () => {
    const { material, parts } = showDrill(drill, 1);
    expect(JSON.stringify([material, parts])).not.toContain('{price}');
    expect(material[1]).toMatchObject({ title: expect.stringMatching(/^1[12]月\d+日（周一）$/) });
  });

  test('tells which parts are open still', () => {
    const answers = rightAnswers(drill, 1);
    expect(openParts(drill, 1, answers)).toEqual([]);
    const { sort: _, ...rest } = answers;
    expect(openParts(drill, 1, { ...rest, date: { kind: 'date', date: '' } })).toEqual(['sort', 'date']);
    expect(openParts(drill, 1, { ...answers, table: { kind: 'table', cells: {} } })).toEqual(['table']);
  });
});

describe('a part', () => {
  test('to be sorted earns a point an item and tells the bin of each that lies wrong', () => {
    const mark = partOf('sort', { kind: 'sort', bins: { a: 'goods', b: 'goods', c: 'freight' } });
    expect(`${mark.points}/${mark.of}`).toBe('1/4');
    expect(mark.notes.map((n) => n.verdict)).toEqual(['wrong', 'right', 'wrong', 'missed']);
    expect(mark.notes[0]?.why).toBe('应当放进“物流”：因为a');
  });

  test('that asks for a day knows the day that a mistake leads to, and one that nothing leads to', () => {
    const { dates } = numbers(1);
    const signed = dates['signed'] ?? '';
    const key = rightAnswers(drill, 1)['date'];
    if (key?.kind !== 'date') throw new Error('no day');
    const before = `${key.date.slice(0, 8)}${String(Number(key.date.slice(8)) - 1).padStart(2, '0')}`;
    const mistaken = partOf('date', { kind: 'date', date: before });
    expect(mistaken.notes.map((n) => n.why)).toEqual([
      '签收那天不算。',
      expect.stringMatching(/^从1[12]月\d+日（周二）数起，到1?\d月\d+日（周[一二]）。$/),
    ]);
    expect(partOf('date', { kind: 'date', date: signed }).notes[0]?.why).toContain('对不上');
    expect(partOf('date', { kind: 'date', date: 'no day' }).notes.map((n) => n.verdict)).toEqual(['missed']);
  });

  test('with blanks earns a point a blank, with or without its unit, and tells how it is worked out', () => {
    const cells = rightAnswers(drill, 1)['table'];
    if (cells?.kind !== 'table') throw new Error('no table');
    const [value = ''] = Object.values(cells.cells);
    expect(partOf('table', { kind: 'table', cells: { '0-2': `${value} 元` } }).points).toBe(1);
    const wrong = partOf('table', { kind: 'table', cells: { '0-2': '999' } });
    expect(wrong.points).toBe(0);
    expect(wrong.notes.map((n) => n.about)).toEqual(['杯 · 差价：999 元', `杯 · 差价：${value} 元`]);
  });

  test('of numbers uses what the drill drew, and fills in the reason of a mistake', () => {
    const { values } = drawDrill(drill, 1);
    const [cost, price] = [values['cost'], values['price']].map((v) =>
      Number(show(v ?? { top: 0n, bottom: 1n })),
    );
    const mark = partOf('numeric', { kind: 'numeric', text: String((cost ?? 0) + (price ?? 0)) });
    expect(mark.notes[0]?.why).toBe(`这是加，${cost} 元要减。`);
  });

  test('that asks for exact words is met by them, by nothing else, and never unread', () => {
    const [written] = writtenParts(drill, 1);
    const line: PartAnswer = { kind: 'write-line', text: written?.question.models[1] ?? '' };
    expect(partOf('write-line', line, 1, READ).points).toBe(1);
    expect(partOf('write-line', line, 1).points).toBe(0);
    expect(partOf('write-line', { kind: 'write-line', text: '退钱' }, 1, READ).points).toBe(0);
    expect(written?.question.now).toMatch(/^2026-1[12]-2[38]T10:12$/);
  });

  test('answered in another kind earns nothing', () => {
    expect(partOf('sort', { kind: 'single', pick: 'goods' }).points).toBe(0);
    expect(partOf('single', { kind: 'date', date: '2026-11-23' }).points).toBe(0);
  });
});
