import { describe, expect, test } from 'vitest';
import { ROOT } from '../../../scripts/lib/world.ts';
import { inDrawnOrder, standingOf, taskHash } from '../../../src/components/tools/rounds.ts';
import type { ToolDraft } from '../../../src/records/index.ts';
import { readContent } from '../../../src/schemas/reader.ts';

const TASKS = ['cup', 'bag', 'lamp'].map((id) => ({ id, facts: `资料${id}` }));
const draw = inDrawnOrder(TASKS, 'titles');
const keptAt = (seed: number, round: number): ToolDraft<'titles'> => ({
  seed,
  round,
  task: taskHash(draw(seed, round)),
  work: { pieces: ['遮光'], own: '' },
});

describe('rounds', () => {
  test.each([1, 2, 3, 4, 5])('bring every task once before one comes again (seed %i)', (seed) => {
    const ids = [0, 1, 2, 3].map((round) => draw(seed, round)?.id);
    expect(new Set(ids.slice(0, 3)).size).toBe(3);
    expect(ids[3]).toBe(ids[0]);
  });

  test('of no tasks are none', () => {
    expect(inDrawnOrder([], 'titles')(1, 0)).toBeUndefined();
  });
});

describe('a drill that is opened', () => {
  test('begins at the first round where nothing was kept, and says nothing', () => {
    expect(standingOf<'titles', unknown>(null, draw, 9)).toEqual({
      seed: 9,
      round: 0,
      work: undefined,
      lost: false,
    });
  });

  test('goes on where it was left: same task, same round, same work', () => {
    expect(standingOf(keptAt(5, 2), draw, 9)).toEqual({
      seed: 5,
      round: 2,
      work: { pieces: ['遮光'], own: '' },
      lost: false,
    });
  });

  test('begins anew and says so where what was kept cannot be read', () => {
    expect(standingOf<'titles', unknown>(undefined, draw, 9)).toMatchObject({
      seed: 9,
      work: undefined,
      lost: true,
    });
  });

  test('begins anew and says so where the task was changed, or another stands in its place', () => {
    const changed = inDrawnOrder(
      TASKS.map((t) => ({ ...t, facts: `${t.facts}，新的` })),
      'titles',
    );
    const fewer = inDrawnOrder(TASKS.slice(0, 1), 'titles');
    const none = inDrawnOrder<(typeof TASKS)[number]>([], 'titles');
    const kept = [0, 1, 2].map((round) => keptAt(5, round)).find((k) => k.task !== taskHash(TASKS[0]));
    for (const other of [changed, fewer, none])
      expect(standingOf(kept, other, 9)).toMatchObject({ seed: 9, round: 0, work: undefined, lost: true });
  });

  test('tells all tasks of the course apart', () => {
    const { titles, shots, layouts, contrasts, signs, shopNames } = readContent(ROOT);
    const tasks = [titles, shots, layouts, contrasts, signs, shopNames].flat();
    expect(new Set(tasks.map(taskHash)).size).toBe(tasks.length);
  });
});
