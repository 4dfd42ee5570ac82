import { pledgesOf } from '../../understanding/index.ts';
import type { Scene } from '../scene.ts';
import type { Evidence } from '../types.ts';

/** Words on the promises of an answer or a deed whose time, as the agent named it, went by before they were kept; null where there are none (register S000-4-28). */
export function brokenWords({ transcript, shop }: Scene): { says: string; evidence: Evidence[] } | null {
  const { events, startsAt } = transcript;
  const pledges = pledgesOf(events, { startsAt, shop, now: events.at(-1)?.at ?? 0 });
  const broken = pledges.filter(
    ({ kind, state }) => (kind === 'answer' || kind === 'deed') && (state === 'late' || state === 'overdue'),
  );
  if (broken.length === 0) return null;
  const never = broken.some((p) => p.state === 'overdue');
  return {
    says: never ? '答应的时间过了，没有下文。' : '答应的时间过了才有下文。',
    evidence: broken.map(({ event, says }) => ({ event, note: says })),
  };
}
