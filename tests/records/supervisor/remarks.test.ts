import { describe, expect, test } from 'vitest';
import {
  brokenLinks,
  eventsOf,
  fitOf,
  makeBackup,
  memoryStore,
  previewBackup,
  readEvent,
} from '../../../src/records/index.ts';
import {
  feedbackWith,
  freshIn,
  type Remark,
  type RemarkStep,
  readRemarkStep,
  remarkProblem,
  remarksIn,
  remarksOf,
} from '../../../src/records/supervisor/index.ts';
import { readFeedback } from '../../../src/schemas/feedback.ts';
import { keeperOver, sha } from '../builders.ts';
import { eventsAt } from '../journal-at.ts';

const remark = (more: Partial<Remark> = {}): Remark => ({
  id: 'r1',
  learner: 'lin',
  conversation: 'c1',
  event: 3,
  quote: '今天发',
  says: '说清几点截单，他就不用再问。',
  by: '王老师',
  at: '2026-12-01T08:00:00.000Z',
  ...more,
});
const written = (more: Partial<Remark> = {}): RemarkStep => ({ step: 'written', remark: remark(more) });
const removed = (id: string): RemarkStep => ({ step: 'removed', id });
const events = (...steps: RemarkStep[]) =>
  eventsAt(...steps.map((s, i) => [i, { kind: 'remark-step', text: JSON.stringify(s) }] as const));
const about = { learner: { id: 'lin', name: '林小满' }, conversations: ['c1', 'c2'] };
const file = { id: 'f1', issuedAt: '2026-12-02T08:00:00.000Z' };

describe('remarks in the journal', () => {
  test('are read at the border, and what is no step is passed over', () => {
    const [event] = events(written());
    expect(readEvent(event).ok).toBe(true);
    expect(readRemarkStep(JSON.stringify(written()))).toEqual(written());
    for (const text of ['', 'null', '{"step":"written"}', JSON.stringify(written({ says: ' ' }))])
      expect(readRemarkStep(text)).toBeNull();
    const odd = eventsAt(
      [0, { kind: 'remark-step', text: '{' }],
      [1, { kind: 'drill-done', drill: 'd', points: 1, of: 1 }],
    );
    expect(remarksIn(odd)).toEqual({ standing: [], removed: [] });
  });

  test('stand as they were written last, in the order of the chat; the one on the whole chat first', () => {
    const { standing } = remarksIn(
      events(
        written(),
        written({ id: 'r2', event: 1 }),
        written({ id: 'r3', event: null }),
        written({ says: '改过了' }),
      ),
    );
    expect(standing.map((r) => [r.id, r.says.slice(0, 3)])).toEqual([
      ['r3', '说清几'],
      ['r2', '说清几'],
      ['r1', '改过了'],
    ]);
  });

  test('that were taken out stand no more, and stand again once they are written again', () => {
    expect(remarksIn(events(written(), removed('r1')))).toMatchObject({
      standing: [],
      removed: [{ id: 'r1' }],
    });
    expect(remarksIn(events(written(), removed('r1'), written()))).toMatchObject({
      standing: [{ id: 'r1' }],
      removed: [],
    });
    expect(remarksIn(events(removed('r7')))).toEqual({ standing: [], removed: [] });
  });

  test('lie in the chain, go into the backup and come back out of it whole', async () => {
    const keeper = await keeperOver(async () => memoryStore());
    await keeper.append('wang', { kind: 'remark-step', text: JSON.stringify(written()) });
    await keeper.append('wang', { kind: 'remark-step', text: JSON.stringify(written({ id: 'r2' })) });
    expect(await brokenLinks(eventsOf(keeper.events(), 'wang'), sha)).toEqual([]);
    const other = await keeperOver(async () => memoryStore(), 'o');
    const preview = previewBackup(JSON.stringify(makeBackup(keeper.events(), '2026-12-02T00:00:00Z')), []);
    if ('problem' in preview) throw new Error(preview.problem);
    await other.merge(preview.fresh);
    expect(remarksIn(other.events())).toEqual(remarksIn(keeper.events()));
  });

  test('need words and a name', () => {
    expect(remarkProblem(remark())).toBe('');
    expect(remarkProblem(remark({ says: ' ' }))).toContain('还没有写内容');
    expect(remarkProblem(remark({ says: '好'.repeat(401) }))).toContain('401 个字，最多 400 个');
    expect(remarkProblem(remark({ by: '' }))).toContain('还没有署名');
  });
});

describe('a feedback file with remarks', () => {
  const brought = (...steps: RemarkStep[]) => {
    const made = feedbackWith(remarksIn(events(...steps)), about, file);
    if (!made) throw new Error('there should be something to bring');
    const read = readFeedback(JSON.stringify(made));
    if (!read.ok) throw new Error(JSON.stringify(read.problems));
    return read.feedback;
  };

  test('is valid, and brings to the trainee what the teacher wrote, word for word', () => {
    const steps = [
      written(),
      written({ id: 'r2', event: null, quote: '', by: '李主管', at: '2026-12-01T07:00:00.000Z' }),
    ];
    const read = brought(...steps);
    expect(read).toMatchObject({ version: 2, teacher: '王老师', learner: { id: 'lin' }, marks: [] });
    const own = remarksIn(events(...steps)).standing;
    expect(remarksOf(read, 'lin')).toEqual(own.map((r) => ({ ...r, file: 'f1' })));
  });

  test('holds only what was said of this learner and these chats, and never what came in a file itself', () => {
    const read = brought(
      written(),
      written({ id: 'r2', learner: 'zhou' }),
      written({ id: 'r3', conversation: 'c9' }),
      written({ id: 'r4', file: 'f0' }),
    );
    expect(read.remarks?.map((r) => r.id)).toEqual(['r1']);
    expect(feedbackWith(remarksIn(events(written({ learner: 'zhou' }))), about, file)).toBeNull();
  });

  test('brings what is new or was written later, once, and takes out what the teacher took out', () => {
    const first = brought(written(), written({ id: 'r2' }));
    const none = { standing: [], removed: [] };
    expect(freshIn(first, 'lin', none).written.map((r) => r.id)).toEqual(['r1', 'r2']);
    const have = remarksIn(
      events(...remarksOf(first, 'lin').map((r): RemarkStep => ({ step: 'written', remark: r }))),
    );
    expect(freshIn(first, 'lin', have)).toEqual({ written: [], withdrawn: [] });
    const later = brought(
      written({ says: '改过了', at: '2026-12-03T08:00:00.000Z' }),
      written({ id: 'r2' }),
      removed('r2'),
    );
    expect(freshIn(later, 'lin', have)).toMatchObject({
      written: [{ id: 'r1', says: '改过了' }],
      withdrawn: ['r2'],
    });
    // The first file, taken in once more, does not bring back what was taken out.
    const after = { standing: [], removed: [{ id: 'r1', learner: 'lin', at: '2026-12-03T08:00:00.000Z' }] };
    expect(freshIn(first, 'lin', after).written.map((r) => r.id)).toEqual(['r2']);
  });

  test('fits its learner, and is known once all of it is there', () => {
    const read = brought(written());
    const lin = { id: 'lin', name: '林小满' };
    expect(fitOf(read, lin, []).state).toBe('new');
    expect(fitOf(read, { id: 'zhou', name: '周航' }, []).state).toBe('other');
    const have = { standing: remarksOf(read, 'lin'), removed: [] };
    expect(fitOf(read, lin, [], have).state).toBe('known');
  });
});
