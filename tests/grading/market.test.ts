import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { CHEATS, MANAGERS, type Manager } from '../../scripts/lib/market/managers.ts';
import { playMarket } from '../../scripts/lib/market/play.ts';
import { type Decisions, OPENING, referenceOf, rulesOf } from '../../src/exercises/market/index.ts';
import { markDiagnosis, markForecast, markMarket } from '../../src/grading/market/index.ts';
import { normsSchema } from '../../src/schemas/index.ts';

const norms = normsSchema.parse(
  parse(readFileSync(new URL('../../src/content/norms.yaml', import.meta.url), 'utf8')),
);
const rules = rulesOf(norms.market);
const SEED = 3 * 7919;
const run = (manager: Manager | undefined) => playMarket(SEED, manager as Manager, rules);
const sound = run(MANAGERS['sound']);
const { profit } = referenceOf(sound.world, rules);
const mark = (of: typeof sound, named: Parameters<typeof markMarket>[0]['named'] = []) =>
  markMarket({ run: of, named, reference: profit }, norms);
const part = (of: ReturnType<typeof mark>, id: string) => of.parts.find((p) => p.id === id)?.points;
/** Opens the shop and does nothing at all. */
const idle: Manager = ({ signals }): Decisions => ({
  ...OPENING,
  goods: signals.goods.slice(0, 1).map((g) => ({
    good: g.good,
    price: g.rival.price,
    order: 0,
    rush: false,
    title: 'office',
    picture: 'size',
  })),
  people: 0,
  hours: { day: 0, evening: 0, night: 0 },
});

describe('the mark of four weeks', () => {
  test('adds up to a hundred points, each with a reason', () => {
    const came = mark(sound);
    expect(came.of).toBe(100);
    expect(came.parts.reduce((a, p) => a + p.points, 0)).toBe(came.points);
    expect(came.parts.flatMap((p) => p.lines).every((l) => l.says.length > 4 && l.points <= l.of)).toBe(true);
    expect(came.parts.map((p) => p.lines.reduce((a, l) => a + l.of, 0))).toEqual(came.parts.map((p) => p.of));
  });

  test('puts the sound one above the careless one and that above doing nothing', () => {
    const [good, poor, none] = [mark(sound), mark(run(MANAGERS['careless'])), mark(run(idle))];
    expect(good.points).toBeGreaterThan(poor.points + 20);
    expect(poor.points).toBeGreaterThan(none.points);
    expect(none.points).toBeLessThanOrEqual(5);
  });

  test('caps what rests on fake orders, bought reviews, private cuts or hindered returns, found out or not', () => {
    for (const id of ['fake orders', 'bought reviews', 'private cuts', 'hindered returns']) {
      const came = mark(run(CHEATS[id]));
      expect(came.cap, id).toBe(norms.redLineCap.value);
      expect(came.points, id).toBeLessThanOrEqual(norms.redLineCap.value);
      expect(part(came, 'lawful'), id).toBe(0);
    }
  });

  test('takes points, but caps nothing, for a boasting automatic reply', () => {
    const came = mark(run(CHEATS['boasting reply']));
    expect(came.cap).toBeNull();
    expect(part(came, 'lawful')).toBeLessThan(part(mark(sound), 'lawful') ?? 0);
  });

  test('is not full for profit alone: whoever reads nothing has no points for reading', () => {
    const decided = sound.weeks.map((w) => ({ ...w, decisions: { ...w.decisions, forecast: 0 } }));
    expect(part(mark({ ...sound, weeks: decided }), 'reading')).toBe(0);
  });
});

describe('reading a week', () => {
  const cause = (area: 'chat' | 'price' | 'page', gain: number) => ({
    area,
    gain,
    field: 'hours',
    to: 1,
    decisions: sound.weeks[0]?.decisions as Decisions,
  });
  const causes = [cause('chat', 100_000), cause('price', 50_000), cause('page', 1000)];

  test('gives all points for the greatest leak, some for a lesser one, none for a drop', () => {
    const points = (['chat', 'price', 'page', 'none', undefined] as const).map(
      (named) => markDiagnosis(named, causes, 1_000_000).points,
    );
    expect(points).toEqual([3, 2, 0, 0, 0]);
  });

  test('takes “nothing much” for right where the greatest leak is under three per cent of sales', () => {
    expect(markDiagnosis('none', [cause('chat', 2000)], 100_000).points).toBe(3);
    expect(markDiagnosis('none', [cause('chat', 4000)], 100_000).points).toBe(0);
  });

  test('takes a forecast within a fifth for right, within two fifths for half right', () => {
    expect([100, 120, 121, 140, 141, 0].map((f) => markForecast(f, 100, 20).points)).toEqual([
      2, 2, 1, 1, 0, 0,
    ]);
  });
});
