import { describe, expect, test } from 'vitest';
import {
  type Body,
  deadlineOf,
  fold,
  type JournalEvent,
  makeBackup,
  memoryStore,
  previewBackup,
  type QuizAnswer,
  readEvent,
  revisionOf,
  unfinishedPaper,
} from '../../src/records/index.ts';
import { keeperOver } from './builders.ts';

const START = Date.UTC(2026, 10, 23, 8);
const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** Events of one learner, each so many ms after the start. */
const journal = (...events: [number, Body][]): JournalEvent[] =>
  events.map(([after, body], seq) => ({
    id: `e${seq}`,
    version: 1,
    learner: 'lin',
    seq,
    time: new Date(START + after).toISOString(),
    prev: null,
    body,
  }));

const quiz = (question: string, points: number, more: Partial<QuizAnswer> = {}): Body => ({
  kind: 'quiz-answered',
  question,
  seed: 5,
  answer: { kind: 'multiple', picks: ['a'] },
  points,
  of: 2,
  first: true,
  place: 'lesson',
  ...more,
});
const began: Body = { kind: 'paper-started', paper: 'p1', seed: 9, questions: ['q1', 'q2'], minutes: 45 };
const answered = (question: string, pick: string): Body => ({
  kind: 'paper-answered',
  paper: 'p1',
  question,
  answer: { kind: 'single', pick },
});
const handedIn: Body = {
  kind: 'paper-handed-in',
  paper: 'p1',
  seed: 9,
  points: 60,
  of: 120,
  items: [
    { question: 'q1', points: 1, of: 1 },
    { question: 'q2', points: 0, of: 1 },
  ],
};
const folded = (...events: [number, Body][]) => fold(journal(...events), 'lin');

describe('quiz answers in the journal', () => {
  test('count once a question, whatever the events say of themselves', () => {
    const { quizzes } = folded([0, quiz('q1', 0)], [MINUTE, quiz('q1', 2)], [2 * MINUTE, quiz('q2', 2)]);
    expect(quizzes.map((q) => [q.question, q.points, q.first])).toEqual([
      ['q1', 0, true],
      ['q1', 2, false],
      ['q2', 2, true],
    ]);
  });

  test.each([
    [{ points: 3 }, 'more points than there are'],
    [{ points: 0.5 }, 'points'],
    [{ of: 0 }, 'of'],
    [{ place: 'dream' }, 'place'],
    [{ answer: { kind: 'single' } }, 'answer'],
  ])('with %o are set aside at the border', (wrong, about) => {
    const [event] = journal([0, { ...quiz('q1', 1), ...wrong } as Body]);
    const read = readEvent(JSON.parse(JSON.stringify(event)));
    expect(read.ok).toBe(false);
    expect(!read.ok && read.problem).toContain(about);
  });

  test('and papers come back from a backup as they were, once', async () => {
    const keeper = await keeperOver(async () => memoryStore());
    for (const body of [quiz('q1', 1, { unsure: true }), began, answered('q1', 'a'), handedIn])
      await keeper.append('lin', body);
    const file = JSON.stringify(makeBackup(keeper.events(), '2026-11-23T09:00:00.000Z'));
    const preview = previewBackup(file, []);
    if ('problem' in preview) throw new Error(preview.problem);
    expect(preview.unreadable).toEqual([]);
    expect(fold(preview.fresh, 'lin')).toEqual(fold(keeper.events(), 'lin'));
    expect(previewBackup(file, preview.fresh)).toMatchObject({ fresh: [], known: 4 });
  });
});

describe('a paper in the journal', () => {
  test('keeps the latest answer to each question until it is handed in, and nothing after', () => {
    const { papers } = folded(
      [0, began],
      [MINUTE, answered('q1', 'a')],
      [2 * MINUTE, answered('q1', 'b')],
      [3 * MINUTE, answered('strange', 'b')],
      [4 * MINUTE, handedIn],
      [5 * MINUTE, answered('q1', 'c')],
      [6 * MINUTE, { ...handedIn, points: 120 } as Body],
    );
    expect(papers).toHaveLength(1);
    expect(papers[0]?.answers).toEqual({ q1: { kind: 'single', pick: 'b' } });
    expect(papers[0]?.result?.points).toBe(60);
    expect(papers[0]?.handedInAt).toBe(new Date(START + 4 * MINUTE).toISOString());
  });

  test('has a clock that runs on while nobody looks, and takes no answer after it', () => {
    const { papers } = folded(
      [0, began],
      [45 * MINUTE, answered('q1', 'a')],
      [45 * MINUTE + 1, answered('q2', 'a')],
    );
    expect(papers[0] && deadlineOf(papers[0])).toBe(START + 45 * MINUTE);
    expect(Object.keys(papers[0]?.answers ?? {})).toEqual(['q1']);
    expect(unfinishedPaper(papers)?.id).toBe('p1');
  });
});

describe('revision', () => {
  const due = (...events: [number, Body][]) => revisionOf(folded(...events), 90);

  test('brings back what was wrong, half right or unsure, never what was right and sure', () => {
    const back = due(
      [0, quiz('wrong', 0)],
      [1, quiz('half', 1)],
      [2, quiz('lucky', 2, { unsure: true })],
      [3, quiz('known', 2)],
      [4, began],
      [5, handedIn],
    );
    expect(back.map((d) => d.question).sort()).toEqual(['half', 'lucky', 'q2', 'wrong']);
    for (const { at } of back) expect(at).toBeGreaterThanOrEqual(START + DAY);
  });

  test('brings what goes right again later and later, and what goes wrong again soon', () => {
    const first = due([0, quiz('q1', 0)])[0]?.at ?? 0;
    const once = due([0, quiz('q1', 0)], [first - START, quiz('q1', 2)])[0]?.at ?? 0;
    const twice =
      due([0, quiz('q1', 0)], [first - START, quiz('q1', 2)], [once - START, quiz('q1', 2)])[0]?.at ?? 0;
    expect(once - first).toBeGreaterThan(DAY);
    expect(twice - once).toBeGreaterThan(once - first);
    const lapsed = due([0, quiz('q1', 0)], [first - START, quiz('q1', 2)], [once - START, quiz('q1', 0)])[0];
    expect((lapsed?.at ?? 0) - once).toBeLessThan(twice - once);
    expect(lapsed?.times).toBe(3);
  });

  test('is the same for the same journal, and begins with what is due first', () => {
    const events: [number, Body][] = [
      [0, quiz('b', 1)],
      [1, quiz('a', 0)],
      [2, quiz('c', 0)],
    ];
    expect(due(...events)).toEqual(due(...events));
    const at = due(...events).map((d) => d.at);
    expect(at).toEqual([...at].sort((a, b) => a - b));
  });
});
