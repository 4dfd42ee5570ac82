import { describe, expect, test } from 'vitest';
import { ROOT } from '../../../scripts/lib/world.ts';
import { type Line, lineBefore } from '../../../src/exercises/returns-line/index.ts';
import { type LineAnswer, markReturnsLine } from '../../../src/grading/drills/index.ts';
import type { ReturnLine } from '../../../src/schemas/index.ts';
import { readContent } from '../../../src/schemas/reader.ts';

const { returnLines } = readContent(ROOT);
const answerOf = (task: ReturnLine, { order, moved, ...said }: ReturnLine['good']): LineAnswer => ({
  ...said,
  line: { order, at: { ...lineBefore(task).at, ...moved } },
});
const only = (id: string) => {
  const task = returnLines.find((t) => t.id === id);
  if (!task) throw new Error(`there is no ${id}`);
  return task;
};
const mumian = only('mumian');
const good = answerOf(mumian, mumian.good);
const item = (change: Partial<LineAnswer>, id: string) =>
  markReturnsLine(mumian, { ...good, ...change }).items.find((i) => i.id === id);
const withAt = (at: Record<string, string>, line: Line = good.line): Line => ({
  ...line,
  at: { ...line.at, ...at },
});

describe('a line of returns', () => {
  test.each(returnLines.map((t) => [t.id, t] as const))(
    '%s: the good one earns all points, poor ones at most half',
    (_, task) => {
      const right = markReturnsLine(task, answerOf(task, task.good));
      expect(right.items.filter((i) => i.points < i.of)).toEqual([]);
      for (const poor of task.poor) {
        const { points, of } = markReturnsLine(task, answerOf(task, poor));
        expect(2 * points).toBeLessThanOrEqual(of);
      }
    },
  );

  test.each(returnLines.map((t) => [t.id, t] as const))(
    '%s left as it stands earns only what was said of it, less than half',
    (_, task) => {
      const mark = markReturnsLine(task, {
        ...answerOf(task, task.good),
        line: lineBefore(task),
        next: task.good.named,
      });
      const earned = mark.items.filter((i) => i.points > 0).map((i) => i.id);
      expect(earned).toEqual(['neck', 'next', 'reasons']);
      expect(2 * mark.points).toBeLessThan(mark.of);
    },
  );

  test('whose bottleneck is named wrongly is told what that station waits for', () => {
    expect(item({ named: 'refund' }, 'neck')).toMatchObject({
      points: 0,
      notes: [
        '财务退款一天来 33 件，能办 80 件，接得住，它在等货。',
        '点收入库一天来 44 件，能办 24 件，比别的站都紧。',
      ],
    });
  });

  test('with a station named that cannot keep up either, but is not the slowest, earns a point for it', () => {
    const busy = { ...mumian, come: 52 };
    expect(markReturnsLine(busy, { ...good, named: 'inspect' }).items[0]).toMatchObject({ points: 1, of: 3 });
  });

  test('that gets part of what was stuck through earns that part', () => {
    const line: Line = { order: mumian.steps.map((s) => s.id), at: good.line.at };
    expect(item({ line }, 'flow')).toMatchObject({
      points: 4,
      notes: ['5 天来 220 件，改前办完 120 件，现在办完 200 件；点收入库前面堆了 20 件。'],
    });
    expect(item({ line }, 'inspect-count')?.points).toBe(0);
  });

  test('with one person too many at another station loses the points for the limit alone', () => {
    const line = withAt({ daliu: 'receive', chunsheng: 'receive', atong: 'count' });
    expect(item({ line }, 'limit')).toMatchObject({
      points: 0,
      notes: ['换了站的是小江、大刘、春生、阿桐。'],
    });
  });

  test('that refunds before it inspects is faster and still loses that rule', () => {
    const line = { ...good.line, order: ['receive', 'refund', 'inspect', 'count'] };
    expect(item({ line }, 'inspect-refund')).toMatchObject({ points: 0, of: 2 });
    expect(item({ line }, 'flow')?.points).toBe(5);
  });

  test('with all reasons ticked earns none for them', () => {
    expect(item({ reasons: mumian.reasons.map((r) => r.id) }, 'reasons')?.points).toBe(0);
    expect(item({ reasons: ['slowest', 'sorted'] }, 'reasons')?.points).toBe(2);
  });
});
