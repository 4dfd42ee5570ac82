import type { CompiledCase } from '../schemas/index.ts';
import type { Transcript } from '../transcript/index.ts';

/** What a shopper does not say unasked, parted by whether it came out; titles in the order of the case. */
export interface Unsaid {
  told: string[];
  kept: string[];
}

/** What came out of the shopper in a conversation, and what did not; null where the record has no inside, as in a real chat, or the case hides nothing. */
export function unsaid({ events }: Pick<Transcript, 'events'>, facts: CompiledCase['facts']): Unsaid | null {
  const last = events.findLast((e) => e.type === 'insight');
  if (last?.type !== 'insight' || facts.length === 0) return null;
  const { disclosed } = last.insight;
  const titles = (told: boolean) =>
    facts.filter((f) => disclosed.includes(f.id) === told).map((f) => f.title);
  return { told: titles(true), kept: titles(false) };
}
