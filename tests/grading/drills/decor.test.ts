import { describe, expect, test } from 'vitest';
import { ROOT } from '../../../scripts/lib/world.ts';
import {
  boxOf,
  contrastOf,
  contrastText,
  enough,
  markContrast,
  markLayout,
  markSign,
  neededFor,
  placeBlocks,
  type Sign,
  safeOf,
  shade,
} from '../../../src/grading/drills/index.ts';
import { LINEAR } from '../../../src/grading/drills/linear.ts';
import { readContent } from '../../../src/schemas/reader.ts';

const { layouts, contrasts, signs, norms } = readContent(ROOT);
const decor = norms.decor;
const rules = { decor, banned: norms.listing.banned };
const named = <T extends { id: string }>(list: readonly T[], id: string): T => {
  const found = list.find((t) => t.id === id);
  if (!found) throw new Error(`there is no ${id}`);
  return found;
};

describe('contrast', () => {
  test('the table of light is what the standard computes', () => {
    expect(LINEAR).toHaveLength(256);
    LINEAR.forEach((light, i) => {
      const c = i / 255;
      const wanted = c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
      expect(Math.abs(light - wanted * 1e8)).toBeLessThanOrEqual(0.6);
    });
  });

  test.each([
    ['#000000', '#ffffff', 2100],
    ['#ffffff', '#ffffff', 100],
    ['#777777', '#ffffff', 447],
    ['#767676', '#ffffff', 454],
    ['#ff0000', '#ffffff', 399],
    ['#0000ff', '#ffffff', 859],
  ])('of %s on %s is %i hundredths, whichever is the ground', (a, b, hundredths) => {
    expect(contrastOf(a, b)).toBe(hundredths);
    expect(contrastOf(b, a)).toBe(hundredths);
  });

  test('is written with two places', () => {
    expect(contrastText(450)).toBe('4.50');
    expect(contrastText(1207)).toBe('12.07');
  });

  test('a colour moved all the way is black or white, and not at all is itself', () => {
    expect(shade('#8fb59b', -100)).toBe('#000000');
    expect(shade('#8fb59b', 100)).toBe('#ffffff');
    expect(shade('#8fb59b', 0)).toBe('#8fb59b');
  });
});

describe('a page of colours', () => {
  const verdicts = (task: (typeof contrasts)[number], wrong = false) =>
    Object.fromEntries(task.pairs.map((p) => [p.id, enough(p, decor) !== wrong]));
  const mend = (pair: (typeof contrasts)[number]['pairs'][number]) => {
    const ways = Array.from({ length: 161 }, (_, i) => (i % 2 ? -1 : 1) * Math.ceil(i / 2));
    return ways.find((by) => contrastOf(shade(pair.text, by), pair.ground) >= neededFor(pair, decor));
  };

  test.each(contrasts.map((t) => [t.id, t] as const))(
    '%s has some that are fine and some that are not; judged and mended rightly it earns all, wrongly nothing',
    (_, task) => {
      const fine = task.pairs.filter((p) => enough(p, decor));
      expect(fine.length).toBeGreaterThanOrEqual(2);
      expect(task.pairs.length - fine.length).toBeGreaterThanOrEqual(2);
      const shifts = Object.fromEntries(task.pairs.map((p) => [p.id, mend(p) ?? 0]));
      const right = markContrast(task, { verdicts: verdicts(task), shifts }, decor);
      expect(right.items.filter((i) => i.points < i.of)).toEqual([]);
      expect(markContrast(task, { verdicts: verdicts(task, true), shifts: {} }, decor).points).toBe(0);
      expect(markContrast(task, { verdicts: {}, shifts: {} }, decor).points).toBe(0);
    },
  );

  test('who makes a colour black has mended it and lost it: one point of two, with the reason', () => {
    const task = named(contrasts, 'qinghe');
    const item = markContrast(task, { verdicts: { note: false }, shifts: { note: -100 } }, decor).items.find(
      (i) => i.id === 'note',
    );
    expect(item).toMatchObject({ points: 2, of: 3 });
    expect(item?.notes[1]).toContain('店的颜色认不出来');
  });
});

