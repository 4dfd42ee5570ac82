import { describe, expect, test } from 'vitest';
import { type CourseEvidence, courseMark, type Tally } from '../../../src/grading/course-mark/index.ts';
import { settingOf } from '../builders.ts';
import { chance, everywhere, nothing, tally } from './evidence.ts';

const { norms } = settingOf('delivery');
const mark = (evidence: CourseEvidence) => courseMark(evidence, norms);
const rowsOf = (evidence: CourseEvidence) =>
  Object.fromEntries(mark(evidence).rows.map((row) => [row.id, row.reach]));

describe('the course mark', () => {
  test('without any evidence is the whole range, and names every part as missing', () => {
    const { state, reach, rows, reachable } = mark(nothing);
    expect({ state, reach, reachable }).toEqual({
      state: 'open',
      reach: { low: 0, high: 1000 },
      reachable: true,
    });
    expect(rows.flatMap((r) => r.parts.map((p) => p.tenths))).toEqual(Array(8).fill(null));
  });

  test('weighs rows 20, 30, 20, 30 and parts as the norms say', () => {
    expect(rowsOf({ ...nothing, theory: { quizzes: tally(100), paper: null } })).toMatchObject({
      theory: { low: 400, high: 1000 },
    });
    const brought = mark({ ...everywhere(0), practice: { shifts: tally(1, 2), drills: tally(3, 4) } }).rows;
    expect(brought.find((r) => r.id === 'practice')).toMatchObject({
      reach: { low: 600, high: 600 },
      brings: { low: 180, high: 180 },
    });
  });

  test('is one number only when all is in', () => {
    const evidence = everywhere(70);
    expect(mark(evidence)).toMatchObject({ state: 'passed', reach: { low: 700, high: 700 } });
    const open = mark({ ...evidence, plan: { ...evidence.plan, teacher: null } });
    expect(open).toMatchObject({ state: 'open', reach: { low: 616, high: 736 } });
    expect(open.rows.map((r) => r.in)).toEqual([true, true, false, true]);
  });

  test('takes a part with too little evidence as missing, and says how much there is', () => {
    const few = mark({ ...everywhere(70), theory: { quizzes: tally(19, 19, 19), paper: tally(70) } });
    const [quizzes] = few.rows[0]?.parts ?? [];
    expect(quizzes).toMatchObject({ tenths: null, count: 19, least: 20 });
    expect(few.state).toBe('open');
    expect(mark({ ...everywhere(70), theory: { quizzes: tally(20, 20, 20), paper: tally(70) } }).state).toBe(
      'passed',
    );
  });

  test.each([
    [600, 1000, 'passed', 600],
    [5999, 10_000, 'failed', 599],
    [59_999_999, 100_000_000, 'failed', 599],
  ] as const)('with %i of %i everywhere has %s', (points, of, state, tenths) => {
    expect(mark(everywhere(points, of))).toMatchObject({ state, reach: { low: tenths, high: tenths } });
  });

  test('fails at any total with one row under 50, and not with that row at 50', () => {
    const evidence = everywhere(90);
    const under = mark({ ...evidence, plan: { rules: tally(499, 1000), teacher: tally(499, 1000) } });
    expect(under).toMatchObject({ state: 'failed', rows: [{}, {}, { id: 'plan', short: true }, {}] });
    expect(mark({ ...evidence, plan: { rules: tally(1, 2), teacher: tally(1, 2) } }).state).toBe('passed');
  });

  test('says when nothing that is missing could make it pass', () => {
    const lost = { ...nothing, theory: { quizzes: tally(0), paper: tally(0) } };
    expect(mark(lost)).toMatchObject({ state: 'open', reachable: false, reach: { low: 0, high: 800 } });
  });

  test('adds thirds exactly', () => {
    expect(mark(everywhere(2, 3)).reach).toEqual({ low: 666, high: 666 });
    const mixed = everywhere(1, 3);
    const shares = { ...mixed, practice: { shifts: tally(2, 3), drills: tally(2, 3) } };
    expect(mark({ ...shares, conduct: everywhere(2, 3).conduct }).reach.low).toBe(533);
    const halfOfAll = { ...shares, conduct: mixed.conduct, theory: everywhere(2, 3).theory };
    expect(mark(halfOfAll).reach.low).toBe(500);
  });

  test.each([
    [5, 4],
    [-1, 4],
    [0, 0],
    [0.5, 1],
  ])('refuses %d of %d', (points, of) => {
    const broken = { ...nothing, plan: { rules: tally(points, of), teacher: null } };
    expect(() => mark(broken)).toThrow(/is no share/);
  });
});

/** Evidence at random: a part is missing one time in four. */
function evidenceOf(seed: number): CourseEvidence {
  const next = chance(seed);
  const one = (): Tally => {
    const of = 1 + next(40);
    return tally(next(of + 1), of);
  };
  const maybe = () => (next(4) === 0 ? null : one());
  const pieces = { consistency: one(), regularity: one(), revision: one(), norms: one() };
  return {
    theory: { quizzes: maybe(), paper: maybe() },
    practice: { shifts: maybe(), drills: maybe() },
    plan: { rules: maybe(), teacher: maybe() },
    conduct: { journal: next(4) === 0 ? null : { count: 99, pieces }, teacher: maybe() },
  };
}

/** The same with every missing part filled in with `points` of `of`. */
function filled(evidence: CourseEvidence, points: number, of: number): CourseEvidence {
  const all = everywhere(points, of);
  const fill = <Row extends object>(row: Row, from: Row): Row =>
    Object.fromEntries(
      Object.entries(row).map(([id, has]) => [id, has ?? (from as Record<string, unknown>)[id]]),
    ) as Row;
  return {
    theory: fill(evidence.theory, all.theory),
    practice: fill(evidence.practice, all.practice),
    plan: fill(evidence.plan, all.plan),
    conduct: fill(evidence.conduct, all.conduct),
  };
}

describe('at random', () => {
  const seeds = Array.from({ length: 100 }, (_, i) => i + 1);

  test.each(seeds)('seed %i: whatever is missing, the total ends between its bounds', (seed) => {
    const evidence = evidenceOf(seed);
    const { low, high } = mark(evidence).reach;
    const next = chance(seed + 1000);
    for (let i = 0; i < 10; i++) {
      const of = 1 + next(30);
      const total = mark(filled(evidence, next(of + 1), of));
      expect(total.state).not.toBe('open');
      expect(total.reach.low).toBe(total.reach.high);
      expect(total.reach.low).toBeGreaterThanOrEqual(low);
      expect(total.reach.low).toBeLessThanOrEqual(high);
    }
  });

  test.each(seeds)('seed %i: another point anywhere never lowers a bound', (seed) => {
    const evidence = filled(evidenceOf(seed), 1, 3);
    const before = mark(evidence).reach;
    for (const row of ['theory', 'practice', 'plan'] as const)
      for (const [id, part] of Object.entries(evidence[row])) {
        if (!part || part.points === part.of) continue;
        const better = {
          ...evidence,
          [row]: { ...evidence[row], [id]: { ...part, points: part.points + 1 } },
        };
        expect(mark(better).reach.low).toBeGreaterThanOrEqual(before.low);
      }
  });
});

test('the weights of the norms add up to 100, rows and parts and pieces', () => {
  const sum = (list: readonly { weight: number }[]) => list.reduce((n, e) => n + e.weight, 0);
  expect(norms.course.map((r) => r.weight)).toEqual([20, 30, 20, 30]);
  expect([norms.course, ...norms.course.map((r) => r.parts), norms.conduct.pieces].map(sum)).toEqual(
    Array(6).fill(100),
  );
});
