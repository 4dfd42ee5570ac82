import { describe, expect, test } from 'vitest';
import { ROOT } from '../../../scripts/lib/world.ts';
import { drawFrom } from '../../../src/chance/index.ts';
import { checkShopName, markShopName } from '../../../src/grading/drills/index.ts';
import { readContent } from '../../../src/schemas/reader.ts';

const { norms: all, shopNames } = readContent(ROOT);
const norms = all.shopName;
const BRIEF = { id: 'cup', about: '卖杯子', sells: ['杯', '壶'], others: ['禾田杯屋', '大口喝水杯'] };
const failed = (name: string) =>
  checkShopName(name, BRIEF, norms)
    .filter((c) => !c.ok)
    .map((c) => c.id);
const points = (name: string) => markShopName(name, BRIEF, norms).points;

describe('a shop’s name', () => {
  test('that is short, says what is sold and borrows from nobody earns all ten points', () => {
    expect(markShopName('拾杯 · 通勤杯', BRIEF, norms)).toMatchObject({ points: 10, of: 10 });
    expect(failed('倒放一夜杯')).toEqual([]);
  });

  test('that nobody wrote fails everything and earns nothing', () => {
    expect(failed('  ')).toHaveLength(8);
    expect(points('')).toBe(0);
  });

  test('loses a point where it does not say what is sold or is long, and three where it cannot be typed', () => {
    expect(failed('北极星生活')).toEqual(['sells']);
    expect(points('北极星生活')).toBe(9);
    expect(failed('给坐地铁上班的人用的杯')).toEqual(['memory']);
    expect(failed('拾杯★通勤')).toEqual(['typed']);
    expect(failed('Cup通勤杯')).toEqual(['typed']);
    expect(failed('犇羴通勤杯')).toEqual(['typed']);
    expect(points('犇羴通勤杯')).toBe(7);
  });

  test('with a banned word, a claimed rank, a contact or another’s name earns at most four', () => {
    for (const [name, id] of [
      ['全国第一通勤杯', 'words'],
      ['祖传养生杯', 'words'],
      ['拾杯官方旗舰店', 'rank'],
      ['拾杯加我V信', 'outside'],
      ['通勤杯13000000000', 'outside'],
      ['禾甜杯屋', 'borrowed'],
      ['禾田杯屋二店', 'borrowed'],
      ['禾田杯', 'borrowed'],
    ] as const) {
      expect(failed(name), name).toContain(id);
      expect(points(name), name).toBe(4);
    }
  });

  test('of one character, or of more than the platform takes, cannot be used', () => {
    expect(failed('杯')).toEqual(['length', 'memory']);
    expect(failed('杯'.repeat(21))).toContain('length');
    expect(failed('杯'.repeat(20))).not.toContain('length');
  });

  test('says of what fails which word or which shop it is', () => {
    const why = (name: string, id: string) => checkShopName(name, BRIEF, norms).find((c) => c.id === id)?.why;
    expect(why('顶级通勤杯', 'words')).toBe('“顶级”：绝对化的词，宣传里不能用。');
    expect(why('禾甜杯屋', 'borrowed')).toBe('和“禾田杯屋”太像，会让人认错。');
  });

  test('marks the names next door of every brief as borrowed', () => {
    for (const brief of shopNames)
      for (const other of brief.others)
        expect(checkShopName(other, brief, norms).find((c) => c.id === 'borrowed')?.ok, other).toBe(false);
  });

  test('never earns more than ten nor less than none, whatever is typed (seeds 1 to 60)', () => {
    const letters = [...'拾杯禾田屋第一官方加我123ab·★ 店'];
    for (let seed = 1; seed <= 60; seed++) {
      const draw = drawFrom(seed);
      const name = Array.from({ length: draw(25) }, () => letters[draw(letters.length)] ?? '').join('');
      const mark = markShopName(name, BRIEF, norms);
      expect(mark.of).toBe(10);
      expect(mark.points).toBeGreaterThanOrEqual(0);
      expect(mark.points).toBeLessThanOrEqual(10);
    }
  });
});
