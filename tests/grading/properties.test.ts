import { describe, expect, test } from 'vitest';
import { listCases } from '../../scripts/lib/world.ts';
import { grade, type Report, rangeOf } from '../../src/grading/index.ts';
import { markOf, type Weighed } from '../../src/grading/mark.ts';
import type { Family, SpeechAct } from '../../src/schemas/index.ts';
import { FAMILIES, SPEECH_ACTS } from '../../src/schemas/vocabulary.ts';
import type { TranscriptEvent } from '../../src/transcript/index.ts';
import { createRandom } from '../../src/understanding/train/random.ts';
import { agent, ended, insight, paid, settingOf, shopper, transcriptOf } from './builders.ts';

const SEEDS = Array.from({ length: 60 }, (_, i) => i + 1);
const RED: readonly SpeechAct[] = [
  'off-platform',
  'leak-privacy',
  'threaten',
  'insult',
  'bribe-review',
  'press-review',
];
const { norms } = settingOf('choice');
/** Read once: reading all of the course takes longer than grading. */
const OF_CASES = [...new Set(listCases().map((c) => c.family))] as Family[];

/** A conversation drawn by a seed: anything said at any certainty, with or without a sale. */
function drawn(seed: number) {
  const random = createRandom(seed);
  const below = (n: number) => Math.floor(random() * n);
  const of = <T>(list: readonly T[]): T | undefined => list[below(list.length)];
  const setting = settingOf(of(OF_CASES) ?? 'choice');
  const ids = setting.case.concerns.map((c) => c.id);
  const turns = Array.from({ length: 2 + below(6) }, (_, i): TranscriptEvent[] => [
    shopper(i * 60, of(['今天发吗', '是正品吗', '能便宜点吗', '好的']) ?? ''),
    agent(i * 60 + 1 + below(80), `第${i}句话`, {
      acts: [of(SPEECH_ACTS) ?? 'greet', of(SPEECH_ACTS) ?? 'greet'],
      sure: 50 + below(50),
      answers: below(2) === 0 ? ['shipping-time', 'authenticity', 'price'] : [],
      claims: below(3) === 0 ? [{ kind: 'price', verdict: below(2) === 0 ? 'true' : 'false' }] : [],
    }),
    insight(i * 60 + 100, {
      trust: below(101),
      intent: below(101),
      concerns: Object.fromEntries(ids.map((id) => [id, of(['open', 'half', 'settled'] as const) ?? 'open'])),
    }),
  ]).flat();
  const sold = below(2) === 0;
  const events = [...turns, ...(sold ? [paid(900)] : []), ended(960, sold ? 'paid' : 'left')];
  return { setting, events, report: grade(transcriptOf(setting, events), setting), below };
}

const weighed = (report: Report): Weighed[] => report.criteria;
const held = (report: Report) => ({ crossed: report.redLines.length > 0, caps: report.caps });

describe('the mark of a conversation', () => {
  test('weighs every family alike: its criteria add up to 100, and to the weights of their parts', () => {
    for (const family of FAMILIES) {
      const own = norms.rubric.criteria.filter((c) => c.families?.includes(family) ?? true);
      for (const { id, weight } of norms.rubric.parts) {
        const sum = own.filter((c) => c.part === id).reduce((n, c) => n + c.points, 0);
        expect(sum, `${family}, ${id}`).toBe(weight);
      }
      expect(
        own.reduce((n, c) => n + c.points, 0),
        family,
      ).toBe(100);
    }
  });

  test.each(SEEDS)('seed %i: a criterion that goes from not met to met never lowers it', (seed) => {
    const { report } = drawn(seed);
    const now = markOf(weighed(report), held(report), norms);
    expect(now).toBe(report.mark);
    for (const miss of report.criteria.filter((c) => c.status === 'not-met')) {
      const turned = weighed(report).map((c) =>
        c === miss ? { ...c, status: 'met' as const, points: c.of } : c,
      );
      expect(markOf(turned, held(report), norms)).toBeGreaterThanOrEqual(now);
    }
  });

  test.each(SEEDS)('seed %i: another red line never raises it, and never makes a sale count', (seed) => {
    const { setting, events, report, below } = drawn(seed);
    const at = events.findIndex((e) => e.type === 'agent');
    const first = events[at];
    if (first?.type !== 'agent') throw new Error('nobody spoke');
    const act = RED[below(RED.length)] ?? 'insult';
    const acts = [...first.reading.acts, { act, sure: 95, start: 0, end: 1 }];
    const crossed = events.with(at, { ...first, reading: { ...first.reading, acts } });
    const worse = grade(transcriptOf(setting, crossed), setting);
    expect(worse.mark).toBeLessThanOrEqual(report.mark);
    expect(worse.mark).toBeLessThanOrEqual(norms.redLineCap.value);
    expect(worse).toMatchObject({ converted: false, rightEnding: false });
  });

  test.each(SEEDS)('seed %i: lies between its bounds, its parts and its disputes', (seed) => {
    const { setting, events, report, below } = drawn(seed);
    expect(report.mark).toBeGreaterThanOrEqual(0);
    expect(report.mark).toBeLessThanOrEqual(Math.min(100, ...report.caps.map((c) => c.value)));
    for (const part of report.parts) {
      expect(part.got).toBeGreaterThanOrEqual(0);
      expect(part.got).toBeLessThanOrEqual(part.of);
    }
    const places = events.flatMap((e, i) => (e.type === 'agent' && below(2) === 0 ? [i] : []));
    const { low, high } = rangeOf(report, transcriptOf(setting, events), setting, new Set(places));
    expect(0 <= low && low <= report.mark && report.mark <= high && high <= 100).toBe(true);
  });

  test.each(SEEDS)(
    'seed %i: what the agent wrote into the order has no part in it, wherever it was written',
    (seed) => {
      const { setting, events, report, below } = drawn(seed);
      const note: TranscriptEvent = {
        type: 'action',
        at: 0,
        action: { type: 'write-note', note: '红旗 轻放' },
      };
      const place = 1 + below(events.length - 1);
      const noted = events.toSpliced(place, 0, { ...note, at: events[place]?.at ?? 0 });
      const again = grade(transcriptOf(setting, noted), setting);
      expect(again.mark).toBe(report.mark);
      expect(again.criteria.map((c) => c.status)).toEqual(report.criteria.map((c) => c.status));
    },
  );

  test.each(SEEDS)('seed %i: acts of one message may be found in any order', (seed) => {
    const { setting, events, report } = drawn(seed);
    const turned = events.map((e) =>
      e.type === 'agent' ? { ...e, reading: { ...e.reading, acts: e.reading.acts.toReversed() } } : e,
    );
    const again = grade(transcriptOf(setting, turned), setting);
    expect(again.mark).toBe(report.mark);
    expect(again.redLines.map((r) => [r.id, r.event])).toEqual(report.redLines.map((r) => [r.id, r.event]));
  });
});
