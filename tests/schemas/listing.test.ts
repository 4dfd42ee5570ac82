import { describe, expect, test } from 'vitest';
import { contentWith, problemsOf } from './fixture.ts';
import { shotTask, titleTask } from './fixture-tools.ts';

const TITLE = 'tools/titles/red-cup.yaml';
const SHOTS = 'tools/shots/red-cup.yaml';
// Edits change what they are given, so each test gets its own.
const title = () => [TITLE, '', titleTask()] as const;
const shots = () => [SHOTS, '', shotTask()] as const;
const told = (...edits: Parameters<typeof problemsOf>) =>
  problemsOf(...edits).map((p) => p.replace(/line \d+, /, ''));

describe('goods for a title', () => {
  test('are read where they are whole', () => {
    expect(contentWith(title()).titles).toHaveLength(1);
  });

  test('of a shop or product that does not exist are told so', () => {
    expect(told(title(), [TITLE, 'product', 'red-cpu'])).toEqual([
      `${TITLE}: product: found "red-cpu", which is not a product of this shop. Did you mean "red-cup"?`,
    ]);
  });

  test('whose searches are more than a hundred, or cannot be met, are told which', () => {
    expect(
      told(title(), [TITLE, 'searches[0].share', 50], [TITLE, 'searches[1].words[0]', '玻璃杯']),
    ).toEqual([
      `${TITLE}: searches: the shares add up to 110; expected 100 at most. Change them so that they do.`,
      `${TITLE}: searches[1].words[0]: found "玻璃杯", which no word offered has. Offer it in words.`,
    ]);
  });
});

describe('goods for pictures', () => {
  test('are read where they are whole', () => {
    expect(contentWith(shots()).shots[0]?.shots[0]?.scene.size).toBe(70);
  });

  test('with a place that no photo fits, or two, are told which', () => {
    expect(told(shots(), [SHOTS, 'shots[1].slot', 'whole'])).toEqual([
      `${SHOTS}: slots[0]: 2 photos fit "whole"; expected one. Give exactly one photo this slot.`,
      `${SHOTS}: slots[1]: 0 photos fit "use"; expected one. Give exactly one photo this slot.`,
    ]);
  });

  test('with a place that does not exist are told so, and that one lacks its photo', () => {
    expect(told(shots(), [SHOTS, 'shots[4].slot', 'whit'])).toEqual([
      `${SHOTS}: slots[4]: 0 photos fit "white"; expected one. Give exactly one photo this slot.`,
      `${SHOTS}: shots[4].slot: found "whit", which is not a place of this file. Did you mean "white"?`,
    ]);
  });
});
