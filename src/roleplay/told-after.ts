import type { SpeechAct, Wordings } from '../schemas/index.ts';
import { saysAgain } from './asked-again.ts';
import { claimsOf, hasAct, meets, ownWords, productsOf, says } from './conditions.ts';
import { SHOWN } from './decide.ts';
import { isToldAgain } from './flood.ts';
import { bidsGoodbye } from './goodbye.ts';
import { pick, without } from './lines.ts';
import { DECLINES, namesMore, offersMore } from './paying.ts';
import { BUYS_NO_MORE } from './read-back.ts';
import type { ShopperState, Turn, World } from './types.ts';
import { SENT, sentAlready } from './unchanged.ts';

const REMEDY: readonly SpeechAct[] = ['offer-solution', 'assure-return'];
const TELLS: readonly SpeechAct[] = [
  'introduce-product',
  'set-expectation',
  'explain-shipping',
  'report-logistics',
  'explain-payment',
  'explain-policy',
  'guide-steps',
  'promise-followup',
  'report-progress',
  'recommend',
  'quote-price',
  'announce-promo',
  'hold-price',
];

/** Something good is told when all was settled already. */
const GLAD_OF_IT: Wordings = ['这样更好了', '哦 还能这样 行', '那就更好了', '好 那麻烦你了'];
/** Something is told that it takes note of. */
const NOTES: Wordings = ['哦哦 好', '嗯 知道了', '好的', '嗯 明白'];
/** Shows that what was sent was seen. */
const HAS_LOOKED: readonly SpeechAct[] = ['apologise', 'empathise'];
/** Takes up what was sent: that something is acknowledged is often a guess, so its words must bear it out. */
const TAKES_IN = /图|照片|视频|看[到了过]|收到|明白|了解|知道|理解|清楚|记下|登记|好[的嘞]|嗯/;
const hasLooked = (turn: Turn): boolean =>
  hasAct(turn, HAS_LOOKED) || (hasAct(turn, ['acknowledge']) && says(turn, TAKES_IN));
/** It has sent a picture and hears of something else. */
const LOOK: Wordings = ['图看了吗', '我发的图看了没', '说的不是这个 看下图'];
/** It has said that it was sent, and still hears nothing of it. */
const ASKS_IF_SEEN: Wordings = ['图看了没', '那图看到没', '所以图看了没'];
/** It has sent one and hears a goodbye that takes up nothing: a bare yes would be content with that. */
export const LOOKS_LATER: Wordings = ['行 图别忘了看', '图记得看 等你信', '嗯 图看了给我信'];
/** Asks to be sent a picture, and takes none up. */
const ASKS_FOR_ONE =
  /(?:单子|照片|图片|图|记录|病历)[^，。！!？?]{0,6}(?:拍|发|传)(?:[一下张]{0,2})(?:给|来|过来|我)|(?:拍|发|传)[一下张]{0,2}(?:照片|图片|图|单子|记录)/;
const TAKES_ONE_UP =
  /(?:图|照片|单子|记录)[^，。！!？?]{0,4}(?:收到|看[到过了])|(?:收到|看[到过了])[^，。！!？?]{0,6}(?:图|照片|单子|记录)|[再还另]/;
/** Whether it has sent one just now and is asked for it all the same: 好的 would promise to send it once more. */
const isAskedForSent = ({ used, turn }: ShopperState): boolean =>
  SHOWN.includes(used.at(-1) ?? '') &&
  hasAct(turn, ['ask-evidence']) &&
  says(turn, ASKS_FOR_ONE) &&
  !says(turn, TAKES_ONE_UP);
/** What shows that a picture was seen, or is made use of; 理解您的顾虑 is said to everybody. */
const SEES_IT =
  /图|照片|看[到过了]|收到(?!有|后|货|以后|之后|问题)|明白|了解|记下|记录了|登记|提交|(?:^|[，。！!])(?:好[的嘞]?|嗯)(?:[，。！!~～]|$)/;
/** Whether it has had to say that it was sent, and hears only once more what it was told before. */
const isUnseenStill = ({ case: { concerns } }: World, state: ShopperState): boolean =>
  SENT.includes(state.used.at(-1) ?? '') &&
  state.turn.actions.length === 0 &&
  state.turn.messages.length > 0 &&
  !bidsGoodbye(state.turn) &&
  concerns.some((concern) => saysAgain(state, concern)) &&
  !state.turn.messages.some(({ text }) => SEES_IT.test(ownWords(text)));
