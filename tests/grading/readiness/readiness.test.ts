import { describe, expect, test } from 'vitest';
import { bandOf, conversionOf } from '../../../src/grading/index.ts';
import {
  misses,
  retrainPlan,
  standing,
  type Talk,
  type TrialShift,
  trialWindows,
} from '../../../src/grading/readiness/index.ts';
import { wilson } from '../../../src/understanding/index.ts';
import { settingOf } from '../builders.ts';
import { chance } from '../course-mark/evidence.ts';

const { norms } = settingOf('delivery');
const DAY = 86_400_000;
const START = 1_700_000_000_000;
const talk = (id: string, more: Partial<Talk> = {}): Talk => ({
  id,
  case: id,
  at: START,
  mark: 80,
  buys: true,
  converted: true,
  right: true,
  redLines: [],
  missed: [],
  ...more,
});
/** So many sold and so many lost. */
const served = (sold: number, unsold: number, more: Partial<Talk> = {}) => [
  ...Array.from({ length: sold }, (_, i) => talk(`sold-${i}`, more)),
  ...Array.from({ length: unsold }, (_, i) => talk(`lost-${i}`, { ...more, converted: false, right: false })),
];

describe('the bands of conversion', () => {
  test('are exact for every number of shoppers up to 500: a bound belongs to the better band', () => {
    const wrong: string[] = [];
    for (let came = 1; came <= 500; came++) {
      for (let paid = 0; paid <= came; paid++) {
        const wanted =
          paid * 10 >= came * 7
            ? 'excellent'
            : paid * 5 >= came * 3
              ? 'good'
              : paid * 2 >= came
                ? 'pass'
                : 'fail';
        if (bandOf(paid, came, norms.conversion.bands)?.id !== wanted) wrong.push(`${paid}/${came}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  test('are not shown under ten shoppers', () => {
    expect(conversionOf(9, 9, norms).band).toBeNull();
    expect(conversionOf(9, 10, norms).band?.id).toBe('excellent');
  });

  test('stand within their Wilson interval, which holds the rate for every number up to 500', () => {
    const wrong: string[] = [];
    for (let came = 1; came <= 500; came++)
      for (let paid = 0; paid <= came; paid++) {
        const { share, low, high } = wilson(paid, came);
        if (!(low <= share && share <= high && low >= 0 && high <= 100)) wrong.push(`${paid}/${came}`);
      }
    expect(wrong).toEqual([]);
  });
});

describe('where somebody stands', () => {
  const of = (talks: readonly Talk[], unserved = 0) => standing(talks, unserved, norms);

  test('counts all who came to buy, served or not, and the others apart', () => {
    const other = talk('other', { buys: false, converted: false });
    expect(of([...served(6, 2), other], 2)).toMatchObject({
      conversion: { paid: 6, came: 10, band: { id: 'good' } },
      unserved: 2,
      apart: { came: 1, right: 1 },
      meets: true,
    });
  });

  test('needs conversion and norms both', () => {
    const careless = { missed: ['first-reply', 'no-cold', 'claims-true'] };
    expect(of(served(10, 0, careless))).toMatchObject({ meets: false, lacks: ['norms'] });
    expect(of(served(4, 6))).toMatchObject({ meets: false, lacks: ['conversion'] });
    expect(of(served(5, 5))).toMatchObject({ meets: true, lacks: [] });
  });

  test('is blocked by a red line, also before there are enough shoppers for a band', () => {
    const crossed = talk('x', { redLines: ['insult'], converted: false });
    expect(of([...served(10, 0), crossed])).toMatchObject({ meets: false, crossed: ['x'] });
    expect(of([crossed]).meets).toBe(false);
  });

  test('is not told from fewer than ten who came to buy', () => {
    expect(of(served(9, 0)).meets).toBeNull();
  });

  test.each(Array.from({ length: 40 }, (_, i) => i + 1))(
    'seed %i: a red line never betters it, a criterion met never worsens it, and order does not matter',
    (seed) => {
      const next = chance(seed);
      const ids = norms.rubric.criteria.map((c) => c.id);
      const talks = Array.from({ length: 8 + next(8) }, (_, i) => {
        const won = next(3) > 0;
        return talk(`t${i}`, {
          at: START + i,
          buys: next(5) > 0,
          converted: won,
          right: won,
          redLines: next(20) === 0 ? ['insult'] : [],
          missed: ids.filter(() => next(9) === 0),
        });
      });
      const rank = (found: ReturnType<typeof of>) => [false, null, true].indexOf(found.meets);
      const here = rank(of(talks));
      expect(rank(of(talks.toReversed()))).toBe(here);
      talks.forEach((t, i) => {
        const worse = talks.with(i, { ...t, redLines: ['threaten'], converted: false });
        expect(rank(of(worse))).toBeLessThanOrEqual(here);
        const better = talks.with(i, { ...t, missed: t.missed?.slice(1) ?? null });
        expect(rank(of(better))).toBeGreaterThanOrEqual(here);
      });
    },
  );
});

describe('the month of a new hire', () => {
  const shift = (day: number, talks: readonly Talk[], unserved = 0): TrialShift => ({
    id: `s${day}`,
    at: START + day * DAY,
    talks,
    unserved,
  });
  const at = (day: number, ...shifts: TrialShift[]) => trialWindows(shifts, START + day * DAY, norms);

  test('does not begin before the first reception shift', () => {
    expect(at(0)).toEqual([]);
  });

  test('runs for thirty days from it and gives no advice before its end', () => {
    expect(at(0, shift(0, served(9, 1)))).toMatchObject([{ day: 1, days: 30, advice: null }]);
    expect(at(29, shift(0, served(9, 1)))).toMatchObject([{ day: 30, advice: null }]);
    expect(at(30, shift(0, served(9, 1)))).toMatchObject([{ day: 30, advice: { kind: 'qualified' } }]);
  });

  test('advises to retrain, with a plan from the lost conversations, and opens a new window with the next shift', () => {
    const windows = at(40, shift(0, served(4, 6)), shift(29, []), shift(33, served(10, 0)));
    expect(windows).toMatchObject([
      { number: 1, shifts: 2, advice: { kind: 'retrain' } },
      { number: 2, shifts: 1, day: 8, advice: null, start: START + 33 * DAY },
    ]);
    expect(windows[0]?.advice?.plan?.cases).toHaveLength(6);
  });

  test('says nothing of fewer than ten shoppers, and counts those who were never served', () => {
    expect(at(30, shift(0, served(9, 0)))[0]?.advice?.kind).toBe('too-few');
    expect(at(30, shift(0, served(9, 0), 10))[0]).toMatchObject({
      standing: { conversion: { paid: 9, came: 19 } },
      advice: { kind: 'retrain' },
    });
  });

  test('takes shifts in any order', () => {
    const two = [shift(0, served(4, 6)), shift(33, served(10, 0))];
    expect(at(70, ...two.toReversed())).toEqual(at(70, ...two));
  });
});

describe('the plan for retraining', () => {
  test('leaves out whom one has won since, and names whom one lost last first', () => {
    const lostOne = (id: string, story: string, at: number, more: Partial<Talk> = {}) =>
      talk(id, { case: story, at, converted: false, right: false, ...more });
    const plan = retrainPlan(
      [
        lostOne('a', 'bag', 1),
        lostOne('b', 'tea', 2),
        lostOne('c', 'oat', 3),
        talk('d', { case: 'bag', at: 4 }),
        lostOne('e', 'tea', 5),
      ],
      norms,
      5,
    );
    expect(plan.cases).toEqual([
      { case: 'tea', conversation: 'e' },
      { case: 'oat', conversation: 'c' },
    ]);
  });

  test('counts what was missed most, each with the conversation in which it was missed last', () => {
    const talks = [
      talk('a', { at: 1, missed: ['closed', 'opened'] }),
      talk('b', { at: 2, missed: ['closed'] }),
      talk('c', { at: 3, missed: null }),
    ];
    expect(misses(talks, norms, 5)).toMatchObject([
      { id: 'closed', times: 2, conversation: 'b' },
      { id: 'opened', times: 1, conversation: 'a' },
    ]);
    expect(misses(talks, norms, 1)).toHaveLength(1);
  });
});