describe('a front page', () => {
  test.each(layouts.map((t) => [t.id, t] as const))(
    '%s: the good one earns all points, poor ones at most half, an empty one nothing',
    (_, task) => {
      expect(markLayout(task, task.good, decor).items.filter((i) => i.points < i.of)).toEqual([]);
      for (const poor of task.poor) {
        const { points, of } = markLayout(task, poor, decor);
        expect(2 * points).toBeLessThanOrEqual(of);
      }
      expect(markLayout(task, [], decor).points).toBe(0);
    },
  );

  test.each(layouts.map((t) => [t.id, t] as const))(
    '%s with everything on it earns less than seven tenths',
    (_, task) => {
      const { points, of } = markLayout(
        task,
        task.blocks.map((b) => b.id),
        decor,
      );
      expect(10 * points).toBeLessThan(7 * of);
    },
  );

  test('a block that is cut by the fold is not on the first screen', () => {
    const task = named(layouts, 'qinghe-winter');
    const placed = placeBlocks(task, ['carousel', 'main', 'new', 'nav'], decor);
    expect(placed.map((p) => [p.row, p.first])).toEqual([
      [0, true],
      [5, true],
      [9, true],
      [12, false],
    ]);
  });

  test('a block that is put on twice counts once', () => {
    const task = named(layouts, 'qinghe-winter');
    expect(markLayout(task, [...task.good, ...task.good], decor)).toEqual(markLayout(task, task.good, decor));
  });
});

describe('a sign', () => {
  const task = named(signs, 'qinghe-sign');
  const banner = named(signs, 'maidian-banner');
  const item = (sign: Partial<Sign>, id: string, of = task) =>
    markSign(of, { ...of.good, ...sign }, rules).items.find((i) => i.id === id);

  test.each(signs.map((t) => [t.id, t] as const))(
    '%s: the good one earns all points, poor ones at most half, without words nothing',
    (_, one) => {
      expect(markSign(one, one.good, rules).items.filter((i) => i.points < i.of)).toEqual([]);
      for (const poor of one.poor) {
        const { points, of } = markSign(one, poor, rules);
        expect(2 * points).toBeLessThanOrEqual(of);
      }
      expect(markSign(one, { ...one.good, text: ' ' }, rules).points).toBe(0);
    },
  );

  test('too large for the circle is on the picture, and cut: one point of three', () => {
    expect(item({ size: 190 }, 'safe')).toMatchObject({ points: 1, of: 3 });
    expect(safeOf(task, { ...task.good, size: 230 })).toEqual({ safe: false, inside: false });
  });

  test('whose colours are too near says both figures', () => {
    const clear = item({ ground: '#8fb59b', ink: '#ffffff' }, 'clear');
    expect(clear?.points).toBe(0);
    expect(clear?.notes[0]).toContain('要 3.00');
  });

  test('with a name that needs leave earns nothing for its words, and is told why', () => {
    expect(item({ text: '青禾官方' }, 'words')).toMatchObject({ points: 0 });
    expect(item({ text: '青禾官方' }, 'words')?.notes[0]).toContain('“官方”');
  });

  test('of a banner the small line needs the contrast of small words', () => {
    const near = { ground: '#1a5fb4', ink: '#7cc4ff' };
    expect(contrastOf(near.ground, near.ink)).toBeGreaterThanOrEqual(300);
    expect(contrastOf(near.ground, near.ink)).toBeLessThan(450);
    expect(item(near, 'clear', banner)?.points).toBe(1);
    expect(item({ ...near, second: '' }, 'clear', banner)?.points).toBe(3);
  });

  test('the box of a banner spans both lines', () => {
    const one = boxOf(banner, { ...banner.good, second: '' });
    const two = boxOf(banner, banner.good);
    expect(two.bottom - two.top).toBeGreaterThan(one.bottom - one.top);
  });
});