/** Whether that is so now: who does or tells something on it has seen it. */
export function leavesUnseen({ used, turn }: ShopperState): boolean {
  if (!bidsGoodbye(turn) || turn.actions.length > 0) return false;
  const last = used.at(-1) ?? '';
  // Who had to say that it was sent is not content with a sorry: only its being seen will do.
  if (SENT.includes(last) || ASKS_IF_SEEN.includes(last)) return !says(turn, TAKES_IN);
  return SHOWN.includes(last) && !hasLooked(turn) && !hasAct(turn, [...REMEDY, ...TELLS]);
}
const NO_MATTER: Wordings = ['没事', '没关系', '没事的', '不要紧'];
/** Offered goods while its trouble is what it came for. */
const NOT_NOW: Wordings = ['先不买', '现在没心思买', '先把我的事办了', '别推了 谢谢'];
const PUT_RIGHT: readonly string[] = ['exchange', 'refund', 'resend', 'accept-return', 'cancel-order'];
/** The same; 先把我的事办了 is odd from who has seen it done. */
const notNow = ({ desk }: ShopperState): Wordings =>
  desk.some((event) => event.type === 'action' && PUT_RIGHT.includes(event.action.type))
    ? without(NOT_NOW, /我的事/)
    : NOT_NOW;
/** Led to the till by one that it never wanted to buy from today. */
const NOT_YET: Wordings = ['先不买 我再想想', '还没想好买啥', '不急着买 回头再说'];
/** Offered what it has ordered. */
const MINE_ALREADY: Wordings = ['我买的就是这个呀', '这个我买过了', '我不是来买的'];
/** Words of steps that buying takes. */
const TO_THE_TILL = /立即购买|加入?购物车|(?:下单|拍下|付款)(?![后时日当之以])|收货地址/;

/** Would have it take one thing more; 里面再加一件薄打底 is only advice. */
const ADDS =
  /(?<!里面|里头|内里)(?:再|多)(?:加|添|带|拿|拍|买|配)(?:上|个)?[一两件条份个双袋]|凑(?:得|够|满|单|个)/;

/** Whether a way out is one for what it came with: a buyer is glad of any, who has a parcel on its way of none for broken goods. */
const helps = ({ case: { buys, concerns } }: World, { turn, disclosed }: ShopperState): boolean =>
  buys || concerns.some(({ settle }) => settle.some(({ any }) => any.some((w) => meets(w, turn, disclosed))));

/** Its own words read out behind other goods are no remedy: 哦哦 好 would be taken for a yes to the goods. */
const isPitched = (world: World, turn: Turn): boolean =>
  !world.case.buys && offersMore(world, turn) && !says(turn, /[换补退赔]货|[换补]发|退款/);

/** What is said to what is told or offered once all is done; null where nothing is left to say but thanks. */
export function toTold(world: World, state: ShopperState): [string[], ShopperState] | null {
  const { turn } = state;
  if (isAskedForSent(state)) return pick(state, sentAlready(state));
  if (isUnseenStill(world, state)) return pick(state, ASKS_IF_SEEN);
  // A gift is thanked for; told of it once more word for word, it only takes note.
  if (hasAct(turn, ['offer-gift'])) return isToldAgain(state) ? pick(state, NOTES) : null;
  const showsStock = claimsOf(turn).some(({ kind }) => kind === 'stock');
  if (!world.case.buys && showsStock && !hasAct(turn, [...REMEDY, 'guide-steps']))
    return pick(state, namesMore(world, turn) ? notNow(state) : MINE_ALREADY);
  if (!world.case.buys && hasAct(turn, ['guide-steps', 'invite-order']) && says(turn, TO_THE_TILL))
    return pick(state, world.case.orders.length > 0 ? BUYS_NO_MORE : NOT_YET);
  // Told once more what has answered it, it is glad no second time.
  const again = world.case.concerns.some((concern) => saysAgain(state, concern));
  const glad = !again && helps(world, state);
  if (hasAct(turn, REMEDY) && (glad || !isPitched(world, turn)))
    return pick(state, glad ? GLAD_OF_IT : NOTES);
  if (hasAct(turn, ['recommend', 'cross-sell'])) {
    if (!world.case.buys && productsOf(turn).length > 0)
      return pick(state, namesMore(world, turn) ? notNow(state) : MINE_ALREADY);
    // Goods named once more to answer what they answered before are no offer, unless they are to be added: 好的 would take them.
    if (offersMore(world, turn) && (!again || says(turn, ADDS))) return pick(state, DECLINES);
  }
  const last = state.used.at(-1) ?? '';
  // Not looked at once more, it says so once more, and then leaves it.
  const looks = LOOK.filter((line) => state.used.includes(line as string)).length;
  const shown = SHOWN.includes(last) || (looks === 1 && LOOK.includes(last));
  if (shown && !helps(world, state) && !hasLooked(turn)) return pick(state, LOOK);
  if (hasAct(turn, ['apologise'])) return pick(state, NO_MATTER);
  return hasAct(turn, TELLS) ? pick(state, NOTES) : null;
}
