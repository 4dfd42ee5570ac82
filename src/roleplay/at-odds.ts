import type { ActionType, Topic, Wordings } from '../schemas/index.ts';
import { haveLeft, productById, stockOf } from '../shop/index.ts';
import { claimsOf, hasAct, says } from './conditions.ts';
import { notSentBack, returnsAnyway } from './sent-back.ts';
import type { ShopperState, Turn, World } from './types.ts';
import { toWavering } from './wavering.ts';

/** Words of sending goods back. */
const OF_A_RETURN = /退货|退款|无理由退|可以退/;
/** Matters that a return may put right. */
const RETURNABLE: readonly Topic[] = [
  'return',
  'refund',
  'fault',
  'quality',
  'complaint',
  'size',
  'fit',
  'colour',
  'tracking',
];
const NO_RETURN: Wordings = ['我没要退呀', '没说要退啊', '不退 留着呢'];

/** Words of goods that are still to come in. */
const OF_A_RESTOCK = /补货|到货|有货|补到|现货/;
const PUTS_RIGHT: readonly ActionType[] = ['exchange', 'refund', 'cancel-order', 'resend'];
const STILL_OUT: Wordings = ['货都没有 咋到', '没货怎么到呀', '货还没来呢 咋到'];

/** Words of how an order that stands could be undone, and of what may be. */
const UNDOES = /改地址|拦截|拦不住|拒收/;
const IN_CASE = /如果|要是|万一|有问题/;
const KEEPS_IT: Wordings = ['我不改地址呀', '地址没错 不用改', '不用改 就寄这个'];

/** Whether the turn offers a return to one whose goods are right and who keeps them. */
const offersReturn = ({ case: { buys, orders, concerns } }: World, turn: Turn): boolean =>
  !buys &&
  orders.length > 0 &&
  !concerns.some(({ topic }) => RETURNABLE.includes(topic)) &&
  hasAct(turn, ['assure-return', 'offer-solution']) &&
  says(turn, OF_A_RETURN);

/** Whether the turn names a colour of the goods that is in stock. */
const namesStocked = ({ case: { orders }, shop }: World, turn: Turn): boolean =>
  orders.some(({ product }) =>
    productById(shop, product)?.variants.some(
      ({ colour, stock }) => stock > 0 && turn.messages.some(({ text }) => text.includes(colour)),
    ),
  );

/** Whether the turn names a day of arrival for an order whose goods are out of stock, without a word of when they come in. */
const arrivesUnstocked = (world: World, turn: Turn): boolean =>
  haveLeft(world.case.orders.map(({ state }) => state)) === false &&
  claimsOf(turn).some(({ kind }) => kind === 'delivery-day') &&
  !says(turn, OF_A_RESTOCK) &&
  !namesStocked(world, turn) &&
  world.case.orders.some(({ product, colour, size }) => {
    const goods = productById(world.shop, product);
    return goods !== undefined && stockOf(goods, { ...(colour && { colour }), ...(size && { size }) }) === 0;
  });

/** Whether a buyer who has said nothing of its address is told how to change it. */
const undoes = ({ case: { buys, concerns } }: World, turn: Turn): boolean =>
  buys &&
  says(turn, UNDOES) &&
  !says(turn, IN_CASE) &&
  !concerns.some(({ settle }) =>
    settle.some(({ any }) => any.some(({ words }) => words?.some((word) => UNDOES.test(word)))),
  );

/** What it says to words that do not fit its order; undefined where all fit. */
export function atOdds(world: World, state: ShopperState): Wordings | undefined {
  const { turn, desk } = state;
  if (returnsAnyway(world, state)) return notSentBack(state);
  const wavering = toWavering(world, state);
  if (wavering) return wavering;
  if (offersReturn(world, turn)) return NO_RETURN;
  if (undoes(world, turn)) return KEEPS_IT;
  // Once something was done about it the order is no longer what it was.
  const settledOtherwise = desk.some(
    (event) => event.type === 'action' && PUTS_RIGHT.includes(event.action.type),
  );
  return !settledOtherwise && arrivesUnstocked(world, turn) ? STILL_OUT : undefined;
}
