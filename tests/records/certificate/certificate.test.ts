import { describe, expect, test } from 'vitest';
import { ROOT } from '../../../scripts/lib/world.ts';
import { certification } from '../../../src/grading/index.ts';
import {
  type CertificateSetting,
  certificateBoard,
  checkCode,
  codeOf,
  inOrder,
  readCode,
} from '../../../src/records/certificate/index.ts';
import type { JournalEvent } from '../../../src/records/index.ts';
import { readContent } from '../../../src/schemas/reader.ts';
import { sha } from '../builders.ts';
import { chained, type Differs, earned } from './earned.ts';

const NOW = Date.UTC(2026, 10, 29, 9);
const { norms } = readContent(ROOT);
const setting: CertificateSetting = {
  norms,
  exam: { id: 'certification', minutes: 60 },
  versions: { engine: 6, reader: 9, rubric: 8 },
};
const board = (differs: Differs = {}) => certificateBoard(earned(NOW, differs), 'lin', setting);
const coded = async (events: readonly JournalEvent[], own = setting) => {
  const { certificate } = certificateBoard(events, 'lin', own);
  return certificate ? ((await codeOf(certificate, events, sha)) ?? '') : '';
};
/** The events with something changed in one of them. */
const changed = (
  events: readonly JournalEvent[],
  at: number,
  change: (event: JournalEvent) => JournalEvent,
) => events.map((event, i) => (i === at ? change(event) : event));
const sooner = (event: JournalEvent): JournalEvent => ({ ...event, time: '2026-01-01T00:00:00.000Z' });

describe('a certificate', () => {
  test('is earned by a name, a paper and three shifts that passed', () => {
    const { certificate } = board();
    expect(certificate?.learner).toMatchObject({ name: '林小满', group: '二班' });
    expect(certificate?.paper).toEqual({
      number: 1,
      points: 26,
      of: 30,
      tenths: 866,
      passed: true,
      at: '2026-11-24T09:30:00.000Z',
    });
    expect(certificate?.series.result.pooled).toMatchObject({ paid: 42, came: 60 });
    expect(certificate?.course).toBeNull();
  });

  test('is lacking, and says of what, without each of these', () => {
    expect(board({ name: null })).toMatchObject({ learner: null, certificate: null });
    expect(board({ paper: null })).toMatchObject({ paper: null, certificate: null });
    expect(board({ paper: 17 })).toMatchObject({ paper: { passed: false }, certificate: null });
    expect(board({ sold: [15, 13] })).toMatchObject({
      series: { result: { state: 'open', over: 2 } },
      certificate: null,
    });
    expect(certificateBoard([], 'lin', setting)).toMatchObject({ learner: null, paper: null, series: null });
  });

  test('is barred by a red line, by shoppers met before, and by too few who bought', () => {
    expect(board({ redLines: ['insult'] })).toMatchObject({
      series: { result: { state: 'blocked' } },
      certificate: null,
    });
    expect(board({ seeds: [1, 1, 2] })).toMatchObject({
      series: { result: { lacks: ['fresh'] } },
      certificate: null,
    });
    expect(board({ sold: [9, 10, 10] })).toMatchObject({
      series: { result: { lacks: ['conversion'] } },
      certificate: null,
    });
  });

  test.each([
    [[10, 10, 10], 'pass'],
    [[12, 12, 11], 'pass'],
    [[12, 12, 12], 'good'],
    [[14, 14, 13], 'good'],
    [[14, 14, 14], 'excellent'],
  ])('with %j of twenty sold has the tier that grading gives: %s', (sold, tier) => {
    const { certificate, series } = board({ sold });
    expect(certificate?.tier.id).toBe(tier);
    const shifts = series?.series.shifts ?? [];
    expect(certificate?.tier).toEqual(certification(shifts, 3, norms).pooled.band);
  });

  test('stays when a later series is begun and not yet over', () => {
    const later = [{ kind: 'series-declared', series: 'again', plan: 'certification', shifts: 3 } as const];
    expect(board({ later })).toMatchObject({
      series: { number: 1 },
      certificate: { tier: { id: 'excellent' } },
    });
  });
});

