import type { Order, Shop, SupervisorMatter } from '../schemas/index.ts';
import { giftById, mayGive } from './authority.ts';
import { formatFen } from './money.ts';
import { lowestFairTotal, totalToday } from './price-change.ts';
import { lastProtectedDay, protectedDifference } from './price-difference.ts';
import { productById } from './products.ts';

/** What a supervisor can be asked, in words for people. */
export const MATTER_NAMES: Record<SupervisorMatter, string> = {
  gift: '能不能送这件赠品',
  'price-difference': '能不能退差价',
  'price-cut': '能不能改低价格',
  refund: '能不能退款',
  product: '商品资料里没写的问题',
};

/** A question to the supervisor: what it is about, of which gift, order or product, for how much (fen), and the facts. */
export interface SupervisorQuestion {
  matter?: SupervisorMatter | undefined;
  item?: string | undefined;
  amount?: number | undefined;
  note?: string | undefined;
}

/** What the supervisor says, and whether it may be done; `unclear` where the question lacks something. */
export interface SupervisorSays {
  answer: 'granted' | 'refused' | 'unclear';
  says: string;
}

/** Facts shorter than this tell nothing: 急, 顾客问. */
const SHORTEST_FACTS = 6;

const granted = (says: string): SupervisorSays => ({ answer: 'granted', says });
const refused = (says: string): SupervisorSays => ({ answer: 'refused', says });

/** What a question still lacks, in words for the trainee; empty where it can be answered at once (register S000-4-54). */
export function questionProblems(
  question: SupervisorQuestion,
  shop: Shop,
  orders: readonly Order[],
): string[] {
  const { matter, item = '', amount, note = '' } = question;
  if (!matter) return ['写清要问哪一件事。'];
  const problems: string[] = [];
  if (matter === 'gift' && !giftById(shop, item)) problems.push('选一件店里有的赠品。');
  if (matter === 'product' && !productById(shop, item)) problems.push('选好是哪件商品。');
  const onOrder = matter !== 'gift' && matter !== 'product';
  if (onOrder && !orders.some((o) => o.number === item)) problems.push('选好是哪一单。');
  if (onOrder && !(amount && amount > 0)) problems.push('写清金额，主管才能定。');
  if ([...note.trim()].length < SHORTEST_FACTS)
    problems.push('写清情况：顾客说了什么，你查到了什么，至少六个字。');
  return problems;
}

/** The supervisor's answer, from the shop's data alone: the same question gets the same answer. `now` is a local time. */
export function supervisorSays(
  question: SupervisorQuestion,
  shop: Shop,
  orders: readonly Order[],
  now: string,
): SupervisorSays {
  const [problem] = questionProblems(question, shop, orders);
  const { matter, item = '', amount = 0 } = question;
  if (problem || !matter) return { answer: 'unclear', says: `我还不好答复。${problem ?? ''}` };
  if (matter === 'gift') return onGift(shop, item, orders);
  if (matter === 'product') return onProduct(shop, item);
  const order = orders.find((o) => o.number === item);
  if (!order) return { answer: 'unclear', says: '我没找到这一单，核对一下订单号。' };
  if (matter === 'price-cut') return onPriceCut(shop, order, amount, now);
  if (matter === 'price-difference') return onDifference(shop, order, amount, now);
  return onRefund(order, amount);
}

/** Orders that a gift can still go with. */
const OPEN: readonly Order['state'][] = ['unpaid', 'paid', 'stocking'];

function onGift(shop: Shop, id: string, orders: readonly Order[]): SupervisorSays {
  const gift = giftById(shop, id);
  const order = orders.find((o) => OPEN.includes(o.state));
  if (!gift) return refused('店里没有这件赠品，别许诺。');
  const verdict = mayGive(shop, id, order?.total ?? gift.minOrder, 'supervisor');
  if (!verdict.ok) return refused(verdict.why);
  const condition = order || gift.minOrder === 0 ? '' : `订单满${formatFen(gift.minOrder)}`;
  return granted(`${condition}可以送${gift.name}，一单一件，记得写进订单备注。`);
}

function onProduct(shop: Shop, id: string): SupervisorSays {
  const product = productById(shop, id);
  if (!product) return refused('店里没有这件商品，核对一下。');
  const lacks = product.lacks.map((l) => l.says).join('；');
  const known = lacks === '' ? '' : `已经确认的是：${lacks}。`;
  return refused(
    `${product.name}的资料我这里和你看到的一样。${known}资料上没有的先别答，跟顾客约好几点前回复，我去问厂家。`,
  );
}

function onPriceCut(shop: Shop, order: Order, amount: number, now: string): SupervisorSays {
  const fair = lowestFairTotal(order, shop, now);
  if (amount >= order.total) return refused('这不是降价，不用改。');
  if (amount >= fair) return granted(`人人能享的活动和券算下来是${formatFen(fair)}，可以改到这个数。`);
  return refused(
    `不能改。同样的商品对谁都是一个价，私下便宜对别的顾客不公平；有活动和券请他自己领，最低${formatFen(Math.min(fair, order.total))}。`,
  );
}

function onDifference(shop: Shop, order: Order, amount: number, now: string): SupervisorSays {
  if (order.state === 'unpaid' || order.state === 'cancelled')
    return refused('这单没有付过款，没有差价可退。');
  const price = totalToday(order, shop, now);
  const due = protectedDifference(shop, order.placedAt, order.total, now, price);
  const last = lastProtectedDay(shop, order.placedAt);
  if (due === 0) return refused(`不退。价保到${last}，现在价${formatFen(price)}，没有该补的差额。`);
  if (amount > due) return refused(`差价只有${formatFen(due)}，不能退${formatFen(amount)}。`);
  return granted(`在价保期内，可以退${formatFen(amount)}，写明是价保差价。`);
}

function onRefund(order: Order, amount: number): SupervisorSays {
  if (amount > order.total) return refused(`这单只有${formatFen(order.total)}，退款不能超过它。`);
  switch (order.state) {
    case 'unpaid':
    case 'cancelled':
      return refused('这单没有付款，没有可退的。');
    case 'paid':
    case 'stocking':
      return granted('还没发出，可以退，同时通知仓库拦下。');
    case 'shipped':
      return refused('包裹在路上，先查件或拦截；确认丢了再来问我，到时候退款或补发让顾客选。');
    case 'received':
    case 'closed':
      return granted(`有照片能看清问题，就可以退${formatFen(amount)}；没有照片先请顾客拍一张。`);
  }
}
