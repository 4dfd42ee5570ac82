import { describe, expect, test } from 'vitest';
import {
  type Body,
  brokenLinks,
  eventsOf,
  fold,
  learnersIn,
  makeBackup,
  memoryStore,
  previewBackup,
  readEvent,
  unfinished,
} from '../../src/records/index.ts';
import { finished, keeperOver, sha, someEvents, started } from './builders.ts';

describe('a journal', () => {
  test('comes to the learner and the conversations with their inputs', async () => {
    const journal = fold(await someEvents(), 'lin');
    expect(journal.learner).toEqual({ id: 'lin', name: '林小满' });
    expect(journal.conversations.map((c) => [c.id, c.case, c.inputs.length])).toEqual([
      ['c1', 'delivery-lipstick', 2],
    ]);
  });

  test('knows what is unfinished, until it has ended', async () => {
    const keeper = await keeperOver(async () => memoryStore());
    await keeper.append('lin', started('c1'));
    await keeper.append('lin', started('c2', 'choice-bag'));
    expect(unfinished(fold(keeper.events(), 'lin'))?.id).toBe('c2');
    expect(unfinished(fold(keeper.events(), 'lin'), 'delivery-lipstick')?.id).toBe('c1');
    await keeper.append('lin', finished('c2'));
    const journal = fold(keeper.events(), 'lin');
    expect(unfinished(journal, 'choice-bag')).toBeUndefined();
    expect(journal.conversations[1]?.transcript?.issued?.mark).toBe(60);
  });

  test('keeps several learners of one machine apart', async () => {
    const keeper = await keeperOver(async () => memoryStore());
    await keeper.append('lin', { kind: 'learner-named', name: '林小满' });
    await keeper.append('he', { kind: 'learner-named', name: '何小麦', number: '0007' });
    await keeper.append('lin', started('c1'));
    expect(learnersIn(keeper.events()).map((l) => l.name)).toEqual(['林小满', '何小麦']);
    expect(fold(eventsOf(keeper.events(), 'he'), 'he').conversations).toEqual([]);
  });

  test('calls a learner without a name so', () => {
    expect(fold([], 'x').learner.name).toBe('未署名学员');
  });
});

describe('the chain', () => {
  test('of an untouched journal is whole', async () => {
    expect(await brokenLinks(await someEvents(), sha)).toEqual([]);
  });

  test('shows where an event was changed, and where one is missing', async () => {
    const events = [...(await someEvents())];
    const changed = events.map((e, i) =>
      i === 1 ? { ...e, body: { ...e.body, seed: 8 } } : e,
    ) as typeof events;
    expect((await brokenLinks(changed, sha)).map((e) => e.seq)).toEqual([2]);
    expect(
      (await brokenLinks([events[0], ...events.slice(2)] as typeof events, sha)).map((e) => e.seq),
    ).toEqual([2]);
  });

  test('says nothing of events written where there was no hashing', async () => {
    const events = (await someEvents()).map((e) => ({ ...e, prev: null }));
    expect(await brokenLinks(events, sha)).toEqual([]);
  });
});