describe('its code', () => {
  const events = earned(NOW);

  test('is the same for the same record, in whatever order it was stored, and is five groups of four', async () => {
    const code = await coded(events);
    expect(code).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){4}[0-9A-HJKMNP-TV-Z]{4}$/);
    expect(await coded(inOrder(events.toReversed(), 'lin'))).toBe(code);
  });

  test('is another after a change in any event, and none where there is no hashing', async () => {
    const code = await coded(events);
    const codes = await Promise.all(
      events.map((_, i) => coded(changed(events, i, (e) => ({ ...e, id: `${e.id}x` })))),
    );
    expect(codes.filter((c) => c === code || c === '')).toEqual([]);
    const { certificate } = certificateBoard(events, 'lin', setting);
    expect(certificate && (await codeOf(certificate, events, async () => null))).toBeNull();
  });

  test('is read with slips of the eye, and a slip of the pen is told', async () => {
    const code = await coded(events);
    const parts = readCode(code);
    expect(parts).toMatchObject({ place: events.length });
    expect(
      readCode(` ${code.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o').replaceAll('1', 'l')}`),
    ).toEqual(parts);
    const letters = code.replaceAll('-', '');
    const slips = [...letters].map(
      (c, i) => letters.slice(0, i) + (c === '7' ? '8' : '7') + letters.slice(i + 1),
    );
    expect(slips.filter((s) => s !== letters).map(readCode)).toEqual(
      slips.map(() => ({ fault: 'mistyped' })),
    );
    const swapped = [...letters].flatMap((c, i) => {
      const next = letters[i + 1];
      return next === undefined || next === c ? [] : [letters.slice(0, i) + next + c + letters.slice(i + 2)];
    });
    expect(swapped.map(readCode)).toEqual(swapped.map(() => ({ fault: 'mistyped' })));
    expect([readCode(' - '), readCode(code.slice(5)), readCode(code.replace(/.$/, 'U'))]).toEqual([
      { fault: 'empty' },
      { fault: 'length' },
      { fault: 'letters' },
    ]);
  });
});

describe('a check of a code', () => {
  test('fits the record it was made of, also after more was done, and beside another learner', async () => {
    const events = await chained(earned(NOW));
    const code = await coded(events);
    const later = await chained([
      ...earned(NOW),
      { ...(earned(NOW)[0] as JournalEvent), id: 'more', seq: 999 },
    ]);
    for (const record of [events, later, [...earned(NOW, { learner: 'zhou', name: '周航' }), ...later]])
      expect(await checkCode(code, record, setting, sha)).toMatchObject({
        state: 'fits',
        learner: { name: '林小满' },
        place: events.length,
        broken: [],
        differing: [],
        otherVersions: false,
      });
  });

  test('tells where a record was changed afterwards', async () => {
    const events = await chained(earned(NOW));
    const code = await coded(events);
    expect(await checkCode(code, changed(events, 40, sooner), setting, sha)).toMatchObject({
      state: 'differs',
      why: 'changed',
      broken: [42],
    });
  });

  test("tells another's record, and with which figures", async () => {
    const code = await coded(earned(NOW));
    const other = earned(NOW, { learner: 'zhou', name: '周航', sold: [16, 16, 16], paper: 20 });
    expect(await checkCode(code, other, setting, sha)).toMatchObject({
      state: 'differs',
      why: 'other-record',
      learner: { name: '周航' },
      differing: ['name', 'conversion', 'paper'],
    });
  });

  test('tells a record that ends before it, one of nobody, and a code that is none', async () => {
    const events = earned(NOW);
    const code = await coded(events);
    expect(await checkCode(code, events.slice(0, 20), setting, sha)).toMatchObject({
      state: 'differs',
      why: 'short',
      place: events.length,
      have: 20,
    });
    expect(await checkCode(code, [], setting, sha)).toEqual({ state: 'nobody' });
    expect(await checkCode('12345', events, setting, sha)).toEqual({ state: 'no-code', fault: 'length' });
    expect(await checkCode(code, events, setting, async () => null)).toEqual({ state: 'no-hash' });
  });

  test('by another version says so, and which figure that version reckons otherwise', async () => {
    const events = earned(NOW);
    const code = await coded(events);
    const newer = { ...setting, versions: { engine: 7, reader: 11, rubric: 9 } };
    expect(await checkCode(code, events, newer, sha)).toMatchObject({ state: 'fits', otherVersions: true });
    const [excellent, ...rest] = norms.conversion.bands;
    const bands = [{ ...(excellent as (typeof rest)[number]), from: 75 }, ...rest];
    const stricter = { ...newer, norms: { ...norms, conversion: { ...norms.conversion, bands } } };
    expect(await checkCode(code, events, stricter, sha)).toMatchObject({
      state: 'differs',
      why: 'figures',
      differing: ['conversion'],
      otherVersions: true,
      certificate: { tier: { id: 'good' } },
    });
    const [fail] = rest.slice(-1);
    const hardest = [{ ...(excellent as (typeof rest)[number]), from: 90 }, fail as (typeof rest)[number]];
    const none = { ...newer, norms: { ...norms, conversion: { ...norms.conversion, bands: hardest } } };
    expect(await checkCode(code, events, none, sha)).toMatchObject({ state: 'differs', why: 'not-earned' });
  });
});
