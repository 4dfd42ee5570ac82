import {
  BUCKETS,
  type Bucket,
  type ChatWeek,
  type Decisions,
  type Listing,
  TOPICS,
  type Topic,
} from './types.ts';
import type { Visit } from './visits.ts';
import { per, sum, within } from './whole.ts';
import type { Segment } from './world.ts';

/** Assumptions, parts of a thousand: visitors with something to know, those of them who ask where the page does not say. */
export const DOUBTING = 550;
export const ASKING = 450;
/** What of delivery and returns a page with a guide answers. */
const GUIDED = 600;
/** Tenths of a minute a chat, with a rule card and without; a tired agent takes longer. */
const WITH_CARD = 35;
const WITHOUT = 65;
const TIRED = 1120;
/** Up to so much of what can be answered is answered in time; above it shoppers wait. */
const IN_TIME = 750;

/** What of a topic the page leaves open, parts of a thousand. */
const open = (topic: Topic, { picture }: Listing, { decor }: Pick<Decisions, 'decor'>): number => {
  if (topic === picture) return 0;
  return decor === 'guide' && (topic === 'delivery' || topic === 'returns') ? 1000 - GUIDED : 1000;
};

/** What a segment wants to know and the page leaves open, by topic; parts of a thousand of all who want to know something. */
export const openTopics = (segment: Segment, listing: Listing, decisions: Pick<Decisions, 'decor'>) =>
  Object.fromEntries(TOPICS.map((t) => [t, per(segment.topics[t], open(t, listing, decisions))])) as Record<
    Topic,
    number
  >;

/** Shoppers of a visit who ask. */
export const asksOf = (visit: Visit, decisions: Decisions): number =>
  per(
    per(per(visit.visits, DOUBTING), sum(Object.values(openTopics(visit.segment, visit.listing, decisions)))),
    ASKING,
  );

/** How many ask about what. */
export function topicsAsked(visits: readonly Visit[], decisions: Decisions): Record<Topic, number> {
  const of = (topic: Topic) =>
    sum(
      visits.map((v) =>
        per(per(per(v.visits, DOUBTING), openTopics(v.segment, v.listing, decisions)[topic]), ASKING),
      ),
    );
  return Object.fromEntries(TOPICS.map((t) => [t, of(t)])) as Record<Topic, number>;
}

/** Tenths of a minute that a chat takes on average. */
function handling(
  topics: Record<Topic, number>,
  { cards, people, hours }: Decisions,
  weekHours: number,
): number {
  const all = sum(Object.values(topics));
  const carded = sum(cards.map((t) => topics[t]));
  const usual = all === 0 ? WITHOUT : Math.ceil((carded * WITH_CARD + (all - carded) * WITHOUT) / all);
  return sum(Object.values(hours)) > people * weekHours ? per(usual, TIRED) : usual;
}

/** The chats of a week, by time of day. */
export function chatsOf(
  visits: readonly Visit[],
  decisions: Decisions,
  weekHours: number,
): Record<Bucket, ChatWeek> {
  const minutes = handling(topicsAsked(visits, decisions), decisions, weekHours);
  const one = (bucket: Bucket): ChatWeek => {
    const asks = sum(visits.map((v) => per(asksOf(v, decisions), v.segment.hours[bucket])));
    const able = Math.floor((decisions.hours[bucket] * 600) / minutes);
    const inTime = Math.min(asks, per(able, IN_TIME));
    const answered = within(able, inTime, asks);
    return { asks, inTime, late: answered - inTime, unanswered: asks - answered };
  };
  return Object.fromEntries(BUCKETS.map((b) => [b, one(b)])) as Record<Bucket, ChatWeek>;
}
