export { type Cause, causesOf, RATING_WORTH } from './causes.ts';
export { AREAS, type Area, type Made } from './changes.ts';
export { balance, orderCost, PARCEL, upFront, wagesOf } from './money.ts';
export { OPENING } from './opening.ts';
export { inTimeAtMost } from './orders.ts';
export { LIMITS, type Problem, problems } from './problems.ts';
export { RATING } from './rating.ts';
export { plainPlan, type Reference, referenceOf } from './reference.ts';
export { type MarketRules, rulesOf } from './rules.ts';
export { type Run, replay } from './run.ts';
export { type GoodSignal, type Signals, signalsOf, type WordSignal } from './signals.ts';
export {
  type Breach,
  BUCKETS,
  type Bucket,
  type ChatWeek,
  type Decisions,
  GOODS,
  type GoodId,
  type GoodWeek,
  type Listing,
  type Money,
  PICKS,
  PICTURES,
  type Picture,
  type RatingPart,
  SEGMENTS,
  type SegmentId,
  type Shop,
  TOPICS,
  type Topic,
  type WeekResult,
} from './types.ts';
export { closeWeek, openShop, stockValue } from './week.ts';
export { openMarket, WEEKS, type World } from './world.ts';
