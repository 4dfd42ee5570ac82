import type { PromotionNorms } from '../../schemas/index.ts';
import { yuanText } from '../../shop/index.ts';
import { lowestDeal, type PromotionTask } from './promotion-task.ts';
import { PROMOTION_TERMS } from './promotion-terms.ts';
import { type PlannedOrder, type PromotionPlan, viewPromotion } from './promotion-view.ts';

/** What a row of the marks came to, with its reasons. */
export interface PromotionRow {
  id: 'was' | 'sale' | 'threshold' | 'left' | 'terms';
  title: string;
  points: number;
  of: number;
  notes: string[];
}

/** What a planned promotion came to. */
export interface PromotionMark {
  rows: PromotionRow[];
  points: number;
  of: number;
}

type Came = [points: number, ...notes: string[]];

const yuan = (fen: number) => `${yuanText(fen)} 元`;

function wasRow({ sale, was }: PromotionPlan, task: PromotionTask, days: number): Came {
  const low = lowestDeal(task);
  const rule = `没有另写出处，划线价最高写近 ${days} 天最低的实付成交价：${yuan(low)}。`;
  if (was === undefined) return [0, `没有写划线价，顾客看不出便宜了多少。${rule}`];
  if (was > low && was === task.price) return [0, `标价不是成交价，用券的人付得更少。${rule}`];
  if (was > low) return [0, `写高了。${rule}`];
  if (sale !== undefined && was <= sale) return [1, '没有越线，可是划线价要比活动价高，不然划掉它做什么。'];
  if (was < low) return [2, `没有越线，只是少说了：写到 ${yuan(low)} 也可以，顾客才看得见真的便宜了多少。`];
  return [3, `正好是近 ${days} 天最低的实付成交价。`];
}

function saleRow({ sale }: PromotionPlan, task: PromotionTask, { cut }: PromotionNorms): Came {
  const low = lowestDeal(task);
  const most = Math.floor((low * (100 - cut.value)) / 100);
  if (sale === undefined || sale === 0) return [0, '没有写活动价。'];
  if (sale >= low) return [0, `近几天有人只付 ${yuan(low)}，活动价没有比它低，不算便宜。`];
  if (sale > most) return [1, `比最低成交价低了，还没有低到 ${cut.value}%：至多 ${yuan(most)}。`];
  return [3, `比近几天最低的 ${yuan(low)} 低了至少 ${cut.value}%，是真的便宜。`];
}

/** Who buys one piece more gets it, who buys one does not. */
function thresholdRow(plan: PromotionPlan, task: PromotionTask, { leastOff }: PromotionNorms): Came {
  const { sale, from, off } = plan;
  if (sale === undefined || from === undefined || off === undefined || from === 0 || off === 0)
    return [0, '满减没有写全：满多少、减多少。'];
  const reach = sale + task.partner.price;
  const [worth, worthSays]: [number, string] =
    off * 100 >= from * leastOff.value
      ? [1, `减的数到了门槛的 ${leastOff.value}%，有人愿意凑。`]
      : [0, `只减了门槛的零头，不到 ${leastOff.value}%，没有人为它多买一件。`];
  if (from <= sale) return [worth, '门槛比一件还低：只买一件的也减，没有办成“多买一件”这件事。', worthSays];
  if (from > reach)
    return [worth, `加一件${task.partner.name}才 ${yuan(reach)}，够不到门槛，只好去凑用不上的。`, worthSays];
  return [worth + 2, `一件不够，加一件${task.partner.name}就够，正好办“多买一件”。`, worthSays];
}

/** What ate an order's money: only what was really taken off it is blamed. */
function eatenBy({ full, coupon, left }: PlannedOrder): string {
  if (full > 0 && coupon > 0) return '满减和券叠在一起，减多了。';
  if (full > 0) return '满减减多了。';
  return left < 0 ? '活动价本身就盖不住成本、快递和平台费。' : '活动价定低了。';
}

function leftRow(plan: PromotionPlan, task: PromotionTask, norms: PromotionNorms): Came {
  const orders = viewPromotion(task, plan, norms);
  if (orders.length === 0) return [0, '没有活动价，算不出剩多少。'];
  const kept = orders.map((o) => ({ ...o, ok: o.left * 100 >= o.paid * norms.keep.value && o.paid > 0 }));
  const told = kept.map((order) => {
    const { title, paid, left, ok } = order;
    if (ok) return `${title}：到手 ${yuan(paid)}，店里剩 ${yuan(left)}。`;
    const short = left < 0 ? `亏 ${yuan(-left)}` : `只剩 ${yuan(left)}，不到 ${norms.keep.value}%`;
    return `${title}：到手 ${yuan(paid)}，${short}。${eatenBy(order)}`;
  });
  return [kept.filter((o) => o.ok).length, ...told];
}

function termsRow({ terms }: PromotionPlan): Came {
  const chosen = PROMOTION_TERMS.filter((t) => terms.includes(t.id));
  const right = chosen.filter((t) => t.right).length;
  const wrong = chosen.filter((t) => !t.right);
  const missed = PROMOTION_TERMS.filter((t) => t.right && !terms.includes(t.id));
  return [
    Math.max(0, right - wrong.length),
    ...wrong.map((t) => `“${t.text}”不该写：${t.why}`),
    ...missed.map((t) => `漏了“${t.text}”：${t.why}`),
    ...(wrong.length + missed.length === 0 ? ['该写的都写了，不该写的一条也没有。'] : []),
  ];
}

/**
 * Marks a planned promotion: the price struck through, whether it is really cheaper, where the threshold lies, what each order leaves, and the
 * terms on the page. An empty plan earns nothing.
 */
export function markPromotion(
  task: PromotionTask,
  plan: PromotionPlan,
  norms: PromotionNorms,
): PromotionMark {
  const row = (id: PromotionRow['id'], title: string, of: number, [points, ...notes]: Came) => ({
    id,
    title,
    points,
    of,
    notes,
  });
  const rights = PROMOTION_TERMS.filter((t) => t.right).length;
  const rows: PromotionRow[] = [
    row('was', '划线价', 3, wasRow(plan, task, norms.floorDays.value)),
    row('sale', '活动价', 3, saleRow(plan, task, norms)),
    row('threshold', '满减的门槛', 3, thresholdRow(plan, task, norms)),
    row('left', '每种买法都守得住', 3, leftRow(plan, task, norms)),
    row('terms', '页面上写的', rights, termsRow(plan)),
  ];
  return {
    rows,
    points: rows.reduce((sum, r) => sum + r.points, 0),
    of: rows.reduce((sum, r) => sum + r.of, 0),
  };
}
