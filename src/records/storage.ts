import { type IDBPDatabase, openDB } from 'idb';
import type { JournalEvent } from './types.ts';

/** Where the journal is kept. Anything that can append and give back will do. */
export interface JournalStore {
  /** Rows as they lie there, unchecked. */
  readAll: () => Promise<unknown[]>;
  /** Adds events; those whose id is there already are left as they are. */
  append: (events: readonly JournalEvent[]) => Promise<void>;
}

const NAME = 'jinpai';
const STORE = 'journal';

/** The browser's database. Rejects where it is blocked; a tab that holds an older version open is waited for by the browser. */
export async function openIndexedStore(): Promise<JournalStore> {
  const db: IDBPDatabase = await openDB(NAME, 1, {
    upgrade(fresh) {
      fresh.createObjectStore(STORE, { keyPath: 'id' });
    },
  });
  return {
    readAll: () => db.getAll(STORE),
    async append(events) {
      const change = db.transaction(STORE, 'readwrite');
      const adds = events.map(async (event) => {
        if ((await change.store.getKey(event.id)) === undefined) await change.store.put(event);
      });
      await Promise.all([...adds, change.done]);
    },
  };
}

/** Keeps events for as long as the page is open. */
export function memoryStore(): JournalStore {
  const rows = new Map<string, JournalEvent>();
  return {
    readAll: async () => [...rows.values()],
    async append(events) {
      for (const event of events) if (!rows.has(event.id)) rows.set(event.id, event);
    },
  };
}

/** SHA-256 by the browser; null on pages without a secure context, which have no hashing. */
export async function browserHash(text: string): Promise<string | null> {
  if (globalThis.crypto?.subtle === undefined) return null;
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(bytes), (b) => b.toString(16).padStart(2, '0')).join('');
}
