import type { SpeechAct, Wordings } from '../schemas/index.ts';
import { hasAct, productsOf } from './conditions.ts';
import { BUYS_AHEAD, findsOut, PAYS_AHEAD, wasLeftUnsure } from './finding-out.ts';
import { without } from './lines.ts';
import { wasGiven } from './occasion.ts';
import { linesOf } from './persona-words.ts';
import type { ShopperState, Turn, World } from './types.ts';

/** A word on the way to the till: no thanks and no goodbye yet. */
export const PAYING: Wordings = ['嗯 在付了', '好 正在下单', '马上付', '好 这就付', '嗯嗯 在拍', '好 马上'];
/** Agrees to do it at once: said only to who speaks of its paying. */
export const AT_ONCE = /马上|这就/;

/** Asked whether it has paid. */
export const HAS_PAID = /付(?:上|好|完|成功?|过|款)?了?(?:没有?|吗|么)/;

/** Whether what it buys was ordered before and waits to be paid for. */
const isOrdered = (world: World): boolean => world.case.orders.some((o) => o.state === 'unpaid');
const PLACES = /拍|下单|下好|单下|已下/;
/** Whether it came because paying failed: it has chosen long ago. */
const failedToPay = ({ case: { concerns } }: World): boolean =>
  concerns.every(({ topic }) => topic === 'payment');

/** Has ordered already, or is paying: what is done then is the paying. */
const IS_PAYING = /我拍了|在付|[去就上]付/;

/** Words of a bargain that was struck: not for who was given nothing. */
const OF_A_BARGAIN = /反悔|成交|这价/;
/** Has said itself that there is time, or that it must not come yet. */
const HAS_TIME = /先收着|才(?:给|拆|送|用|穿|搬)|不(?:着)?急|慢慢|晚(?:点|几天)[发到]|早到了|号搬/;
/** Words of haste, and a bidding to send it now. */
const OF_HASTE = /快|抓紧|赶紧|耽误|没时间|(?:^|[ ，])发吧/;
/** Has pressed the button already and filled in what came up: it presses no second time. */
const HAS_PRESSED = /按出来|出来一个框|填上了|写好了|存了$/;
const PRESSES = /点购买/;

/** Of some words on buying and paying, those that fit: an order that stands is placed no second time. */
export function ofPaying(world: World, state: ShopperState, words: Wordings): Wordings {
  const ordered = isOrdered(world) || failedToPay(world) || state.used.some((line) => IS_PAYING.test(line));
  const placed = ordered ? without(words, PLACES) : words;
  const fair = wasGiven(state) ? placed : without(placed, OF_A_BARGAIN);
  const pressed = state.used.some((line) => HAS_PRESSED.test(line)) ? without(fair, PRESSES) : fair;
  return state.used.some((line) => HAS_TIME.test(line)) ? without(pressed, OF_HASTE) : pressed;
}

/** What it says who goes to pay for an order that it placed before. */
export const PAYS: Wordings = ['那我去付', '好 这就付', '行 现在付', '这就去付款'];

/** Led through the steps of buying. */
const GUIDED: Wordings = ['看到了', '嗯 点了', '找到了', '好 点上了'];
/** Steps of placing an order. */
const STEPS_OF_ORDERING = /立即购买|加入?购物车|提交订单|(?:添加|新增)收货地址/;
/** Led through them by who does not see that its order stands. */
const ORDER_STANDS: Wordings = ['单子早下好了 就差付钱', '单我下过了 我直接付', '地址下单时填过了 我去付'];
/** What it says to the steps that it is led through. */
export function guided(world: World, turn: Turn): Wordings {
  if (!leadsPastOrder(world, turn)) return GUIDED;
  // Of the address speaks only who was asked for it.
  return turn.messages.some(({ text }) => /地址/.test(text)) ? ORDER_STANDS : without(ORDER_STANDS, /地址/);
}
/** Whether it is led through ordering what it has ordered. */
export const leadsPastOrder = (world: World, { messages }: Turn): boolean =>
  isOrdered(world) && messages.some(({ text }) => STEPS_OF_ORDERING.test(text));
/** Asks whether a step is done. */
const STEP_DONE = /(?:看到|找到|点(?:上|好|开)?|选好)了(?:吗|没|么)/;

