import { ASKING, asksOf, DOUBTING, openTopics } from './chat.ts';
import { BUCKETS, type Bucket, type ChatWeek, type Decisions, type Shop } from './types.ts';
import type { Visit } from './visits.ts';
import { per, sum, within } from './whole.ts';
import { rivalIn, type World } from './world.ts';

/** Assumptions. A usual visitor buys with 38 of 1000; the rest are multiples of it, parts of a thousand. */
const BASE = 38;
const SURE = 700;
const SETTLED = 1600;
const LEFT = 150;
const ASKED = { inTime: 3000, late: 1300, unanswered: 150 };
/** What an automatic reply saves of those whom nobody answers. */
const LEFT_A_WORD = { none: 150, honest: 500, boast: 550 };
/** A private cut persuades more of those who ask. */
const CUT_PERSUADES = 1150;
/** A rival without goods sends its shoppers on: as if its price were higher. */
const RIVAL_OUT = 1150;

/** The price that everybody pays, fen. */
export const priceNow = (price: number, { discount }: Pick<Decisions, 'discount'>): number =>
  Math.floor((price * (100 - discount)) / 100);

/** How the price moves buying: straight in the difference to the rival; below seven tenths of it doubts come up. */
function priceFactor(world: World, { listing, segment }: Visit, week: number, decisions: Decisions): number {
  const rival = rivalIn(world, listing.good, week);
  const held = rival.there ? rival.price : per(rival.price, RIVAL_OUT);
  const relative = Math.floor((priceNow(listing.price, decisions) * 1000) / held);
  const pull = per(segment.sensitivity, 1000 - Math.max(700, relative));
  const doubt = relative < 700 ? per(2 * (700 - relative), 500 + segment.careful) : 0;
  const event = decisions.discount >= 10 ? 40 : 0;
  return within(1000 + pull + event - doubt, 20, 2200);
}

function decorFactor(world: World, week: number, { decor, goods }: Decisions): number {
  if (decor === 'guide') return 1050;
  if (decor === 'plain') return 930;
  return goods.some((g) => world.offers[g.good].festival === week) ? 1130 : 970;
}

/** What every visitor of this kind sees alike: price, shop, rating, dispatch and returns. */
function drawnTo(world: World, shop: Shop, visit: Visit, decisions: Decisions): number {
  const { hurry, careful } = visit.segment;
  const dispatch = { 24: 1000 + per(90, hurry), 48: 1000, 72: 1000 - per(170, hurry) }[decisions.promise];
  const back = { free: 1000 + per(90, careful), legal: 1000, hinder: 1000 - per(90, careful) }[
    decisions.returns
  ];
  const factors = [
    decorFactor(world, shop.week, decisions),
    500 + Math.floor((shop.rating * 5) / 7),
    dispatch,
    back,
  ];
  return factors.reduce(per, priceFactor(world, visit, shop.week, decisions));
}

/** Buyers among those who asked at one time of day, in thousandths of a buyer at the base rate. */
function fromChat(asks: number, chat: ChatWeek, { autoReply, bargain }: Decisions): number {
  if (chat.asks === 0) return 0;
  const at = (n: number, rate: number) => Math.floor((asks * n * rate) / chat.asks);
  const heard = at(chat.inTime, ASKED.inTime) + at(chat.late, ASKED.late);
  return (
    (bargain === 'private' ? per(heard, CUT_PERSUADES) : heard) + at(chat.unanswered, LEFT_A_WORD[autoReply])
  );
}

/** Would-be buyers of a visit in thousandths of a person. */
export function wantedBy(
  world: World,
  shop: Shop,
  visit: Visit,
  decisions: Decisions,
  chats: Record<Bucket, ChatWeek>,
): number {
  const doubting = per(visit.visits, DOUBTING);
  const open = per(doubting, sum(Object.values(openTopics(visit.segment, visit.listing, decisions))));
  const asks = asksOf(visit, decisions);
  const chatted = sum(BUCKETS.map((b) => fromChat(per(asks, visit.segment.hours[b]), chats[b], decisions)));
  const silent = open - per(open, ASKING);
  const bought = (visit.visits - doubting) * SURE + (doubting - open) * SETTLED + silent * LEFT + chatted;
  return per(Math.floor((bought * BASE) / 1000), drawnTo(world, shop, visit, decisions));
}
