import { describe, expect, test } from 'vitest';
import { ROOT } from '../../../scripts/lib/world.ts';
import { type Crop, drawShots, markShots, WHOLE } from '../../../src/grading/drills/index.ts';
import type { ShotTask } from '../../../src/schemas/index.ts';
import { readContent } from '../../../src/schemas/reader.ts';

const { shots, norms } = readContent(ROOT);
const rules = norms.listing;
const [task] = shots;
if (!task) throw new Error('there are no photos to choose from');
const SEED = 7;

const rightPlaces = (t: ShotTask) =>
  Object.fromEntries(t.shots.flatMap((s) => (s.slot ? [[s.slot, s.id]] : [])));
/** The goods level, in the middle, and as large as wanted: in per cent of the frame. */
const cut = (t: ShotTask, seed: number, fill = 72): Crop => {
  const side = Math.round((Math.max(t.raw.width, t.raw.height) * 100) / fill);
  return {
    side,
    x: t.raw.x - Math.round(side / 2),
    y: t.raw.y - Math.round(side / 2),
    turn: -drawShots(t, seed).tilt,
  };
};
const mark = (places: Record<string, string>, crop: Crop) => markShots(task, SEED, { places, crop }, rules);
const points = (crop: Crop, id: string) => mark({}, crop).crop.find((i) => i.id === id)?.points;

describe('main pictures', () => {
  test.each(shots.map((t) => [t.id, t] as const))(
    'of %s: all right is full for every seed, nothing done is nothing',
    (_, t) => {
      for (const seed of [1, 2, 3, 4]) {
        const full = markShots(t, seed, { places: rightPlaces(t), crop: cut(t, seed) }, rules);
        expect([...full.places, ...full.crop].filter((i) => i.points < i.of)).toEqual([]);
        expect(full.of).toBe(20);
        expect(markShots(t, seed, { places: {}, crop: WHOLE }, rules).points).toBe(0);
      }
    },
  );

  test('a photo that should not be used earns nothing and says why', () => {
    const bad = task.shots.find((s) => s.slot === undefined);
    const item = mark({ whole: bad?.id ?? '' }, WHOLE).places[0];
    expect(item).toMatchObject({ points: 0, note: bad?.why });
  });

  test('good photos in each other’s places are half right', () => {
    const { whole = '', white = '' } = rightPlaces(task);
    const { places } = mark({ whole: white, white: whole }, WHOLE);
    expect(places.map((p) => p.points)).toEqual([1, 0, 0, 0, 1]);
    expect(places[0]?.note).toContain('放错了位置');
  });

  test('a place left open says what belongs there', () => {
    expect(mark({}, WHOLE).places[1]?.note).toBe('空着。这里要的是：一张图说清一个用处。');
  });

  test('the same seed draws the same order and the same tilt', () => {
    expect(drawShots(task, 11)).toEqual(drawShots(task, 11));
    expect(task.raw.tilts).toContain(drawShots(task, 11).tilt);
  });
});

describe('the cut', () => {
  const good = cut(task, SEED);

  test('is level within a degree', () => {
    expect(points({ ...good, turn: good.turn + 1 }, 'level')).toBe(3);
    expect(points({ ...good, turn: good.turn + 2 }, 'level')).toBe(0);
  });

  test('is neither too small nor too full', () => {
    expect(points(cut(task, SEED, 59), 'fill')).toBe(0);
    expect(points(cut(task, SEED, 61), 'fill')).toBe(3);
    expect(points(cut(task, SEED, 84), 'fill')).toBe(3);
    expect(points(cut(task, SEED, 88), 'fill')).toBe(0);
  });

  test('off the middle loses the middle, and what is cut off is not whole', () => {
    const shifted = { ...good, x: good.x + Math.round(good.side / 10) };
    expect(points(shifted, 'middle')).toBe(0);
    expect(points(shifted, 'whole')).toBe(2);
    expect(points({ ...good, y: good.y + Math.round(good.side / 4) }, 'whole')).toBe(0);
  });
});
