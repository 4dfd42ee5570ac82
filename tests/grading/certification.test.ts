import { describe, expect, test } from 'vitest';
import { certification, type ShiftResult } from '../../src/grading/index.ts';
import { settingOf } from './builders.ts';

const { norms } = settingOf('delivery');
let seeds = 0;
const shift = (paid: number, more: Partial<ShiftResult> = {}): ShiftResult => ({
  seed: seeds++,
  conversations: [{ id: 'a', redLines: [], missed: [] }],
  state: 'done',
  paid,
  came: 20,
  redLines: [],
  ...more,
});
const of = (...shifts: ShiftResult[]) => certification(shifts, 3, norms);

describe('certification', () => {
  test('pools the sixty of three shifts, with the interval and the worst shift beside it', () => {
    expect(of(shift(14), shift(10), shift(12))).toMatchObject({
      state: 'passed',
      pooled: { paid: 36, came: 60, band: { id: 'good' } },
      interval: { share: 60, low: 47, high: 71 },
      worst: { place: 2, paid: 10, came: 20 },
    });
  });

  test.each([
    [29, 'failed'],
    [30, 'passed'],
  ])('of sixty, %i sales have %s', (paid, state) => {
    expect(of(shift(10), shift(10), shift(paid - 20)).state).toBe(state);
  });

  test('is open until the last shift is over', () => {
    expect(of().state).toBe('open');
    expect(of(shift(20), shift(20), shift(5, { state: 'under-way' }))).toMatchObject({
      state: 'open',
      over: 2,
    });
  });

  test('counts an abandoned shift with all who came to it', () => {
    expect(of(shift(20), shift(20), shift(0, { state: 'abandoned' }))).toMatchObject({
      state: 'passed',
      over: 3,
      pooled: { paid: 40, came: 60 },
      worst: { place: 3, paid: 0 },
    });
  });

  test('is blocked by one red line, however much was sold, also before the last shift', () => {
    expect(of(shift(20, { redLines: ['insult'] }))).toMatchObject({ state: 'blocked', redLines: ['insult'] });
    expect(of(shift(20), shift(20), shift(20, { redLines: ['insult'] })).state).toBe('blocked');
  });

  test('needs the norms kept beside the sales: four in five conversations', () => {
    const kept = (id: string) => ({ id, redLines: [], missed: [] });
    const broken = (id: string) => ({ id, redLines: [], missed: ['first-reply', 'no-cold', 'claims-true'] });
    const with_ = (...conversations: ShiftResult['conversations']) =>
      of(shift(20, { conversations }), shift(20, { conversations: [] }), shift(20, { conversations: [] }));
    const four = ['a', 'b', 'c', 'd'].map(kept);
    expect(with_(...four, broken('e'))).toMatchObject({ state: 'passed', norms: { kept: 4, of: 5 } });
    expect(with_(...four.slice(1), broken('e'))).toMatchObject({ state: 'failed', lacks: ['norms'] });
  });

  test('needs fresh shoppers in every shift, and sixty of them', () => {
    const again = [shift(20, { seed: 5 }), shift(20, { seed: 5 }), shift(20)];
    expect(of(...again)).toMatchObject({ state: 'failed', lacks: ['fresh'] });
    expect(of(shift(19, { came: 19 }), shift(20), shift(20))).toMatchObject({ lacks: ['shoppers'] });
  });

  test('names of two equally bad shifts the earlier', () => {
    expect(of(shift(10), shift(10)).worst?.place).toBe(1);
  });
});
