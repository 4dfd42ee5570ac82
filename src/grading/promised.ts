import type { Shop } from '../schemas/index.ts';
import type { Transcript } from '../transcript/index.ts';
import { type Pledge, pledgesOf } from '../understanding/index.ts';

/** What the agent promised to do or to tell, in order, as it stood when the conversation ended. When a parcel arrives is in nobody's hands and is left out. */
export function promised(
  { events, startsAt }: Pick<Transcript, 'events' | 'startsAt'>,
  shop: Shop,
): Pledge[] {
  const now = events.at(-1)?.at ?? 0;
  return pledgesOf(events, { startsAt, shop, now }).filter(({ kind }) => kind !== 'arrival');
}

/** How many things these deeds and gifts come to that were spoken of and never done at the desk: the same said twice is one. */
export function undone(pledges: readonly Pledge[]): number {
  const left = pledges.filter((p) => p.kind !== 'answer' && (p.state === 'open' || p.state === 'overdue'));
  return new Set(left.map((p) => p.wants ?? p.says)).size;
}
