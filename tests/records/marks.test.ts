import { describe, expect, test } from 'vitest';
import {
  type Body,
  brokenLinks,
  eventsOf,
  evidenceIn,
  feedbackIn,
  fitOf,
  fold,
  makeBackup,
  memoryStore,
  practiceDays,
  previewBackup,
  readEvent,
  readinessIn,
  scoredIn,
  talksIn,
} from '../../src/records/index.ts';
import type { Feedback } from '../../src/schemas/index.ts';
import { settingOf } from '../grading/builders.ts';
import { keeperOver, sha } from './builders.ts';
import { ended, eventsAt, MINUTE, START, shift, type Timed, talk } from './journal-at.ts';

const { norms } = settingOf('delivery');
const EXAM = { id: 'certification', minutes: 60 };

const feedback = (more: Partial<Feedback> = {}): Feedback => ({
  format: 'jinpai-feedback',
  version: 1,
  id: 'f1',
  learner: { name: '林小满' },
  teacher: '王老师',
  issuedAt: '2026-12-01T08:00:00Z',
  marks: [{ row: 'plan', lines: [{ id: 'clear', title: '写得清楚', points: 15, of: 20 }] }],
  ...more,
});

const evidence = (timed: Timed[], now = START + 600 * MINUTE) => {
  const events = eventsAt(...timed);
  return evidenceIn(events, fold(events, 'l1'), { norms, exam: EXAM, now });
};

describe("a teacher's feedback", () => {
  test('is read at the border, and is refused with more points than there are', () => {
    const [event] = eventsAt([0, { kind: 'feedback-received', feedback: feedback() }]);
    expect(readEvent(event).ok).toBe(true);
    const marks = [{ row: 'plan', lines: [{ id: 'clear', title: '写得清楚', points: 25, of: 20 }] }];
    expect(
      readEvent({ ...event, body: { kind: 'feedback-received', feedback: { ...feedback(), marks } } }),
    ).toMatchObject({
      ok: false,
    });
  });

  test('lies in the chain, goes into the backup and comes back out of it whole', async () => {
    const keeper = await keeperOver(async () => memoryStore());
    await keeper.append('lin', { kind: 'learner-named', name: '林小满' });
    await keeper.append('lin', { kind: 'feedback-received', feedback: feedback() });
    const events = keeper.events();
    expect(await brokenLinks(eventsOf(events, 'lin'), sha)).toEqual([]);
    const other = await keeperOver(async () => memoryStore(), 'o');
    const preview = previewBackup(JSON.stringify(makeBackup(events, '2026-12-02T00:00:00Z')), other.events());
    if ('problem' in preview) throw new Error(preview.problem);
    await other.merge(preview.fresh);
    expect(feedbackIn(other.events())).toEqual([feedback()]);
  });

  test('counts once a file, and of two files the one written last, in whatever order they came', () => {
    const late = feedback({
      id: 'f2',
      issuedAt: '2026-12-03T08:00:00Z',
      marks: [{ row: 'plan', lines: [{ id: 'clear', title: '写得清楚', points: 9, of: 20 }] }],
    });
    const received = (file: Feedback): Body => ({ kind: 'feedback-received', feedback: file });
    const timed: Timed[] = [
      [0, received(late)],
      [1, received(feedback())],
      [2, received(late)],
    ];
    expect(evidence(timed).plan.teacher).toMatchObject({
      points: 9,
      of: 20,
      evidence: [{ kind: 'feedback', id: 'f2' }],
    });
    expect(evidence(timed).conduct.teacher).toBeNull();
    expect(feedbackIn(eventsAt(...timed)).map((f) => f.id)).toEqual(['f1', 'f2']);
  });

  test("fits the learner by the records' id, else by name, and is taken in once", () => {
    const lin = { id: 'l1', name: '林小满' };
    expect(fitOf(feedback(), lin, [])).toEqual({ state: 'new', note: '' });
    expect(fitOf(feedback(), lin, [feedback()]).state).toBe('known');
    expect(fitOf(feedback({ learner: { name: '小满' } }), lin, [])).toMatchObject({
      state: 'new',
      note: expect.stringContaining('「小满」'),
    });
    expect(fitOf(feedback({ learner: { name: '林小满', id: 'l2' } }), lin, []).state).toBe('other');
  });
});

