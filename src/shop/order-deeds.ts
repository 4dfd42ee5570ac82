import type { ActionType } from '../schemas/index.ts';
import { yuanText } from './money.ts';
import type { OrderState } from './order-states.ts';

/** What the desk asks for before it does something to an order; each has its form in `deed-form.ts`. */
export type DeedAsks =
  | 'address'
  | 'price'
  | 'refund'
  | 'difference'
  | 'variant'
  | 'return'
  | 'invoice'
  | 'reason'
  | 'flag'
  | 'nothing';

/** Something an agent can do to an order from the desk. */
export interface OrderDeed {
  type: ActionType;
  asks: DeedAsks;
  /** States in which it can be done. */
  states: readonly OrderState[];
}

const BEFORE_SENDING: readonly OrderState[] = ['unpaid', 'paid', 'stocking'];
const PAID: readonly OrderState[] = ['paid', 'stocking', 'shipped', 'received', 'closed'];
const ARRIVED: readonly OrderState[] = ['received', 'closed'];
const ANY: readonly OrderState[] = [...BEFORE_SENDING, 'shipped', 'received', 'closed', 'cancelled'];

/** Everything that can be done to orders, in the order in which the desk offers it. Sources: register S000-4-30 to S000-4-36, S002-3-02. */
export const ORDER_DEEDS: readonly OrderDeed[] = [
  { type: 'send-order-link', asks: 'nothing', states: ['unpaid'] },
  { type: 'write-note', asks: 'flag', states: ANY },
  { type: 'change-address', asks: 'address', states: BEFORE_SENDING },
  { type: 'cancel-order', asks: 'reason', states: BEFORE_SENDING },
  { type: 'change-price', asks: 'price', states: ['unpaid'] },
  { type: 'intercept', asks: 'reason', states: ['shipped'] },
  { type: 'resend', asks: 'reason', states: ['shipped', ...ARRIVED] },
  { type: 'exchange', asks: 'variant', states: ['paid', 'stocking', ...ARRIVED] },
  { type: 'accept-return', asks: 'return', states: ARRIVED },
  { type: 'refund', asks: 'refund', states: PAID },
  { type: 'pay-difference', asks: 'difference', states: PAID },
  { type: 'issue-invoice', asks: 'invoice', states: PAID },
];

/** What can be done to an order in this state. */
export const deedsFor = (state: OrderState): readonly OrderDeed[] =>
  ORDER_DEEDS.filter((deed) => deed.states.includes(state));

const WITH_MONEY: readonly DeedAsks[] = ['price', 'refund', 'difference'];

/** Whether the deed is done with a sum of money. */
export const takesMoney = ({ asks }: OrderDeed): boolean => WITH_MONEY.includes(asks);

/** What is wrong with a sum of money on an order, in words; undefined where it may stand. Fen. */
export function amountProblem(amount: number, total: number): string | undefined {
  if (!Number.isInteger(amount) || amount <= 0) return '金额要大于 0，最多两位小数。';
  return amount > total ? `金额不能超过这单的 ${yuanText(total)} 元。` : undefined;
}
