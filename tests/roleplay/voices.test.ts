import { describe, expect, test } from 'vitest';
import { endingOf, playMoves, reportOf, settingOf } from '../lib/play.ts';
import { VOICES } from './voices.ts';

const SEEDS = [1, 2, 3];

describe.each(Object.entries(VOICES))('case %s', async (id, { good, poor }) => {
  const setting = await settingOf(id);
  const right = setting.world.case.endings.filter((e) => e.right).map((e) => e.id);

  test.each(good.map((lines, i) => [i + 1, lines] as const))(
    'good voice %i wins, and the sale counts',
    (_, lines) => {
      for (const seed of SEEDS) {
        const talk = playMoves(setting, lines, seed);
        expect(right, `seed ${seed}`).toContain(endingOf(talk).ending);
        const report = reportOf(setting, talk);
        expect(report.redLines).toEqual([]);
        expect(report.converted).toBe(true);
        expect(report.mark).toBeGreaterThanOrEqual(60);
      }
    },
  );

  test.each(poor.map((lines, i) => [i + 1, lines] as const))(
    'poor voice %i makes no sale that counts',
    (_, lines) => {
      for (const seed of SEEDS) {
        const report = reportOf(setting, playMoves(setting, lines, seed));
        expect(report.converted, `seed ${seed}`).toBe(false);
        expect(report.mark).toBeLessThanOrEqual(60);
      }
    },
  );
});
