import { describe, expect, test } from 'vitest';
import { ROOT } from '../../scripts/lib/world.ts';
import { abilities, type Shown } from '../../src/grading/index.ts';
import { readContent } from '../../src/schemas/reader.ts';
import { everywhere, nothing } from './course-mark/evidence.ts';

const { outline } = readContent(ROOT);
const none: Shown = { talks: [], answers: [], course: nothing };
const of = (shown: Partial<Shown>) =>
  Object.fromEntries(abilities(outline.aims, { ...none, ...shown }).map((a) => [a.id, a]));

describe('the abilities', () => {
  test('are the eighteen aims of the course, all without a figure at first', () => {
    const all = abilities(outline.aims, none);
    expect(all.map((a) => a.percent)).toEqual(Array(18).fill(null));
  });

  test('are shown by conversations of their families, and only by these', () => {
    const talk = (id: string, mark: number) => ({ id, mark });
    const talks = [
      { talk: talk('a', 80), family: 'tracking' },
      { talk: talk('b', 51), family: 'delivery' },
    ];
    const found = of({ talks });
    expect(found['knowledge-6']).toMatchObject({
      percent: 65,
      evidence: [{ id: 'a' }, { id: 'b', points: 51 }],
    });
    expect(found['knowledge-1']?.percent).toBeNull();
  });

  test('are shown by questions that name them, as much as by a conversation', () => {
    const answers = [{ question: 'q', points: 1, of: 4, aims: ['knowledge-6', 'knowledge-3'] }];
    const found = of({ answers, talks: [{ talk: { id: 'a', mark: 75 }, family: 'delivery' }] });
    expect([found['knowledge-3']?.percent, found['knowledge-6']?.percent]).toEqual([25, 50]);
  });

  test("are shown by conduct and by the teacher's marks where the course says so", () => {
    const found = of({ course: everywhere(3, 4) });
    expect([found['ability-1']?.percent, found['ability-3']?.percent]).toEqual([75, 75]);
    expect(found['ability-1']?.evidence).toEqual([{ kind: 'row', id: 'plan', points: 3, of: 4 }]);
  });
});
