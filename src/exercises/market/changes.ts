import type { MarketRules } from './rules.ts';
import {
  BUCKETS,
  type Bucket,
  type Decisions,
  type Listing,
  PICTURES,
  SEGMENTS,
  type Shop,
  TOPICS,
  type WeekResult,
} from './types.ts';
import { sum } from './whole.ts';

/** Where a week may have leaked. */
export const AREAS = ['traffic', 'price', 'page', 'chat', 'stock', 'dispatch', 'rules'] as const;
export type Area = (typeof AREAS)[number];

/** One thing done otherwise: which, for which good, what it would be in the field's own unit, and the week's decisions with it. */
export interface Made {
  field: string;
  good?: Listing['good'];
  to: string | number;
  decisions: Decisions;
}

function listings(
  decisions: Decisions,
  field: keyof Listing,
  values: (l: Listing) => readonly (string | number)[],
): Made[] {
  return decisions.goods.flatMap((listing) =>
    values(listing)
      .filter((to) => to !== listing[field])
      .map((to) => ({
        field,
        good: listing.good,
        to,
        decisions: {
          ...decisions,
          goods: decisions.goods.map((g) => (g === listing ? { ...g, [field]: to } : g)),
        },
      })),
  );
}

function fields<K extends keyof Decisions>(
  decisions: Decisions,
  field: K,
  values: readonly Decisions[K][],
): Made[] {
  return values
    .filter((to) => to !== decisions[field])
    .map((to) => ({ field, to: to as string | number, decisions: { ...decisions, [field]: to } }));
}

/** The least number of people who may work so many hours a week. */
const peopleFor = (hours: Record<Bucket, number>, weekHours: number) =>
  Math.ceil(sum(Object.values(hours)) / weekHours);

function withHours(decisions: Decisions, hours: Record<Bucket, number>, weekHours: number): Made {
  const people = peopleFor(hours, weekHours);
  return { field: 'hours', to: sum(Object.values(hours)), decisions: { ...decisions, hours, people } };
}

/** Chat otherwise: hours as they were asked for, cards for what was asked most, an honest automatic reply. */
function chat(decisions: Decisions, { chats, topics }: WeekResult, { weekHours }: MarketRules): Made[] {
  const most = [...TOPICS].sort((a, b) => topics[b] - topics[a]).slice(0, 3);
  const fitting = (share: number) =>
    Object.fromEntries(BUCKETS.map((b) => [b, Math.ceil((chats[b].asks * share) / 1000)])) as Record<
      Bucket,
      number
    >;
  const moved = BUCKETS.flatMap((b) =>
    [-10, 10].map((by) => ({ ...decisions.hours, [b]: Math.max(0, decisions.hours[b] + by) })),
  );
  const cards = most.every((t) => decisions.cards.includes(t))
    ? []
    : [{ field: 'cards', to: most.join(), decisions: { ...decisions, cards: most } }];
  return [
    // Hours for each thousand chats, from short of what is needed to enough without a card.
    ...[70, 95, 120, 145].map((share) => withHours(decisions, fitting(share), weekHours)),
    ...moved.map((hours) => withHours(decisions, hours, weekHours)),
    ...cards,
    ...fields(decisions, 'autoReply', ['honest']),
  ];
}

function stock(decisions: Decisions, { goods }: WeekResult, shop: Shop): Made[] {
  return goods.flatMap(({ good, wanted, sold }) => {
    if (wanted <= sold) return [];
    const more = (g: Listing) => ({ ...g, order: g.order + wanted - sold, rush: shop.week > 0 });
    const filled = decisions.goods.map((g) => (g.good === good ? more(g) : g));
    return [{ field: 'order', good, to: wanted - sold, decisions: { ...decisions, goods: filled } }];
  });
}

function keeping(decisions: Decisions): Made[] {
  const unstuffed = decisions.goods.some((g) => g.title === 'stuffed')
    ? listings(decisions, 'title', (l) => (l.title === 'stuffed' ? SEGMENTS : [l.title]))
    : [];
  return [
    ...fields(decisions, 'fake', [0]),
    ...fields(decisions, 'cashReviews', [false]),
    ...fields(decisions, 'bargain', ['same']),
    ...(decisions.returns === 'hinder' ? fields(decisions, 'returns', ['legal', 'free']) : []),
    ...fields(decisions, 'soldOut', ['stop']),
    ...(decisions.autoReply === 'boast' ? fields(decisions, 'autoReply', ['honest']) : []),
    ...(decisions.messages === 3 ? fields(decisions, 'messages', [1]) : []),
    ...unstuffed,
  ];
}

/** All single changes to a week's decisions that are worth asking about, by area and made when asked for; lawful ones only. */
export function changesTo(
  decisions: Decisions,
  result: WeekResult,
  shop: Shop,
  rules: MarketRules,
): Record<Area, () => Made[]> {
  const steps = ({ price }: Listing) =>
    [90, 95, 97, 103, 105, 110].map((p) => Math.floor((price * p) / 10_000) * 100);
  const ads = [decisions.ads - 400, decisions.ads + 400, 0].map((a) => Math.max(0, a));
  const { packers } = decisions;
  return {
    traffic: () => [
      ...listings(decisions, 'title', (l) => (l.title === 'stuffed' ? [] : SEGMENTS)),
      ...fields(decisions, 'ads', ads),
      ...(decisions.messages === 0 && shop.consented > 0 ? fields(decisions, 'messages', [1]) : []),
    ],
    price: () => [...listings(decisions, 'price', steps), ...fields(decisions, 'discount', [0])],
    page: () => [
      ...listings(decisions, 'picture', () => PICTURES),
      ...fields(decisions, 'decor', ['plain', 'guide']),
    ],
    chat: () => chat(decisions, result, rules),
    stock: () => stock(decisions, result, shop),
    dispatch: () => [
      ...fields(decisions, 'packers', [Math.max(0, packers - 1), packers + 1]),
      ...fields(decisions, 'promise', [24, 48, 72]),
      ...(decisions.returns === 'hinder' ? [] : fields(decisions, 'returns', ['legal', 'free'])),
    ],
    rules: () => keeping(decisions),
  };
}
