import { describe, expect, test } from 'vitest';
import {
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
