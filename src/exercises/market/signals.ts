import { BUCKETS, type Bucket, GOODS, type GoodId, type SegmentId, TOPICS, type Topic } from './types.ts';
import { per, sum } from './whole.ts';
import { rivalIn, searches, type World } from './world.ts';

/** One search word: last week's searches, those of the week before, and shops that fight for it. */
export interface WordSignal {
  segment: SegmentId;
  now: number;
  before: number;
  shops: number;
}

/** What the market shows of a good at the beginning of a week. Money in fen. */
export interface GoodSignal {
  good: GoodId;
  cost: number;
  words: WordSignal[];
  rival: { price: number; before: number; there: boolean };
  /** The rival tried a lower price once: what it sold a week at both. */
  tried: { price: number; sold: number; lower: number; soldLower: number };
  /** Of a hundred buyers of the rival's, so many write of faulty goods. Same supplier. */
  faults: number;
  /** Weeks (from 0) in which a festival lifts it; only what is announced by now. */
  festival: number | null;
  /** Questions under the rival's page. */
  questions: Record<Topic, number>;
}

/** All that can be known without knowing the market itself. */
export interface Signals {
  week: number;
  goods: GoodSignal[];
  /** When shoppers of this kind ask, of 100. */
  hours: Record<Bucket, number>;
  /** Of 100 reviews in this market, so many speak of slow dispatch, and of trouble with returns. */
  reviews: { slow: number; returns: number };
}

/** A festival is announced so many weeks ahead. */
const AHEAD = 1;

function blurred({ noise }: World, value: number, at: number): number {
  return per(value, 1000 + (noise[Math.abs(at) % noise.length] ?? 0));
}

function wordsOf(world: World, good: GoodId, week: number): WordSignal[] {
  const g = GOODS.indexOf(good);
  return world.segments.map((segment, i) => ({
    segment: segment.id,
    now: blurred(world, searches(world, segment, good, week - 1), g * 12 + i * 4 + week),
    before: blurred(world, searches(world, segment, good, week - 2), g * 12 + i * 4 + week + 3),
    shops: Math.floor(world.offers[good].competition[segment.id] / 10),
  }));
}

/** The weighted mean of something over segments, by who searches for the good. */
function mean(world: World, good: GoodId, of: (segment: World['segments'][number]) => number): number {
  const weights = world.segments.map((s) => searches(world, s, good, 0));
  const all = sum(weights);
  return Math.floor(sum(world.segments.map((s, i) => of(s) * (weights[i] ?? 0))) / Math.max(1, all));
}

function goodSignal(world: World, good: GoodId, week: number): GoodSignal {
  const offer = world.offers[good];
  const g = GOODS.indexOf(good);
  const sold = Math.floor(sum(world.segments.map((s) => searches(world, s, good, -1))) / 90);
  const lift = per(
    mean(world, good, (s) => s.sensitivity),
    100,
  );
  const now = rivalIn(world, good, week);
  const known = week >= offer.festival - AHEAD && week <= offer.festival;
  return {
    good,
    cost: offer.cost,
    words: wordsOf(world, good, week),
    rival: { price: now.price, before: rivalIn(world, good, week - 1).price, there: now.there },
    tried: {
      price: offer.rival,
      sold,
      lower: per(offer.rival, 900),
      soldLower: blurred(world, per(sold, 1000 + lift), g + 5),
    },
    faults: Math.max(0, Math.floor((blurred(world, offer.defect, g + 9) + 5) / 10)),
    festival: known ? offer.festival : null,
    questions: Object.fromEntries(
      TOPICS.map((t, i) => [
        t,
        blurred(world, Math.floor(mean(world, good, (s) => s.topics[t]) / 5), g * 5 + i),
      ]),
    ) as Record<Topic, number>,
  };
}

/** What the market shows at the beginning of a week (from 0): tables that anybody could look up, a little blurred. */
export function signalsOf(world: World, week: number): Signals {
  const all = (of: (s: World['segments'][number]) => number) => {
    const total = sum(world.segments.map((s) => s.searchers));
    return Math.floor(sum(world.segments.map((s) => of(s) * s.searchers)) / total);
  };
  return {
    week,
    goods: GOODS.map((good) => goodSignal(world, good, week)),
    hours: Object.fromEntries(
      BUCKETS.map((b, i) => [
        b,
        Math.floor(
          blurred(
            world,
            all((s) => s.hours[b]),
            i + 30,
          ) / 10,
        ),
      ]),
    ) as Record<Bucket, number>,
    reviews: { slow: Math.floor(all((s) => s.hurry) / 33), returns: Math.floor(all((s) => s.careful) / 33) },
  };
}
