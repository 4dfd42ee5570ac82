import { expect, test } from 'vitest';
import { contentWith, type Edit, problemsOf } from './fixture.ts';
import { conversation } from './fixture-handbook.ts';

const FILE = 'library/warm-cup.yaml';

/** The small course with a conversation, after some changes. */
const withOne = (edits: readonly Edit[]): Edit[] => [[FILE, '', conversation()], ...edits];
const read = (...edits: Edit[]) => contentWith(...withOne(edits));

/** Sorted and without the line, which the other tests of the reader look at. */
const said = (...edits: Edit[]) =>
  problemsOf(...withOne(edits))
    .map((p) => p.replace(/ line \d+,/, ''))
    .sort();

test('a conversation is read, its amounts in fen', () => {
  const [entry] = read().library;
  expect(entry?.totals).toEqual([
    { yuan: 7900, products: ['red-cup', 'red-cup'], promotions: [], freight: 0 },
  ]);
});

test('a field, a technique or an ending that does not exist is named with the one that was meant', () => {
  expect(said([FILE, 'lesson', '5-2'], [FILE, 'techniques', ['chose']], [FILE, 'ending', 'wun'])).toEqual([
    expect.stringMatching(/: ending: found "wun"; expected .*Did you mean "won"\?$/),
    expect.stringMatching(/: lesson: is not a field here\./),
    expect.stringMatching(/: techniques\[0\]: found "chose"; expected .*Did you mean "choose"\?$/),
  ]);
});

test('fewer than eight lines are refused', () => {
  expect(said([FILE, 'lines', conversation().lines.slice(0, 4)])).toEqual([
    expect.stringMatching(/: lines: found .*; expected at least 8\. Add to it\.$/),
  ]);
});

test('shop, task, case, rule and register id that do not exist are each named', () => {
  expect(
    said(
      [FILE, 'shop', 'cornr'],
      [FILE, 'tasks', ['5-9']],
      [FILE, 'cases', ['hot-cap']],
      [FILE, 'rules', ['seven-day']],
      [FILE, 'register', ['S000-1-77']],
    ),
  ).toEqual([
    `${FILE}: cases[0]: found "hot-cap", which is not a case. Did you mean "hot-cup"?`,
    expect.stringContaining(`${FILE}: register[0]: found "S000-1-77", which is not an entry of`),
    `${FILE}: rules[0]: found "seven-day", which is not a rule card. Did you mean "seven-days"?`,
    `${FILE}: shop: found "cornr", which is not a shop. Did you mean "corner"?`,
    expect.stringContaining(`${FILE}: tasks[0]: found "5-9", which is not a task of`),
  ]);
});

test('an amount that is not the shop’s is refused in an agent’s line, unless the line is marked as costly', () => {
  expect(said([FILE, 'lines[3].text', '是38元。'])).toEqual([
    `${FILE}: lines[3].text: names 38元, which is no figure of shops/corner.yaml. Mend it, or explain it in totals or given.`,
  ]);
  expect(
    read([FILE, 'given', [{ yuan: 38, what: '别家的价' }]], [FILE, 'lines[3].text', '别家38元。']),
  ).toBeTruthy();
});

test('a total that its parts do not come to is refused', () => {
  expect(said([FILE, 'totals[0].yuan', 80], [FILE, 'lines[5].text', '两只80元。'])).toEqual([
    `${FILE}: totals[0].yuan: found 80; the parts come to 79. Mend one.`,
  ]);
});

test('a good example holds no costly line, and what is not good holds one', () => {
  expect(said([FILE, 'kind', 'good'])).toEqual([
    `${FILE}: lines[1].note.kind: found "cost" in a good example. Choose kind: mended, or another note.`,
  ]);
  expect(said([FILE, 'lines[1].note', undefined], [FILE, 'lines[1].text', '您好'])).toEqual([
    `${FILE}: kind: found "mended", but no line has a note of kind cost. Mark the line that went wrong.`,
  ]);
});

test('what is mended works after its last costly line', () => {
  expect(said([FILE, 'lines[3].note', undefined])).toEqual([
    `${FILE}: kind: found "mended", but nothing worked after the last cost. Show the mending, or choose counter.`,
  ]);
});

test('the shopper writes first, and time runs forward', () => {
  expect(said([FILE, 'lines[0].from', 'agent'], [FILE, 'lines[3].at', 5])).toEqual([
    `${FILE}: lines[0].from: found "agent"; the shopper writes first. Put the shopper’s line before it.`,
    `${FILE}: lines[3].at: found 5, before the line above (9). Count from the beginning.`,
  ]);
});

test('no two conversations of a group stand in one place', () => {
  const other = 'library/xmas-cup.yaml';
  expect(said([other, '', { ...conversation(), id: 'xmas-cup' }])).toEqual([
    `${other}: place: found 1, where "warm-cup" stands already. Give each its own.`,
  ]);
});
