import type { AskTopic } from '../schemas/index.ts';
import { productById } from '../shop/index.ts';
import { productsOf, says } from './conditions.ts';
import type { ShopperState, Turn, World } from './types.ts';

/** At most so many things are told at once. */
const AT_ONCE = 2;
/** Before its name ends where a city's name stands in an address. */
const CITY = /^(?:.+省)?(.{2,5}?)市/;

/** The colour of the order; of a basket the one that the agent names first, or the first that is in stock. */
function colourOf({ case: { orders, basket }, shop }: World, turn: Turn): string | undefined {
  if (orders[0]) return orders[0].colour;
  const variants = productById(shop, basket[0]?.product ?? '')?.variants.filter((v) => v.stock > 0) ?? [];
  const text = turn.messages.map((m) => m.text).join(' ');
  const named = variants
    .map(({ colour }) => ({ colour, at: text.indexOf(colour) }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at)[0];
  return named?.colour ?? variants[0]?.colour;
}

/** Asks whether it is that order, and how many there are. */
const THAT_ORDER = /[那这](?:一)?(?:单|笔|件)[^。，,]{0,6}(?:吗|吧|对|[?？])/;
const HOW_MANY = /几|多少|数量|一共|总共/;

/** Whether the turn asks if it is an order that it names. */
export const asksForThatOrder = (turn: Turn): boolean => says(turn, THAT_ORDER);

/** A day, and what goes with an order that a bare yes would not tell. */
const DAY = /(?<!\d)(\d{1,2})号/g;
const ITS_NUMBER = /尾号|后四位|手机|电话|订单号|单号/;
/** Whether the turn asks if it is the order that the shopper means: named by its goods, of its day where it names one, and asked for by nothing else. */
export function namesItsOrder({ case: { orders } }: World, turn: Turn): boolean {
  const [order] = orders;
  const named = productsOf(turn);
  if (!order || !asksForThatOrder(turn) || says(turn, ITS_NUMBER)) return false;
  const day = Number(order.placedAt.slice(8, 10));
  const days = turn.messages.flatMap(({ text }) => [...text.matchAll(DAY)].map(([, one]) => Number(one)));
  return named.length > 0 && named.every((id) => id === order.product) && days.every((one) => one === day);
}

function quantityOf({ case: { orders, basket } }: World): string {
  const units = orders[0]?.units ?? basket[0]?.units ?? 1;
  return units === 1 ? '就拍一份' : `一共${units}份`;
}

/** The turn that asks, and what was claimed before it. */
type Asked = Pick<ShopperState, 'turn' | 'claimed'>;

/** Asks for another colour than that of the goods. */
const OF_OTHER_COLOUR = /[灯光墙][^，。！!？?]{0,3}颜色|(?:皮肤|头发)[^，。！!？?]{0,3}颜色/;

/** What an order that is there or being placed tells of each question; nothing of the others. */
function answerTo(world: World, { turn, claimed }: Asked, ask: AskTopic): string | undefined {
  const advised = Object.keys(claimed).some((matter) => matter.startsWith('size-advice'));
  const order = world.case.orders[0];
  const city = order && CITY.exec(order.receiver.address)?.[1];
  const colour = ask === 'colour' ? colourOf(world, turn) : undefined;
  switch (ask) {
    case 'city':
      if (!order) return '地址我下单时填';
      return city ? `寄${city}` : '地址订单上有';
    case 'address':
      return '订单上那个地址';
    case 'colour':
      return colour && !says(turn, OF_OTHER_COLOUR) ? `${colour}的` : undefined;
    case 'usual-size':
      return order ? `拍的${order.size}` : advised ? '就按你说的码' : undefined;
    case 'order':
      return (
        order && (asksForThatOrder(turn) ? '对 就那单' : `${Number(order.placedAt.slice(8, 10))}号拍的那单`)
      );
    case 'quantity':
      // 四件套 is the name of what was bought.
      return order && !says(turn, HOW_MANY) ? undefined : quantityOf(world);
    default:
      return undefined;
  }
}

/** The lines that answer these questions from the order or the basket; none where neither tells. */
export function ordered(world: World, state: Asked, asks: readonly AskTopic[]): string[] {
  // 是那单吗 asks nothing else of the order.
  const asked = asks.includes('order') && asksForThatOrder(state.turn) ? (['order'] as const) : asks;
  const lines = asked.flatMap((ask) => answerTo(world, state, ask) ?? []);
  return [...new Set(lines)].slice(0, AT_ONCE);
}