describe('a backup', () => {
  test('brings everything once, and nothing the second time', async () => {
    const events = await someEvents();
    const text = JSON.stringify(makeBackup(events, '2026-11-23T08:00:00.000Z'));
    const first = previewBackup(text, []);
    if ('problem' in first) throw new Error(first.problem);
    expect(first.fresh).toEqual(events);
    const second = previewBackup(text, first.fresh);
    expect(second).toEqual({ fresh: [], known: 4, unreadable: [] });
  });

  test('merging it twice changes nothing', async () => {
    const events = await someEvents();
    const keeper = await keeperOver(async () => memoryStore(), 'other');
    await keeper.merge(events);
    await keeper.merge(events);
    expect(keeper.events()).toEqual(events);
  });

  const bad: [string, string][] = [
    ['{"format"', '不是 JSON'],
    ['{"format":"other","events":[]}', '不是金牌客服的备份文件'],
    ['{"format":"jinpai-backup","version":2,"events":[]}', '更新的版本'],
    ['null', '不是金牌客服的备份文件'],
  ];
  test.each(bad)('that is %s is refused, and says that nothing changed', (text, says) => {
    const found = previewBackup(text, []);
    expect('problem' in found && found.problem).toContain(says);
    expect('problem' in found && found.problem).toContain('原有的记录没有变化');
  });

  test('with an event that cannot be read brings the others and counts that one', async () => {
    const events = await someEvents();
    const text = JSON.stringify({ ...makeBackup(events, 'now'), events: [...events, { id: 'z' }] });
    const found = previewBackup(text, []);
    if ('problem' in found) throw new Error(found.problem);
    expect([found.fresh.length, found.unreadable.length]).toEqual([4, 1]);
  });
});

test('an event with a transcript that is none is not read', () => {
  const event = { id: 'a', version: 1, learner: 'lin', seq: 0, time: '2026-11-23T08:00:00.000Z', prev: null };
  const body = { kind: 'conversation-ended', conversation: 'c1', transcript: { events: [] } };
  const read = readEvent({ ...event, body });
  expect(read.ok ? '' : read.problem).toContain('body.transcript');
});

describe('a dispute of a reading', () => {
  const disputed = (event: number, note = ''): Body => ({
    kind: 'reading-disputed',
    conversation: 'c1',
    event,
    meant: ['explain-shipping'],
    note,
  });
  const keeping = async (...bodies: Body[]) => {
    const keeper = await keeperOver(async () => memoryStore());
    for (const body of [started('c1'), finished('c1'), ...bodies]) await keeper.append('lin', body);
    return keeper;
  };

  test('is kept with its conversation, in the order of the messages', async () => {
    const keeper = await keeping(disputed(5), disputed(1, '我说了今天发'));
    const [conversation] = fold(keeper.events(), 'lin').conversations;
    expect(conversation?.disputes).toEqual([
      { event: 1, meant: ['explain-shipping'], note: '我说了今天发' },
      { event: 5, meant: ['explain-shipping'], note: '' },
    ]);
  });

  test('takes the place of an earlier one of the same message, and can be withdrawn', async () => {
    const keeper = await keeping(disputed(1), disputed(1, '再说一遍'));
    expect(fold(keeper.events(), 'lin').conversations[0]?.disputes.map((d) => d.note)).toEqual(['再说一遍']);
    await keeper.append('lin', { kind: 'dispute-withdrawn', conversation: 'c1', event: 1 });
    expect(fold(keeper.events(), 'lin').conversations[0]?.disputes).toEqual([]);
    expect(keeper.events().map((e) => e.body.kind)).toContain('reading-disputed');
  });

  test('survives a backup, and merging it twice changes nothing', async () => {
    const keeper = await keeping(disputed(1));
    const backup = JSON.parse(JSON.stringify(makeBackup(keeper.events(), '2026-11-23T08:00:00Z')));
    const other = await keeperOver(async () => memoryStore(), 'x');
    const rows = backup.events.map(readEvent);
    expect(rows.every((row: { ok: boolean }) => row.ok)).toBe(true);
    const events = rows.flatMap((row: ReturnType<typeof readEvent>) => (row.ok ? [row.event] : []));
    await other.merge(events);
    await other.merge(events);
    expect(fold(other.events(), 'lin')).toEqual(fold(keeper.events(), 'lin'));
  });

  test.each([
    ['an act that there is not', { meant: ['dance'] }],
    ['a note longer than two hundred characters', { note: '长'.repeat(201) }],
    ['a place that is no number', { event: 'one' }],
  ])('with %s is set aside', async (_, part) => {
    const keeper = await keeping(disputed(1));
    const event = keeper.events().at(-1);
    expect(readEvent({ ...event, body: { ...event?.body, ...part } }).ok).toBe(false);
  });
});
