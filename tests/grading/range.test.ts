import { describe, expect, test } from 'vitest';
import { grade, rangeOf } from '../../src/grading/index.ts';
import type { SpeechAct } from '../../src/schemas/index.ts';
import { SPEECH_ACTS } from '../../src/schemas/vocabulary.ts';
import { createRandom } from '../../src/understanding/train/random.ts';
import { agent, ended, settingOf, shopper, transcriptOf } from './builders.ts';

const setting = settingOf('delivery');
const played = (lines: { acts: SpeechAct[]; sure?: number }[]) => {
  const said = lines.flatMap(({ acts, sure = 90 }, i) => [
    shopper(i * 20, '今天发吗'),
    agent(i * 20 + 5, '第几句', { acts, sure, answers: ['shipping-time'] }),
  ]);
  const transcript = transcriptOf(setting, [...said, ended(lines.length * 20 + 40, 'left')]);
  const report = grade(transcript, setting);
  return {
    report,
    range: (...disputed: number[]) => rangeOf(report, transcript, setting, new Set(disputed)),
  };
};

describe('the range of a mark in dispute', () => {
  test('is the mark itself where nothing is disputed', () => {
    const { report, range } = played([{ acts: ['greet'] }, { acts: ['explain-shipping'] }]);
    expect(range()).toEqual({ low: report.mark, high: report.mark });
  });

  test('reaches up to what a disputed perfunctory answer cost', () => {
    const { report, range } = played([{ acts: ['greet'] }, { acts: ['perfunctory'] }]);
    expect(range(3).high).toBeGreaterThan(report.mark);
  });

  test('goes above the cap when the only red line is disputed, and not when another one stands', () => {
    const one = played([{ acts: ['greet', 'explain-shipping'] }, { acts: ['insult'] }]);
    const cap = setting.norms.redLineCap.value;
    expect(one.report.mark).toBeLessThanOrEqual(cap);
    expect(one.range(3).high).toBeGreaterThan(cap);
    const two = played([{ acts: ['greet'] }, { acts: ['insult'] }, { acts: ['threaten'] }]);
    expect(two.range(3).high).toBeLessThanOrEqual(cap);
  });

  test('goes above the cap of a wrong ending, which a misreading may have led to', () => {
    const { report, range } = played([{ acts: ['greet'] }, { acts: ['explain-shipping'] }]);
    const cap = setting.norms.wrongEndingCap.value;
    expect(report.mark).toBeLessThanOrEqual(cap);
    expect(range(3).high).toBeGreaterThan(cap);
  });

  test('reaches down to what rests on the disputed message alone', () => {
    const { report, range } = played([{ acts: ['greet'] }, { acts: ['explain-shipping'] }]);
    expect(range(1).low).toBeLessThan(report.mark);
  });

  test.each([1, 2, 3, 4, 5, 6, 7, 8])(
    'seed %i: holds the mark, and never narrows with one dispute more',
    (seed) => {
      const random = createRandom(seed);
      const any = () => SPEECH_ACTS[Math.floor(random() * SPEECH_ACTS.length)] ?? 'greet';
      const lines = Array.from({ length: 5 }, () => ({
        acts: [any(), any()],
        sure: 50 + Math.floor(random() * 50),
      }));
      const { report, range } = played(lines);
      let wide = range();
      for (const disputed of [[1], [1, 3], [1, 3, 5], [1, 3, 5, 7], [1, 3, 5, 7, 9]]) {
        const next = range(...disputed);
        expect(next.low).toBeLessThanOrEqual(Math.min(wide.low, report.mark));
        expect(next.high).toBeGreaterThanOrEqual(Math.max(wide.high, report.mark));
        wide = next;
      }
    },
  );
});

describe('where the reader is not sure', () => {
  test('a criterion that would be lost is not assessed, and says that it is the reader’s fault', () => {
    const { report } = played([{ acts: ['greet'] }, { acts: ['perfunctory'], sure: 65 }]);
    const cold = report.criteria.find((c) => c.id === 'no-cold');
    expect(cold).toMatchObject({ status: 'not-assessed', unsure: true });
  });
});
