import canonicalize from 'canonicalize';
import type { JournalEvent } from './types.ts';

/** SHA-256 of a text as hex; null where there is no hashing. Handed in, so that this part stays pure. */
export type Hash = (text: string) => Promise<string | null>;

/** The hash under which the next event names this one. */
export function hashOf(event: JournalEvent, hash: Hash): Promise<string | null> {
  return hash(canonicalize(event) ?? '');
}

/**
 * The events whose `prev` does not fit the event before: changed, missing or inserted. Expects one learner's events in order.
 * Events without a hash say nothing and are passed over.
 */
export async function brokenLinks(events: readonly JournalEvent[], hash: Hash): Promise<JournalEvent[]> {
  const broken: JournalEvent[] = [];
  for (const [i, event] of events.entries()) {
    const before = events[i - 1];
    if (!before) {
      if (event.prev !== null) broken.push(event);
      continue;
    }
    if (event.prev !== null && event.prev !== (await hashOf(before, hash))) broken.push(event);
  }
  return broken;
}