describe('points in the journal', () => {
  test('are found by kind, with what they are for and when', () => {
    const events = [
      {
        time: '2026-11-24T09:00:00.000Z',
        body: { kind: 'quiz-answered', question: 'q1', points: 1, of: 2, first: true },
      },
      {
        time: '2026-11-24T09:01:00.000Z',
        body: { kind: 'paper-handed-in', paper: 'p1', points: 70, of: 100 },
      },
      { time: '2026-11-24T09:02:00.000Z', body: { kind: 'quiz-answered', question: 'q1' } },
    ];
    expect(scoredIn(events, 'quiz-answered')).toEqual([{ id: 'q1', at: START, points: 1, of: 2 }]);
    expect(scoredIn(events, 'paper-handed-in')).toMatchObject([{ id: 'p1', points: 70, of: 100 }]);
  });

  test('of a drill and of a plan are read at the border and reach their rows: the best, and the latest', () => {
    const drill = (points: number): Body => ({ kind: 'drill-done', drill: 'notes', points, of: 10 });
    const plan = (points: number): Body => ({ kind: 'plan-checked', plan: 'p1', points, of: 10 });
    const timed: Timed[] = [
      [0, drill(4)],
      [1, drill(9)],
      [2, drill(5)],
      [3, plan(9)],
      [4, plan(6)],
    ];
    expect(eventsAt(...timed).map((e) => readEvent(e).ok)).toEqual(Array(5).fill(true));
    const found = evidence(timed);
    expect(found.practice.drills).toMatchObject({ points: 9, of: 10, count: 1 });
    expect(found.plan.rules).toMatchObject({ points: 6, of: 10 });
    const [event] = eventsAt([0, drill(11)]);
    expect(readEvent(event).ok).toBe(false);
  });

  test('days of practice change at midnight in China', () => {
    const at = (time: string) => ({ time, body: { kind: 'drill-done' } });
    expect(practiceDays([at('2026-11-24T15:59:59.000Z'), at('2026-11-24T16:00:00.000Z')])).toHaveLength(2);
    expect(practiceDays([at('2026-11-24T16:00:00.000Z'), at('2026-11-25T15:59:59.000Z')])).toHaveLength(1);
    expect(practiceDays([{ time: '2026-11-24T16:00:00.000Z', body: { kind: 'learner-named' } }])).toEqual([]);
  });
});

describe('evidence for the course mark', () => {
  const series: Timed = [0, { kind: 'series-declared', series: 'a', plan: EXAM.id, shifts: 2 }];
  const first = [
    shift(1, 's1', { series: 'a' }),
    ...talk(2, 'c1', { mark: 90 }, { shift: 's1' }),
    ended(50, 's1'),
  ];
  const second = [
    shift(70, 's2', { series: 'a' }),
    ...talk(71, 'c2', { mark: 50 }, { shift: 's2' }),
    ended(120, 's2'),
  ];

  test('takes the certification shifts once all are over; whoever was not served counts as nothing', () => {
    expect(evidence([series, ...first]).practice.shifts).toBeNull();
    expect(evidence([series, ...first, ...second]).practice.shifts).toMatchObject({
      points: 140,
      of: 800,
      evidence: [{ id: 'c1', points: 90 }, { id: 'c2' }],
    });
  });

  test('goes on with the complete series while a later one is not complete', () => {
    const again: Timed[] = [
      [200, { kind: 'series-declared', series: 'b', plan: EXAM.id, shifts: 2 }],
      shift(201, 's3', { series: 'b' }),
      ...talk(202, 'c3', { mark: 10 }, { shift: 's3' }),
    ];
    expect(evidence([series, ...first, ...second, ...again]).practice.shifts?.points).toBe(140);
  });

  test('tells conduct from what was practised outside certification', () => {
    const found = evidence([series, ...first, ...second, ...talk(300, 'p1', { mark: 55 })]).conduct.journal;
    expect(found?.pieces.consistency.evidence.map((e) => e.id)).toEqual(['p1']);
  });

  test('leaves out cases that somebody brought along', () => {
    const events = eventsAt(...talk(0, 'x', {}, { case: 'own:easy' }), ...talk(5, 'y'));
    expect(talksIn(fold(events, 'l1')).map((t) => t.id)).toEqual(['y']);
  });
});

test('practice shifts do not begin the month, and certification shifts do', () => {
  const events = eventsAt(
    shift(0, 'p', { plan: 'first-two' }),
    ended(9, 'p'),
    shift(10, 'r'),
    ended(60, 'r'),
  );
  const found = readinessIn(fold(events, 'l1'), {
    norms,
    practicePlans: ['first-two'],
    now: START + 100 * MINUTE,
  });
  expect(found.windows).toMatchObject([
    { start: START + 10 * MINUTE, shifts: 1, standing: { conversion: { came: 3 }, unserved: 3 } },
  ]);
  expect(found.all.conversion.came).toBe(6);
});
