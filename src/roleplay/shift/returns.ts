import type { CompiledCase, Family } from '../../schemas/index.ts';
import type { Arrival } from './types.ts';

/** What is known of a case before it is fetched: enough to draw who comes. */
export type Story = Pick<
  CompiledCase,
  'id' | 'family' | 'difficulty' | 'persona' | 'personas' | 'buys' | 'shop' | 'shopper'
>;

/** With what a buyer comes back: an order of theirs at the same shop. */
const AFTER_THE_SALE: readonly Family[] = [
  'address',
  'order-change',
  'invoice',
  'tracking',
  'exchange',
  'return',
  'quality-return',
  'damaged',
  'wrong-goods',
  'colour-difference',
  'price-difference',
  'bad-review',
];
/** Nobody is back within so many milliseconds. */
const SOONEST = 180_000;

/** Who could be both of two stories, in the order of the second. */
const inCommon = (a: Story, b: Story): string[] => {
  const natures = [a.persona, ...a.personas];
  return [b.persona, ...b.personas].filter((p) => natures.includes(p));
};

/**
 * Lets buyers come back: an arrival with a matter after the sale becomes somebody who came to buy in the same shop earlier, where one nature could
 * play both. Nobody comes back twice. Draws nothing, so it moves no other arrival.
 */
export function withReturns(arrivals: readonly Arrival[], stories: readonly Story[]): Arrival[] {
  const storyOf = new Map(stories.map((s) => [s.id, s]));
  const out = [...arrivals];
  const taken = new Set<string>();
  out.forEach((arrival, i) => {
    const matter = storyOf.get(arrival.case);
    if (!matter || !AFTER_THE_SALE.includes(matter.family)) return;
    const before = out.findIndex((other) => {
      const story = storyOf.get(other.case);
      const early = other.at + SOONEST <= arrival.at && !taken.has(other.chat);
      return early && story?.buys && story.shop === matter.shop && inCommon(story, matter).length > 0;
    });
    const buyer = out[before];
    const story = buyer && storyOf.get(buyer.case);
    if (!buyer || !story) return;
    const shared = inCommon(story, matter);
    const persona = shared.includes(buyer.persona) ? buyer.persona : (shared[0] ?? buyer.persona);
    taken.add(buyer.chat);
    out[before] = { ...buyer, persona };
    out[i] = { ...arrival, persona, returns: { chat: buyer.chat, shopper: story.shopper } };
  });
  return out;
}

/** The case as this arrival lives it: who comes back keeps the name. */
export const knownAs = (story: CompiledCase, { returns }: Arrival): CompiledCase =>
  returns ? { ...story, shopper: returns.shopper } : story;
