import type { Order } from '../schemas/index.ts';
import { formatFen } from './money.ts';

const PAID: readonly Order['state'][] = ['paid', 'stocking', 'shipped', 'received', 'closed'];

/** What is known of a shopper's earlier dealings with the shop, in a sentence for the agent. Orders come latest first. */
export function historyOf(orders: readonly Order[]): string {
  const [latest] = orders;
  if (!latest) return '没有下过单，是第一次来，或者只看过。';
  const paid = orders.filter((o) => PAID.includes(o.state));
  const when = latest.placedAt.slice(5, 10);
  if (paid.length === 0) return `下过 ${orders.length} 单，都没有付款；最近一单 ${when}。`;
  const spent = paid.reduce((sum, o) => sum + o.total, 0);
  const since = orders.at(-1)?.placedAt.slice(5, 10);
  const first = orders.length > 1 ? `，${since}第一次来` : '';
  return `付过 ${paid.length} 单，共 ${formatFen(spent)}${first}；最近一单 ${when}。`;
}

const CHECKABLE: readonly Order['state'][] = ['unpaid', 'paid', 'stocking'];

/** Whether the address can still be put right, so that it is worth checking. */
export const canCheckAddress = (order: Order): boolean => CHECKABLE.includes(order.state);

/** The question that checks the receiver of an order, to be read and sent by the agent. Only ever for the shopper whose order it is. */
export function addressQuestion({ receiver }: Order): string {
  return `跟您核对一下收货信息：${receiver.name}，${receiver.phone}，${receiver.address}，没问题吧？`;
}
