import type { Wordings } from '../schemas/index.ts';
import { productById, productsNamedIn } from '../shop/index.ts';
import { hasAct } from './conditions.ts';
import { without } from './lines.ts';
import type { Turn, World } from './types.ts';

/** What was read out is right, wherever it stands. */
export const RIGHT: Wordings = ['对的', '没问题', '嗯 对', '嗯嗯 是的', '没错', '对 没错', '是的'];

/** Asked for an order by one who has placed none. */
export const NOT_ORDERED: Wordings = ['还没下单呢', '我还没买呀', '没拍呢 就问问'];
/** Asks whether to check an order, and reads nothing out. */
const OFFERS_TO_CHECK =
  /(?:要不要|需不需要|需要|用不用|要)(?:我)?(?:再)?(?:帮您?|给您)[^，。！!？?]{0,8}(?:核对|对一[下遍])[^，。！!？?]{0,3}[吗么不]/;
const NEEDS_NO_CHECK: Wordings = ['不用 我看过了', '不用了 我自己对过', '不用 都选好了'];
/** Led to buy by one who has bought before and came with a trouble. */
const BUY_MORE = /拍下|再拍|下单|去拍|付款/;
export const BUYS_NO_MORE: Wordings = ['我没要再买', '这次不买', '不是要买 我那单的事'];
/** Names goods as what is to be ordered: 就拍山地橙就行. */
const TO_ORDER = /(?:就|只|直接|还是)拍$/;
/** Whether one who came about an order that stands would be sold goods by the turn, even what it has bought: a picture of them is no order. */
const sellsAnew = ({ case: { buys, orders }, shop }: World, { messages }: Turn): boolean =>
  !buys &&
  orders.length > 0 &&
  messages.some(
    ({ text, reading: { asks } }) =>
      !asks.includes('photo') &&
      productsNamedIn(shop, text).some(({ start }) => TO_ORDER.test(text.slice(0, start))),
  );

/** Asks whether something may be so. */
const ASKS_LEAVE = /(?:可以|行|好|中|成)(?:吗|么|不|吧)[~～]?[?？]?\s*$/;
export const AGREES: Wordings = ['好', '可以', '行', '嗯 好'];
/** Whether the turn ends by asking for leave. */
export const asksLeave = ({ messages }: Turn): boolean => ASKS_LEAVE.test(messages.at(-1)?.text ?? '');

/** Asks to be sent an address or a number. */
const SEND_ME = /(?:发|给|告诉|报)(?:我|下|一下|过来)|(?:地址|电话|单号)是[?？]?$/;
/** A question that leaves the answer open: what it reads out waits for no yes. */
const OPEN_QUESTION =
  /哪|什么|啥|多少|多大|多高|多重|几|谁|还是(?!寄|发|送|原来|这|那)|[一-龥]还(?!有|没|要|可|行|能|在|得)[一-龥]{1,4}[?？]/;
const ENDS_ASKING = /(?:[?？]|吗|(?<![拍付款单买])吧|对不对|没问题)[~～。]*$/;

/** Whether the turn ends by asking. */
export const endsAsking = ({ messages }: Turn): boolean =>
  messages.some(({ text }) => ENDS_ASKING.test(text.trim()));

/** Whether the turn reads back what is to be bought or was bought, and asks only whether it is right; steps to take are read back where a question ends them. */
export const readsBack = (turn: Turn): boolean =>
  hasAct(turn, ['confirm-order', 'identify-order']) &&
  !turn.messages.some(({ text }) => OPEN_QUESTION.test(text) || SEND_ME.test(text)) &&
  (!hasAct(turn, ['guide-steps']) || turn.messages.some(({ text }) => ENDS_ASKING.test(text.trim())));

/** How people call a thing for short: between so many characters. */
const SHORT = { from: 2, to: 5 } as const;

/** The short name of what is bought or was. */
export const ownName = (world: World): string | undefined => {
  const { basket, orders } = world.case;
  return shortName(world, productById(world.shop, [...basket, ...orders][0]?.product ?? ''));
};

/** The short names of all that is bought. */
export const basketNames = (world: World): string[] =>
  world.case.basket.flatMap(({ product }) => shortName(world, productById(world.shop, product)) ?? []);

/** Between goods that it cannot choose from, it goes on calling them as it did when it asked. */
const shortName = (
  { case: { concerns } }: World,
  product: ReturnType<typeof productById>,
): string | undefined => {
  const asked = concerns.flatMap(({ topic, raise }) => (topic === 'choice' ? raise.flat() : [])).join(' ');
  const short = product?.aliases.filter(({ length }) => length >= SHORT.from && length <= SHORT.to);
  return (
    short?.find((alias) => asked.includes(alias)) ??
    short?.find((alias) => product?.name.endsWith(alias)) ??
    short?.[0] ??
    product?.name
  );
};

/** The name of what is bought, where the turn names only other goods. */
function misnamed(world: World, { messages }: Turn): string | undefined {
  const { basket, orders } = world.case;
  const bought = [...basket, ...orders].map(({ product }) => product);
  const named = messages.flatMap(({ reading }) => reading.products);
  const product = productById(world.shop, bought[0] ?? '');
  if (named.length === 0 || named.some((id) => bought.includes(id))) return undefined;
  return shortName(world, product);
}

/** Says that this is all. */
const ONLY = /就(?:拍|要|这)|只(?:拍|要)/;

/** The name of what is bought besides, where the turn says that one of several goods is all. */
function leftOut(world: World, { messages }: Turn): string | undefined {
  const { basket } = world.case;
  const named = messages.flatMap(({ reading }) => reading.products);
  if (basket.length < 2 || named.length === 0 || !messages.some(({ text }) => ONLY.test(text)))
    return undefined;
  const other = basket.find(({ product }) => !named.includes(product));
  return other && shortName(world, productById(world.shop, other.product));
}

/** What is to be put right in an order that is read back; undefined where it is right. */
export function corrected(world: World, turn: Turn): Wordings | undefined {
  if (sellsAnew(world, turn)) return BUYS_NO_MORE;
  const other = leftOut(world, turn);
  if (other) return [`还有${other}呀`, `${other}也要的`];
  const name = misnamed(world, turn);
  return name ? [`不是 我拍的是${name}`, `不对 我要的是${name}`, `是${name} 不是这个`] : undefined;
}

/** What it says to an order that is read back: that it is right, or what it is in truth. */
export const confirmed = (world: World, turn: Turn): Wordings => {
  const { buys, orders } = world.case;
  if (!buys && orders.length === 0) return NOT_ORDERED;
  if (sellsAnew(world, turn) || (!buys && turn.messages.some(({ text }) => BUY_MORE.test(text))))
    return BUYS_NO_MORE;
  if (turn.messages.some(({ text }) => OFFERS_TO_CHECK.test(text))) return NEEDS_NO_CHECK;
  // 没问题 grants leave: of an order that stands it is only said to who asks for it.
  const stands = !buys && !turn.messages.some(({ text }) => /没问题|核对|确认/.test(text));
  return corrected(world, turn) ?? (stands ? without(RIGHT, /没问题/) : RIGHT);
};
