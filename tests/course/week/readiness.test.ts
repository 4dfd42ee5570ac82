import { describe, expect, test } from 'vitest';
import { talksOfDay, weekBoard, weekReadiness } from '../../../src/course/week/index.ts';
import type { SheetSigned } from '../../../src/records/index.ts';
import { fold } from '../../../src/records/index.ts';
import { ended, eventsAt, shift, type Timed, talk } from '../../records/journal-at.ts';
import { done, norms, plan } from './kept.ts';

const readiness = (...timed: Timed[]) => {
  const events = eventsAt(...timed);
  const journal = fold(events, 'l1');
  return weekReadiness(plan, weekBoard(plan, { journal, events }), journal, norms);
};
const sheet = (seen: 'yes' | 'partly' | 'no', early = false): SheetSigned => ({
  mentor: '周师傅',
  marks: plan.mentor.items.map(({ id }) => ({ item: id, seen, remark: '' })),
  early,
  says: '',
});
const signed = (...of: Parameters<typeof sheet>): Timed => [90, { kind: 'sheet-signed', ...sheet(...of) }];
const trial = (issued: object = {}): Timed[] => [
  shift(60, 't', { plan: 'reception-day-6', buyers: 2 }),
  ...talk(61, 'a', issued, { shift: 't' }),
  ...talk(63, 'b', issued, { shift: 't', case: 'addon-shirt' }),
  ended(70, 't'),
];
const theWeek: Timed[] = [
  ...[1, 2, 3, 4, 5, 6].flatMap((day) => done(day, day)),
  shift(40, 's4', { plan: 'reception-day-4' }),
  ended(45, 's4'),
  shift(50, 's5', { plan: 'reception-day-5' }),
  ended(55, 's5'),
];
const metIds = (r: ReturnType<typeof readiness>) => r.checks.filter((c) => c.met).map((c) => c.id);

describe('readiness at the end of the week', () => {
  test('of a newcomer names everything that is missing, with where to make up for it', () => {
    const found = readiness();
    expect(found).toMatchObject({ ready: false, trial: null });
    expect(metIds(found)).toEqual([]);
    expect(found.checks.every((c) => c.path.startsWith('/'))).toBe(true);
    expect(found.practise).toEqual({ cases: [], misses: [] });
  });

  test('is there when the week, the trial shift and the sheet are', () => {
    expect(readiness(...theWeek, ...trial(), signed('partly'))).toMatchObject({ ready: true });
  });

  test('wants every item of the sheet to have been seen, and is not reached by an early confirmation', () => {
    const found = readiness(...theWeek, ...trial(), signed('no', true));
    expect(found.ready).toBe(false);
    expect(found.checks.at(-1)).toMatchObject({ id: 'sheet', met: false, says: '还有 8 样没看到' });
    expect(readiness(signed('yes', true)).ready).toBe(false);
  });

  test('is not reached where a red line was crossed or somebody was left waiting in the trial shift', () => {
    const crossed = readiness(...theWeek, ...trial({ redLines: ['privacy'] }), signed('yes'));
    expect(crossed.checks.filter((c) => !c.met).map((c) => c.id)).toEqual(['norms', 'red-lines']);
    const [start, ...rest] = trial();
    if (start?.[1].kind !== 'shift-started') throw new Error('a shift begins');
    const lost = readiness(...theWeek, [60, { ...start[1], buyers: 4 }], ...rest, signed('yes'));
    expect(lost.checks.filter((c) => !c.met)).toMatchObject([{ id: 'trial', says: '有 2 位没等到人接' }]);
  });

  test('does not hang on conversion: the week is training', () => {
    expect(readiness(...theWeek, ...trial({ converted: false }), signed('yes')).ready).toBe(true);
  });

  test("names the lost shoppers of the week to be served again, and nobody else's", () => {
    const { practise } = readiness(
      ...trial({ converted: false, missed: ['closed'] }),
      ...talk(80, 'c', { converted: false }, { case: 'gift-mother' }),
    );
    expect(practise.cases.map((c) => c.case)).toEqual(['addon-shirt', 'choice-bag']);
    expect(practise.misses).toMatchObject([{ id: 'closed', times: 2 }]);
  });

  test('takes the latest trial shift that was served to its end', () => {
    const later: Timed[] = [shift(100, 'u', { plan: 'reception-day-6', buyers: 0 }), ended(110, 'u')];
    const left = shift(120, 'v', { plan: 'reception-day-6', buyers: 0 });
    expect(readiness(...trial(), ...later, left).trial?.shift.id).toBe('u');
  });
});

test("a day's conversations are those of its cases and of its latest shift, forks and other days apart", () => {
  const journal = fold(
    eventsAt(
      ...talk(1, 'case', {}, { case: 'choice-bag' }),
      ...talk(3, 'other', {}, { case: 'gift-mother' }),
      shift(5, 'old', { plan: 'reception-day-4' }),
      ...talk(6, 'first', {}, { shift: 'old' }),
      shift(9, 'new', { plan: 'reception-day-4' }),
      ...talk(10, 'again', {}, { shift: 'new' }),
    ),
    'l1',
  );
  expect(talksOfDay(plan, journal, 4).map((c) => c.id)).toEqual(['case', 'again']);
  expect(talksOfDay(plan, journal, 1)).toEqual([]);
});
