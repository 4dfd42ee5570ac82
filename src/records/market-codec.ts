import * as v from 'valibot';
import {
  AREAS,
  BUCKETS,
  type Decisions,
  GOODS,
  PICKS,
  PICTURES,
  SEGMENTS,
  TOPICS,
} from '../exercises/market/index.ts';
import type { MarketStep } from './market-types.ts';

const whole = (most: number) => v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(most));
const MUCH = 1_000_000_000;

const listing = v.strictObject({
  good: v.picklist(GOODS),
  price: whole(MUCH),
  order: whole(MUCH),
  rush: v.boolean(),
  title: v.picklist([...SEGMENTS, 'stuffed']),
  picture: v.picklist(PICTURES),
});
const hours = Object.fromEntries(BUCKETS.map((b) => [b, whole(MUCH)]));
const decisions = v.strictObject({
  goods: v.pipe(v.array(listing), v.maxLength(GOODS.length)),
  decor: v.picklist(PICKS.decor),
  ads: whole(MUCH),
  discount: v.picklist(PICKS.discount),
  messages: v.picklist(PICKS.messages),
  fake: v.picklist(PICKS.fake),
  cashReviews: v.boolean(),
  people: whole(MUCH),
  hours: v.strictObject(hours),
  autoReply: v.picklist(PICKS.autoReply),
  cards: v.pipe(v.array(v.picklist(TOPICS)), v.maxLength(TOPICS.length)),
  bargain: v.picklist(PICKS.bargain),
  promise: v.picklist(PICKS.promise),
  packers: whole(MUCH),
  returns: v.picklist(PICKS.returns),
  soldOut: v.picklist(PICKS.soldOut),
  forecast: whole(MUCH),
});
const week = whole(3);
const step = v.variant('step', [
  v.strictObject({ step: v.literal('opened'), seed: whole(0xffff_ffff) }),
  v.strictObject({ step: v.literal('closed'), week, decisions }),
  v.strictObject({ step: v.literal('read'), week, area: v.picklist([...AREAS, 'none']) }),
  v.strictObject({
    step: v.literal('finished'),
    profit: v.pipe(v.number(), v.integer()),
    points: whole(100),
    of: whole(100),
  }),
]);

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** One step of a run as the journal keeps it, checked; undefined where it cannot be read. */
export function readMarketStep(text: string): MarketStep | undefined {
  const read = v.safeParse(step, parsed(text));
  return read.success ? (read.output as MarketStep) : undefined;
}

/** Decisions under way as they were kept over a reload, checked; undefined where they cannot be read. */
export function readMarketDraft(text: string): Decisions | undefined {
  const read = v.safeParse(decisions, parsed(text));
  return read.success ? (read.output as Decisions) : undefined;
}