/** Advised to order only in some days. */
const BUY_LATER = /(?:等|过|晚|隔)[^，。！!？?了]{1,12}再(?:拍(?!照|一?张|下来)|买|下单)/;
/** Advises it for a case that may not be its own: 怕超过时间的话. */
const FOR_A_CASE = /(?:怕|担心|要是|如果|万一)[^。！!？?]{0,24}再(?:拍|买|下单)/;
/** Has said itself that it does not need the goods at once. */
const NEEDS_LATER = /先收着|才(?:给|拆|送|穿|用)|过(?:阵子|几天|十来天)/;
/** Whether it is advised to order later, for a cause that it has. */
const advisedToWait = ({ turn, used }: ShopperState): boolean =>
  turn.messages.some(
    ({ text }) =>
      BUY_LATER.test(text) && (!FOR_A_CASE.test(text) || used.some((line) => NEEDS_LATER.test(line))),
  );
const BUYS_NOW: Wordings = ['怕忘 我现在拍了', '先拍下 晚点发就行', '现在拍吧 晚几天发'];

/** Offered more than it came for. */
export const DECLINES: Wordings = ['别的不用了', '别的先不要', '这次就这些', '不用了 够了'];
/** Says what goods do not do: no offer of them. */
const WARNS = /治不了|不能治|没法|别用|先别/;
/** Whether the turn names goods that are not bought. */
export const namesMore = ({ case: { basket, orders } }: World, turn: Turn): boolean =>
  productsOf(turn).some((id) => ![...basket, ...orders].some(({ product }) => product === id));
/** Whether the turn offers goods besides those that are bought. */
export const offersMore = (world: World, turn: Turn): boolean =>
  hasAct(turn, ['recommend', 'cross-sell']) &&
  namesMore(world, turn) &&
  !turn.messages.some(({ text }) => WARNS.test(text));

/** Words for who bargained for nothing. */
const OF_A_REFUSAL = /磨不动/;
/** Asks for a better price: 磨 is to do so more than once. */
const BARGAINS = /便宜|优惠|最低|老价|什么价|啥价|批发价|少点|让点|抹零|打折|送点|给个价/;
const hasBargained = ({ used }: ShopperState): boolean =>
  used.filter((line) => BARGAINS.test(line)).length > 1;
/** Points at one thing: not for who takes several. */
const OF_ONE = /就这个|就它|[买定拍]这个|[买冲]它|冲一个|拍一单/;
/** Takes advice: said only to who gave it, and not of goods that it leaves. */
const ON_ADVICE = /听你的|种草|说动|服了你/;
const ADVISES: readonly SpeechAct[] = ['recommend', 'cross-sell', 'invite-order'];
/** Says that it will still ask somebody: behind that nobody has asked all, nor where there was no answer. */
const WILL_ASK = /问[问下过]?医生|医生看看/;
const ASKED_ALL = /清楚|核对好|放心|入手|符合|对得上/;

/** How it says that it will buy. */
export function buying(world: World, state: ShopperState): Wordings {
  const { turn } = state;
  const ordered = isOrdered(world);
  if (hasAct(turn, ['guide-steps']) && turn.messages.some(({ text }) => STEP_DONE.test(text)))
    return guided(world, turn);
  if (findsOut(turn)) return ordered ? PAYS_AHEAD : BUYS_AHEAD;
  if (!ordered && advisedToWait(state)) return BUYS_NOW;
  if (ordered || failedToPay(world)) return PAYS;
  const all = linesOf(world, 'decide');
  const unsure = wasLeftUnsure(state) || state.used.some((line) => WILL_ASK.test(line));
  const own = unsure ? without(all, ASKED_ALL) : all;
  const given = wasGiven(state) || !hasBargained(state) ? without(own, OF_A_REFUSAL) : own;
  // Behind an offer of something else 就买它 would be taken for that.
  const words = world.case.basket.length > 1 || offersMore(world, turn) ? without(given, OF_ONE) : given;
  const advised = hasAct(turn, ADVISES) && !offersMore(world, turn);
  return ofPaying(world, state, advised ? words : without(words, ON_ADVICE));
}
