import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, test } from 'vitest';
import {
  eventsOf,
  fold,
  type JournalStore,
  memoryStore,
  openIndexedStore,
  unfinished,
} from '../../src/records/index.ts';
import { keeperOver, started, typed } from './builders.ts';

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

test('what was typed is there again after a reload, and the conversation can go on', async () => {
  const before = await keeperOver(openIndexedStore);
  await before.append('lin', started('c1'));
  await before.append('lin', typed('c1', 4000, '在的'));
  const after = await keeperOver(openIndexedStore, 'later');
  const journal = fold(eventsOf(after.events(), 'lin'), 'lin');
  expect(unfinished(journal, 'delivery-lipstick')?.inputs).toEqual([
    { type: 'message', at: 4000, text: '在的' },
  ]);
  expect(after.kept()).toEqual({ ok: true });
});

test('where storage is blocked it goes on in memory and says what is not kept', async () => {
  const keeper = await keeperOver(() => Promise.reject(new DOMException('blocked', 'SecurityError')));
  await keeper.append('lin', started('c1'));
  expect(keeper.events()).toHaveLength(1);
  const kept = keeper.kept();
  expect(kept.ok ? '' : kept.why).toContain('浏览器不让网站存东西');
});

test('where storage is full nothing is lost: it says so, and what waited is kept once there is room', async () => {
  const room = { full: true };
  const inner = memoryStore();
  const store: JournalStore = {
    readAll: inner.readAll,
    append: async (events) => {
      if (room.full) throw new DOMException('full', 'QuotaExceededError');
      await inner.append(events);
    },
  };
  const keeper = await keeperOver(async () => store);
  await keeper.append('lin', started('c1'));
  const kept = keeper.kept();
  expect(kept.ok ? '' : kept.why).toContain('存储空间满了');
  room.full = false;
  await keeper.append('lin', typed('c1', 4000, '在的'));
  expect(keeper.kept()).toEqual({ ok: true });
  expect(await inner.readAll()).toHaveLength(2);
});

test('a row that cannot be read is set aside as it is; the others are read', async () => {
  const store = await openIndexedStore();
  const broken = { id: 'x', version: 1, body: { kind: 'strange' } };
  await store.append([broken as never]);
  const keeper = await keeperOver(openIndexedStore);
  await keeper.append('lin', started('c1'));
  const again = await keeperOver(openIndexedStore, 'later');
  expect(again.setAside().map((r) => r.data)).toEqual([broken]);
  expect(again.events().map((e) => e.body.kind)).toEqual(['conversation-started']);
  expect(await store.readAll()).toContainEqual(broken);
});

test('a row of a later version is set aside with what to do', async () => {
  const store = await openIndexedStore();
  await store.append([{ id: 'y', version: 2 } as never]);
  const keeper = await keeperOver(openIndexedStore);
  expect(keeper.setAside()[0]?.problem).toContain('新版本');
});

test('events that two calls add at once get places and hashes one after the other', async () => {
  const keeper = await keeperOver(async () => memoryStore());
  await Promise.all([
    keeper.append('lin', started('c1')),
    keeper.append('lin', typed('c1', 1, 'a')),
    keeper.append('lin', typed('c1', 2, 'b')),
  ]);
  expect(keeper.events().map((e) => e.seq)).toEqual([0, 1, 2]);
  expect(new Set(keeper.events().map((e) => e.prev)).size).toBe(3);
});

test('what another tab wrote is there after a refresh', async () => {
  const here = await keeperOver(openIndexedStore, 'here');
  const there = await keeperOver(openIndexedStore, 'there');
  await there.append('lin', started('c1'));
  await here.refresh();
  expect(here.events().map((e) => e.id)).toEqual(['there0']);
});

test('listeners hear of own events, not of a refresh', async () => {
  let heard = 0;
  const keeper = await keeperOver(
    async () => memoryStore(),
    'e',
    () => {
      heard += 1;
    },
  );
  await keeper.append('lin', started('c1'));
  await keeper.refresh();
  expect(heard).toBe(1);
});
