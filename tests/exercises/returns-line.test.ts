import { describe, expect, test } from 'vitest';
import { ROOT } from '../../scripts/lib/world.ts';
import {
  keepsRule,
  type Line,
  lineBefore,
  movedIn,
  movePerson,
  moveStep,
  runLine,
  stationsFor,
} from '../../src/exercises/returns-line/index.ts';
import { readContent } from '../../src/schemas/reader.ts';

const { returnLines } = readContent(ROOT);
const named = (id: string) => {
  const found = returnLines.find((t) => t.id === id);
  if (!found) throw new Error(`there is no ${id}`);
  return found;
};
const mumian = named('mumian');
const before = lineBefore(mumian);
const queues = (line: Line) => Object.fromEntries(runLine(mumian, line).stations.map((s) => [s.id, s.queue]));
const sorted = moveStep(before, 'inspect', 1);

describe('a line of returns', () => {
  test('piles up only before its slowest station, by what it cannot do in a day', () => {
    expect(queues(before)).toEqual({ receive: 0, count: 100, inspect: 0, refund: 0 });
    expect(runLine(mumian, before)).toMatchObject({ came: 220, finished: 120, tightest: ['count'] });
  });

  test('that inspects first sends one of four past the count and the refund', () => {
    const comes = runLine(mumian, sorted).stations.map((s) => [s.id, s.comes]);
    expect(comes).toEqual([
      ['receive', 44],
      ['inspect', 44],
      ['count', 33],
      ['refund', 33],
    ]);
    expect(queues(sorted)['count']).toBe(45);
  });

  test('keeps up once the order and one person are changed; the order or the person alone is not enough', () => {
    const helped = movePerson(mumian, before, 'xiaojiang', 'count');
    expect(runLine(mumian, movePerson(mumian, sorted, 'xiaojiang', 'count')).finished).toBe(220);
    expect(runLine(mumian, sorted).finished).toBeLessThan(220);
    expect(runLine(mumian, helped).finished).toBe(200);
  });

  test('has its bottleneck elsewhere when a station is emptied', () => {
    const emptied = movePerson(mumian, movePerson(mumian, sorted, 'aman', 'count'), 'xiaojiang', 'count');
    expect(runLine(mumian, emptied)).toMatchObject({ finished: 0, tightest: ['receive'] });
    expect(queues(emptied)['receive']).toBe(220);
  });

  test('loses no parcel: what came is through or lies somewhere, whatever the order', () => {
    for (const task of returnLines)
      for (const step of task.steps)
        for (let to = 0; to < task.steps.length; to++) {
          const { came, finished, stations } = runLine(task, moveStep(lineBefore(task), step.id, to));
          expect(finished + stations.reduce((sum, s) => sum + s.queue, 0)).toBe(came);
        }
  });

  test('names all stations that are equally tight', () => {
    const maidian = named('maidian');
    const line = movePerson(maidian, lineBefore(maidian), 'aqiao', 'test');
    // 28 of 30 at the test bench; the one who is left to ask does just 30.
    expect(runLine(maidian, line).tightest).toEqual(['test']);
    const { stations } = runLine(maidian, moveStep(line, 'ask', 1));
    expect(stations.find((s) => s.id === 'ask')).toMatchObject({ capacity: 30, comes: 30, queue: 0 });
    const even = {
      ...maidian,
      people: maidian.people.map((p) => (p.id === 'laoqin' ? { ...p, hours: 3, can: { refund: 10 } } : p)),
    };
    expect(runLine(even, moveStep(line, 'ask', 1)).tightest).toEqual(['ask', 'refund']);
  });
});

describe('a move', () => {
  test('puts nobody where they do not know the work', () => {
    expect(stationsFor(mumian, before, 'laozhou')).toEqual(['refund']);
    expect(movePerson(mumian, before, 'laozhou', 'count')).toBe(before);
  });

  test('leaves the stations as they are where there is no such place', () => {
    expect(moveStep(before, 'receive', -1)).toBe(before);
    expect(moveStep(before, 'refund', 4)).toBe(before);
    expect(moveStep(before, 'nothing', 1)).toBe(before);
  });

  test('and back again is none', () => {
    const there = movePerson(mumian, before, 'xiaosu', 'count');
    expect(movedIn(mumian, there)).toEqual(['xiaosu']);
    expect(movedIn(mumian, movePerson(mumian, there, 'xiaosu', 'inspect'))).toEqual([]);
  });

  test('of a station changes which rules are kept', () => {
    const rule = mumian.rules.find((r) => !r.given);
    expect(rule && [keepsRule(before, rule), keepsRule(sorted, rule)]).toEqual([false, true]);
  });
});
