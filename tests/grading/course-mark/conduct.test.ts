import { describe, expect, test } from 'vitest';
import {
  bests,
  type Conducted,
  conductTally,
  courseMark,
  firsts,
  latest,
  type Practised,
  tallyOf,
} from '../../../src/grading/course-mark/index.ts';
import { settingOf } from '../builders.ts';
import { chance, nothing } from './evidence.ts';

const { norms } = settingOf('delivery');
const talk = (id: string, at: number, more: Partial<Practised> = {}): Practised => ({
  id,
  case: id,
  at,
  mark: 80,
  won: true,
  redLines: [],
  missed: [],
  ...more,
});
const of = (conversations: Practised[], more: Partial<Conducted> = {}) =>
  conductTally({ conversations, answers: [], days: [0], ...more }, norms)?.pieces;

describe('conduct from the journal', () => {
  test('is nothing before the first finished conversation', () => {
    expect(conductTally({ conversations: [], answers: [], days: [] }, norms)).toBeNull();
  });

  test('counts steady conversations from the steady mark on', () => {
    expect(of([talk('a', 1, { mark: 60 }), talk('b', 2, { mark: 59 })])?.consistency).toMatchObject({
      points: 1,
      of: 2,
    });
  });

  test.each([
    ['one day', [3], 1, 1],
    ['every week', [0, 8, 15], 3, 3],
    ['two weeks left out', [0, 21], 2, 4],
    ['many days of one week', [0, 1, 2, 6], 1, 1],
    ['the eighth day', [0, 7], 2, 2],
  ])('regularity of %s', (_, days, points, weeks) => {
    expect(of([talk('a', 1)], { days })?.regularity).toMatchObject({ points, of: weeks });
  });

  test('revision: what was put right counts, what went wrong again does not', () => {
    const lost = talk('a1', 1, { case: 'a', won: false });
    expect(of([lost])?.revision).toMatchObject({ points: 0, of: 1 });
    expect(of([lost, talk('a2', 2, { case: 'a' })])?.revision).toMatchObject({ points: 1, of: 1 });
    expect(of([talk('a0', 0, { case: 'a' }), lost])?.revision).toMatchObject({ points: 0, of: 1 });
    const answers = [
      { question: 'q', at: 1, points: 0, of: 2 },
      { question: 'q', at: 2, points: 2, of: 2 },
    ];
    expect(of([lost], { answers })?.revision).toMatchObject({ points: 1, of: 2 });
  });

  test('norms kept: two missed norms are tolerated, three are not, a red line never is', () => {
    const kept = (more: Partial<Practised>) => of([talk('a', 1, more)])?.norms.points;
    expect(kept({ missed: ['first-reply', 'no-cold'] })).toBe(1);
    expect(kept({ missed: ['first-reply', 'no-cold', 'tone'] })).toBe(0);
    expect(kept({ missed: ['opened', 'closed', 'invited'] })).toBe(1);
    expect(kept({ redLines: ['insult'] })).toBe(0);
    expect(of([talk('a', 1, { missed: null }), talk('b', 2)])?.norms).toMatchObject({ points: 1, of: 1 });
  });

  test('every piece names the records that made it', () => {
    const pieces = of([talk('a', 1), talk('b', 2, { won: false })], { days: [0, 9] });
    expect(pieces?.consistency.evidence.map((e) => e.id)).toEqual(['a', 'b']);
    expect(pieces?.regularity.evidence).toEqual([
      { kind: 'day', id: '0' },
      { kind: 'day', id: '9' },
    ]);
    expect(pieces?.revision.evidence).toContainEqual({ kind: 'conversation', id: 'b', points: 0, of: 1 });
  });
});

/** A learner's conduct at random, on a few cases so that they come back. */
function conductOf(seed: number): Conducted {
  const next = chance(seed);
  const norm = norms.rubric.criteria.map((c) => c.id);
  const conversations = Array.from({ length: 10 + next(10) }, (_, i) =>
    talk(`c${i}`, i, {
      case: `case-${next(5)}`,
      mark: next(101),
      won: next(2) === 0,
      redLines: next(8) === 0 ? ['insult'] : [],
      missed: next(6) === 0 ? null : norm.filter(() => next(10) === 0),
    }),
  );
  const answers = Array.from({ length: next(12) }, (_, i) => ({
    question: `q${next(4)}`,
    at: 100 + i,
    points: next(3),
    of: 2,
  }));
  return { conversations, answers, days: Array.from({ length: 1 + next(9) }, () => next(60)) };
}

const lowOf = (conducted: Conducted) =>
  courseMark({ ...nothing, conduct: { journal: conductTally(conducted, norms), teacher: null } }, norms).reach
    .low;
const change = (conducted: Conducted, i: number, by: (c: Practised) => Practised): Conducted => ({
  ...conducted,
  conversations: conducted.conversations.map((c, k) => (k === i ? by(c) : c)),
});

describe('at random', () => {
  const seeds = Array.from({ length: 60 }, (_, i) => i + 1);

  test.each(seeds)('seed %i: a criterion that turns from not met to met never lowers the mark', (seed) => {
    const conducted = conductOf(seed);
    conducted.conversations.forEach((c, i) => {
      const [first] = c.missed ?? [];
      if (!first) return;
      const better = change(conducted, i, (old) => ({
        ...old,
        missed: (old.missed ?? []).filter((m) => m !== first),
        mark: Math.min(100, old.mark + 5),
      }));
      expect(lowOf(better)).toBeGreaterThanOrEqual(lowOf(conducted));
    });
  });

  test.each(seeds)('seed %i: a red line never raises the mark', (seed) => {
    const conducted = conductOf(seed);
    conducted.conversations.forEach((_, i) => {
      const worse = change(conducted, i, (c) => ({
        ...c,
        redLines: [...c.redLines, 'threaten'],
        mark: Math.min(c.mark, norms.redLineCap.value),
        won: false,
      }));
      expect(lowOf(worse)).toBeLessThanOrEqual(lowOf(conducted));
    });
  });

  test.each(seeds)('seed %i: the order in which records come does not matter', (seed) => {
    const conducted = conductOf(seed);
    const turned: Conducted = {
      conversations: conducted.conversations.toReversed(),
      answers: conducted.answers.toReversed(),
      days: conducted.days.toReversed(),
    };
    expect(conductTally(turned, norms)).toEqual(conductTally(conducted, norms));
  });
});

describe('tallies', () => {
  const tries = [
    { id: 'a', at: 2, points: 4, of: 4 },
    { id: 'a', at: 1, points: 1, of: 4 },
    { id: 'b', at: 3, points: 1, of: 2 },
    { id: 'b', at: 4, points: 0, of: 2 },
  ];

  test('take the first, the best or the latest try, in whatever order they come', () => {
    for (const list of [tries, tries.toReversed()]) {
      expect(tallyOf('question', firsts(list))).toMatchObject({ points: 2, of: 6, count: 2 });
      expect(tallyOf('drill', bests(list))).toMatchObject({ points: 5, of: 6, count: 2 });
      expect(tallyOf('paper', latest(list))).toMatchObject({ points: 0, of: 2, count: 1 });
    }
  });

  test('are nothing where nothing was tried', () => {
    expect(tallyOf('paper', [])).toBeNull();
  });
});
