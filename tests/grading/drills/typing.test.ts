import { describe, expect, test } from 'vitest';
import { drawFrom } from '../../../src/chance/index.ts';
import { alignTyped, drawTypingText, markTyping } from '../../../src/grading/drills/index.ts';
import { normsSchema } from '../../../src/schemas/index.ts';
import { norms as fixture } from '../../schemas/fixture-course.ts';

const norms = normsSchema.parse(fixture()).typing;
const TEXT = '您好，我是小禾，在的。您这单今天发出，预计周四到，遇上天气会慢一点。';
const LENGTH = [...TEXT].length;
const MINUTE = 60_000;
const states = (typed: string) =>
  alignTyped('一二三四五', typed)
    .map(({ state }) => ({ right: '=', wrong: 'x', open: '.' })[state])
    .join('');

describe('typing', () => {
  test('at the norm of 50 right characters a minute without a fault earns all points, slower its share', () => {
    const ms = Math.floor((LENGTH * MINUTE) / 50);
    expect(markTyping(TEXT, TEXT, ms, norms)).toEqual({
      speed: 50,
      accuracy: 100,
      errors: 0,
      points: 10,
      of: 10,
    });
    expect(markTyping(TEXT, TEXT, ms * 2, norms)).toMatchObject({ speed: 25, points: 7 });
    expect(markTyping(TEXT, TEXT, ms / 3, norms).points).toBe(10);
  });

  test('with faults loses a point for each two per cent below the norm', () => {
    const text = '字'.repeat(100);
    const wrong = (n: number) => markTyping(text, `${'字'.repeat(100 - n)}${'错'.repeat(n)}`, 1000, norms);
    expect([0, 5, 6, 7, 8, 13, 15].map((n) => wrong(n).points)).toEqual([10, 10, 9, 9, 8, 6, 0]);
  });

  test('of a few characters at great speed earns nothing', () => {
    expect(markTyping(TEXT, TEXT.slice(0, 5), 500, norms).points).toBe(0);
    expect(markTyping(TEXT, '', 0, norms)).toMatchObject({ speed: 0, accuracy: 0, points: 0 });
  });

  test('takes half and full width for the same, and spaces and line breaks for nothing', () => {
    expect(markTyping('好，1.8米。', '好 ,１．8米.\n', MINUTE, norms).errors).toBe(0);
    expect(alignTyped('好, 1.8米', '').map((c) => c.char)).toEqual([...'好,1.8米']);
  });

  test('shows one left out, changed or doubled as one fault, and the rest as it is', () => {
    expect(states('')).toBe('.....');
    expect(states('一二')).toBe('==...');
    expect(states('一三四')).toBe('=x==.');
    expect(states('一二二三')).toBe('===..');
    expect(states('一八三四五')).toBe('=x===');
  });

  test('never marks above all points nor below none, whatever is typed (seeds 1 to 60)', () => {
    for (let seed = 1; seed <= 60; seed++) {
      const draw = drawFrom(seed);
      const typed = Array.from({ length: draw(60) }, () => [...TEXT][draw(LENGTH)] ?? '').join('');
      const { points, accuracy } = markTyping(TEXT, typed, draw(100_000), norms);
      expect(points).toBeGreaterThanOrEqual(0);
      expect(points).toBeLessThanOrEqual(10);
      expect(accuracy).toBeLessThanOrEqual(100);
      expect(alignTyped(TEXT, typed)).toHaveLength(LENGTH);
    }
  });

  test('draws lines by seed until there is enough to type', () => {
    const lines = ['一句十个字的话在这里', '第二句也有十个字那么', '第三句还是十个字左右', '第四句'];
    expect(drawTypingText(lines, 7, 15)).toBe(drawTypingText(lines, 7, 15));
    expect(drawTypingText(lines, 7, 15).split('\n').length).toBeGreaterThan(1);
    expect(drawTypingText(lines, 7, 999).split('\n')).toHaveLength(4);
  });
});
