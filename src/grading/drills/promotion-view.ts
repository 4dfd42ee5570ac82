import type { PromotionNorms } from '../../schemas/index.ts';
import { type Promotion, reductions } from '../../shop/index.ts';
import type { PromotionTask } from './promotion-task.ts';

/** What somebody plans; money in fen, undefined where no sum is written. */
export interface PromotionPlan {
  /** What a piece costs during the promotion. */
  sale: number | undefined;
  /** What is struck through beside it. */
  was: number | undefined;
  /** From this on … */
  from: number | undefined;
  /** … so much is taken off an order, once. */
  off: number | undefined;
  /** Whether the coupon counts beside it; otherwise the better of the two. */
  stacks: boolean;
  /** Ids of the terms that the page states. */
  terms: readonly string[];
}

/** What an order comes to under a plan, all in fen. */
export interface PlannedOrder {
  id: 'one' | 'with' | 'two';
  title: string;
  goods: number;
  /** Taken off by threshold, and by coupon. */
  full: number;
  coupon: number;
  paid: number;
  /** Buying, freight and the platform's fee. */
  costs: number;
  /** What is left for the shop; below 0 a loss. */
  left: number;
}

const FULL_ID = 'plan';
const NOW = '2026-12-18T00:00';
const EVER = { starts: '2026-01-01T00:00', ends: '2028-01-01T00:00' };

/** What comes off goods of this sum, by the shop's own arithmetic. */
function offOf(task: PromotionTask, plan: PromotionPlan, goods: number): { full: number; coupon: number } {
  const { from = 0, off = 0 } = plan;
  const full: Promotion = { id: FULL_ID, name: '满减', kind: 'threshold', from, off, says: '满减', ...EVER };
  const coupon = { ...task.coupon, ...EVER };
  const promotions = from > 0 && off > 0 ? [full, coupon] : [coupon];
  const found = reductions({ promotions }, goods, NOW, [coupon.id]);
  const by = (id: string) => found.find((r) => r.id === id)?.off ?? 0;
  const both = { full: by(FULL_ID), coupon: by(coupon.id) };
  if (plan.stacks) return both;
  return both.full >= both.coupon ? { ...both, coupon: 0 } : { ...both, full: 0 };
}

/** What three orders come to under a plan: one piece, one with what goes with it, two pieces. None while there is no sale price. */
export function viewPromotion(
  task: PromotionTask,
  plan: PromotionPlan,
  { fee }: PromotionNorms,
): PlannedOrder[] {
  const { sale } = plan;
  if (sale === undefined) return [];
  const orders = [
    { id: 'one' as const, title: '只买一件', goods: sale, cost: task.cost },
    {
      id: 'with' as const,
      title: `加一件${task.partner.name}`,
      goods: sale + task.partner.price,
      cost: task.cost + task.partnerCost,
    },
    { id: 'two' as const, title: '买两件', goods: sale * 2, cost: task.cost * 2 },
  ];
  return orders.map(({ id, title, goods, cost }) => {
    const { full, coupon } = offOf(task, plan, goods);
    const paid = goods - full - coupon;
    const costs = cost + task.freight + Math.floor((paid * fee.value + 50) / 100);
    return { id, title, goods, full, coupon, paid, costs, left: paid - costs };
  });
}
