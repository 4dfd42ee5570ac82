import { type Draw, drawFrom } from '../../chance/index.ts';
import {
  BUCKETS,
  type Bucket,
  GOODS,
  type GoodId,
  SEGMENTS,
  type SegmentId,
  TOPICS,
  type Topic,
} from './types.ts';
import { between, per } from './whole.ts';

/** A group of shoppers as the seed draws it; parts of a thousand but for `searchers`. */
export interface Segment {
  id: SegmentId;
  /** Searches a week for all four goods. */
  searchers: number;
  interest: Record<GoodId, number>;
  /** So many parts of a thousand fewer buy for each thousandth above the rival's price, times a thousand. */
  sensitivity: number;
  topics: Record<Topic, number>;
  hours: Record<Bucket, number>;
  /** How much fast dispatch matters, and how much easy returns. */
  hurry: number;
  careful: number;
}

/** A good on this market. */
export interface Offer {
  id: GoodId;
  /** Fen a piece, and the rival's price. */
  cost: number;
  rival: number;
  /** Faulty pieces of a thousand. */
  defect: number;
  /** Searches change by so many parts of a thousand a week. */
  trend: number;
  /** Week (from 0) in which a festival lifts searches; `NEVER` for none. */
  festival: number;
  lift: number;
  /** Shops that fight for the word; 1000 is usual. */
  competition: Record<SegmentId, number>;
}

/** A market: all that the seed draws. */
export interface World {
  seed: number;
  segments: Segment[];
  offers: Record<GoodId, Offer>;
  /** The rival cuts its price from a week on, or has nothing left in one. */
  move: { week: number; good: GoodId; kind: 'cut' | 'out' | 'none' };
  /** Throws from 0 to 999, a week: whether a trick is found out. */
  throws: { fake: number; cash: number; cut: number }[];
  /** How far a market report errs, parts of a thousand. */
  noise: number[];
}

export const WEEKS = 4;
/** A week that no run reaches, backwards or forwards. */
const NEVER = 99;
/** Usual cost and price in fen. Assumptions: small goods of daily use, sent by parcel. */
const USUAL: Record<GoodId, { cost: number; price: number }> = {
  cup: { cost: 2600, price: 6500 },
  rack: { cost: 3200, price: 7900 },
  bag: { cost: 3800, price: 9500 },
  lamp: { cost: 2200, price: 5500 },
};

/** Weights drawn from `low` to `high` and made parts of a thousand. */
function shares<K extends string>(
  draw: Draw,
  keys: readonly K[],
  low: number,
  high: number,
): Record<K, number> {
  const raw = keys.map(() => between(draw, low, high));
  const all = raw.reduce((a, b) => a + b, 0);
  return Object.fromEntries(keys.map((k, i) => [k, Math.floor(((raw[i] ?? 0) * 1000) / all)])) as Record<
    K,
    number
  >;
}

function segmentFrom(draw: Draw, id: SegmentId): Segment {
  return {
    id,
    searchers: between(draw, 16, 44) * 1000,
    interest: shares(draw, GOODS, 6, 50),
    sensitivity: between(draw, 1400, 4200),
    topics: shares(draw, TOPICS, 4, 40),
    hours: shares(draw, BUCKETS, 5, 40),
    hurry: between(draw, 0, 1000),
    careful: between(draw, 0, 1000),
  };
}

function offerFrom(draw: Draw, id: GoodId): Offer {
  const { cost, price } = USUAL[id];
  const festive = draw(3) === 0;
  return {
    id,
    cost: per(cost, between(draw, 850, 1150)),
    rival: per(price, between(draw, 870, 1130)),
    defect: between(draw, 8, 70),
    trend: between(draw, -110, 130),
    festival: festive ? between(draw, 2, 3) : NEVER,
    lift: between(draw, 250, 600),
    competition: Object.fromEntries(
      SEGMENTS.map((s) => [s, between(draw, 650, 1600)]),
    ) as Offer['competition'],
  };
}

/** The market of a seed: the same seed gives the same market. */
export function openMarket(seed: number): World {
  const draw = drawFrom(seed);
  const segments = SEGMENTS.map((id) => segmentFrom(draw, id));
  const offers = Object.fromEntries(GOODS.map((id) => [id, offerFrom(draw, id)])) as World['offers'];
  const kind = (['cut', 'cut', 'out', 'none'] as const)[draw(4)] ?? 'none';
  const move = { week: between(draw, 1, 3), good: GOODS[draw(GOODS.length)] ?? 'cup', kind };
  const throws = Array.from({ length: WEEKS }, () => ({
    fake: draw(1000),
    cash: draw(1000),
    cut: draw(1000),
  }));
  const noise = Array.from({ length: 48 }, () => between(draw, -30, 30));
  return { seed, segments, offers, move, throws, noise };
}

/** Searches of a segment for a good in a week; weeks before the opening are below 0. */
export function searches({ offers }: World, segment: Segment, good: GoodId, week: number): number {
  const { trend, festival, lift } = offers[good];
  const season = Math.max(200, 1000 + trend * week + (festival === week ? lift : 0));
  return per(per(segment.searchers, segment.interest[good]), season);
}

/** What the rival asks for a good in a week, fen, and whether it has any. */
export function rivalIn(
  { offers, move }: World,
  good: GoodId,
  week: number,
): { price: number; there: boolean } {
  const own = offers[good].rival;
  if (move.good !== good) return { price: own, there: true };
  if (move.kind === 'cut' && week >= move.week) return { price: per(own, 860), there: true };
  return { price: own, there: !(move.kind === 'out' && week === move.week) };
}
