import type { Broken } from './breaches.ts';
import type { ChatWeek, Decisions, GoodWeek, RatingPart, WeekResult } from './types.ts';
import { per, sum, within } from './whole.ts';

const share = (part: number, whole: number): number => (whole === 0 ? 0 : Math.floor((part * 1000) / whole));
/** Assumptions, parts of a thousand: what a share of 1000 costs of a week's 1000 points, and how much the old rating weighs. */
const COSTS = {
  unanswered: 700,
  lateReply: 250,
  lateParcel: 900,
  defective: 1600,
  dispute: 6000,
  cancelled: 1500,
};
const KEPT = 600;
/** Bounds of the rating, and where a new shop stands. */
export const RATING = { least: 100, most: 1000, opening: 700 } as const;
/** Points of the rating itself. */
const BOUGHT = 30;
const FOUND = { 'cash-reviews': 90, 'private-cut': 70, fake: 60, 'stuffed-title': 15, pestered: 25 };

interface Served {
  chats: readonly ChatWeek[];
  goods: readonly GoodWeek[];
  late: number;
  disputes: number;
  broken: readonly Broken[];
}

function tricks(broken: readonly Broken[], { cashReviews }: Decisions): number {
  const cost = (b: Broken) => (b.id in FOUND && b.found ? FOUND[b.id as keyof typeof FOUND] : 0);
  return (cashReviews ? BOUGHT : 0) - sum(broken.map(cost));
}

/** The rating after a week, 100–1000, and what moved it; the parts add up to the move unless a bound was met. */
export function ratingAfter(before: number, served: Served, decisions: Decisions): WeekResult['rating'] {
  const { chats, goods, late, disputes, broken } = served;
  const asks = sum(chats.map((c) => c.asks));
  const sold = sum(goods.map((g) => g.sold));
  const cost = (part: number, whole: number, weight: number) =>
    -per(per(share(part, whole), weight), 1000 - KEPT);
  const parts: Record<RatingPart, number> = {
    service:
      cost(sum(chats.map((c) => c.unanswered)), asks, COSTS.unanswered) +
      cost(sum(chats.map((c) => c.late)), asks, COSTS.lateReply),
    dispatch: cost(late, sold, COSTS.lateParcel),
    goods:
      cost(sum(goods.map((g) => g.defective)), sold, COSTS.defective) +
      cost(sum(goods.map((g) => g.cancelled)), sold, COSTS.cancelled),
    disputes: cost(disputes, sold, COSTS.dispute),
    tricks: tricks(broken, decisions),
    steady: per(1000 - before, 1000 - KEPT),
  };
  return { before, after: within(before + sum(Object.values(parts)), RATING.least, RATING.most), parts };
}
