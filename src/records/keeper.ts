import { type Hash, hashOf } from './chain.ts';
import { type Read, readEvent } from './codec.ts';
import { eventsOf } from './journal.ts';
import type { JournalStore } from './storage.ts';
import type { Body, JournalEvent } from './types.ts';

/** Whether what was done is kept for next time, and what to do where it is not. */
export type Kept = { ok: true } | { ok: false; why: string };

const BLOCKED =
  '浏览器不让网站存东西（可能是无痕窗口）。可以接着聊，但关掉页面就没有了；想留下来，请在「我的记录」里导出文件。';
const FULL =
  '浏览器的存储空间满了，最近的内容没能存下。可以接着聊；请到「我的记录」导出文件，再清理一些空间。';

/** The journal in memory, with its place of keeping behind it. */
export interface Keeper {
  events: () => readonly JournalEvent[];
  /** Rows that could not be read: they stay where they are. */
  setAside: () => readonly Extract<Read, { ok: false }>[];
  kept: () => Kept;
  /** Adds an event: to memory at once, to storage as soon as may be. Resolves when that is done or has failed. */
  append: (learner: string, body: Body) => Promise<JournalEvent>;
  /** Takes in events from elsewhere as they are. */
  merge: (events: readonly JournalEvent[]) => Promise<void>;
  /** Reads again what another tab may have written. */
  refresh: () => Promise<void>;
}

export interface KeeperOptions {
  /** Opens the place of keeping; may reject. */
  open: () => Promise<JournalStore>;
  hash: Hash;
  /** Now, ISO 8601 in UTC. */
  now: () => string;
  newId: () => string;
  /** Called whenever this tab added events or `kept` changed. */
  onChange?: () => void;
}

/** Opens the journal. Never rejects: where nothing can be kept, it goes on in memory and says so. */
export async function openKeeper({
  open,
  hash,
  now,
  newId,
  onChange = () => {},
}: KeeperOptions): Promise<Keeper> {
  let events: JournalEvent[] = [];
  let aside: Extract<Read, { ok: false }>[] = [];
  let kept: Kept = { ok: true };
  let store: JournalStore | null = null;
  let queue: Promise<unknown> = Promise.resolve();
  /** Events that are in memory and not yet in storage; tried again with the next write. */
  let waiting: JournalEvent[] = [];

  const load = async () => {
    if (!store) return;
    const rows = (await store.readAll()).map(readEvent);
    const read = rows.flatMap((r) => (r.ok ? [r.event] : []));
    const ids = new Set(read.map((e) => e.id));
    events = [...read, ...events.filter((e) => !ids.has(e.id))];
    aside = rows.filter((r) => !r.ok);
  };
  try {
    store = await open();
    await load();
  } catch {
    kept = { ok: false, why: BLOCKED };
  }
  const write = async (added: readonly JournalEvent[]) => {
    waiting.push(...added);
    if (!store) return;
    try {
      await store.append(waiting);
      waiting = [];
      kept = { ok: true };
    } catch {
      kept = { ok: false, why: FULL };
    }
  };
  const inTurn = <T>(job: () => Promise<T>): Promise<T> => {
    const done = queue.then(job);
    queue = done.catch(() => undefined);
    return done;
  };
  return {
    events: () => events,
    setAside: () => aside,
    kept: () => kept,
    append: (learner, body) =>
      inTurn(async () => {
        const before = eventsOf(events, learner).at(-1);
        const prev = before ? await hashOf(before, hash) : null;
        const seq = before ? before.seq + 1 : 0;
        const event: JournalEvent = { id: newId(), version: 1, learner, seq, time: now(), prev, body };
        events = [...events, event];
        await write([event]);
        onChange();
        return event;
      }),
    merge: (added) =>
      inTurn(async () => {
        const ids = new Set(events.map((e) => e.id));
        const fresh = added.filter((e) => !ids.has(e.id));
        events = [...events, ...fresh];
        await write(fresh);
        onChange();
      }),
    refresh: () =>
      inTurn(async () => {
        await load().catch(() => undefined);
      }),
  };
}
