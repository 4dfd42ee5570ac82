import type { AskTopic, CompiledCase, Topic, Wordings } from '../schemas/index.ts';
import { isFactsOnly, meets, productsOf } from './conditions.ts';
import { ordered } from './ordered.ts';
import { knowsNothing } from './persona-words.ts';
import { confirmed, NOT_ORDERED, readsBack } from './read-back.ts';
import { allClosed } from './start.ts';
import type { ShopperState, Turn, World } from './types.ts';

type Fact = CompiledCase['facts'][number];

/** Read back while an order is placed: whatever the case, the answer is that it is right. */
export const READ_BACK: readonly AskTopic[] = ['address', 'phone', 'order', 'quantity'];
/** Questions of the goods that are to be bought: of others it has no answer. */
export const OF_GOODS: readonly AskTopic[] = ['colour', 'quantity', 'usual-size'];
/** Whether the turn names goods, and none that it buys or has bought. */
export function namesOnlyOthers({ case: { basket, orders } }: World, turn: Turn): boolean {
  const own = [...basket, ...orders].map(({ product }) => product);
  const named = productsOf(turn);
  return own.length > 0 && named.length > 0 && !named.some((id) => own.includes(id));
}
/** Asked again what it has told already. */
export const TOLD: Wordings = ['刚说了呀', '前面说过啦', '上面说了', '说过了呀'];
/** Wide questions may well be after something new: to these it has no more to say than it has said. */
const WIDE: readonly AskTopic[] = ['need', 'use', 'preference', 'concern', 'experience'];
export const isWide = (ask: AskTopic): boolean => WIDE.includes(ask);
/** Asked for a picture by somebody who has none to show. */
const NO_PICTURE = ['手边没照片', '没拍照', '现在不方便拍'];
export const NO_MORE: Wordings = ['没别的了', '就这些了', '没有了 都清楚', '别的没了'];
/** What was read back is right. */
export const CONFIRMS: Wordings = ['对的', '没问题', '就填的那个', '嗯 对'];
/** Asks to be told once more what was asked. */
const ONCE_MORE =
  /[没不](?:太)?(?:说|讲|听|看|理解|回答|答)(?:清|明|懂|到|对)|想(?:问|了解|知道)的?是?(?:什么|哪|啥)|直接说/;
/** Asks what the shopper means or minds, not how it lives. */
const WHAT_IS_MEANT = new RegExp(
  `${ONCE_MORE.source}|(?:什么|啥)(?:问题|疑问|顾虑)|最(?:担心|在意|在乎|关心)[^？?]{0,4}(?:什么|啥|哪)`,
);
const asksInWords =
  (words: RegExp) =>
  ({ messages }: Turn): boolean =>
    messages.some(
      ({ text, reading: { asks } }) =>
        asks.length > 0 && asks.every((ask) => WIDE.includes(ask)) && words.test(text) && !/随时/.test(text),
    );
export const asksOnceMore = asksInWords(ONCE_MORE);
export const asksWhatIsMeant = asksInWords(WHAT_IS_MEANT);

/** What shows in a wording that it answers a question: one fact may be told by its size in one wording, by its height in another. */
const SHOWS: Partial<Record<AskTopic, RegExp>> = {
  height: /1[4-9]\d|米[四五六七八九]/,
  weight: /斤|kg/i,
  'usual-size': /[SMLX]|码|号/,
  photo: /^\[(?:图片|视频)\]/,
};

const textOf = (wording: Wordings[number]): string =>
  typeof wording === 'string' ? wording : wording.join(' ');
const shows = (wording: Wordings[number], ask: AskTopic): boolean =>
  SHOWS[ask]?.test(textOf(wording)) ?? false;

/** The wordings of a fact that answer most of what was asked; all of them where none tells it apart. */
export function fitting({ says }: Fact, asks: ReadonlySet<AskTopic>): Wordings {
  const answered = says.map((w) => [...asks].filter((ask) => shows(w, ask)).length);
  const most = Math.max(...answered);
  return says.filter((_, i) => answered[i] === most);
}

/** Other wordings of a told fact that answer what is asked now, where those used so far did not. */
function untoldOf(told: readonly Fact[], asks: ReadonlySet<AskTopic>, used: readonly string[]): Wordings {
  const usedOf = (fact: Fact) =>
    fact.says.filter((w) => used.includes(typeof w === 'string' ? w : (w[0] ?? '')));
  return told.flatMap((fact) => {
    const lacking = fact.asks.filter((ask) => asks.has(ask) && !usedOf(fact).some((w) => shows(w, ask)));
    return fact.says.filter((w) => lacking.some((ask) => shows(w, ask)));
  });
}

/** What is said to questions after an order that nothing known answers: it is right as it was read back, was told before, or is not there yet. */
function ofOrder(
  { case: { buys, orders } }: World,
  turn: Turn,
  asks: ReadonlySet<AskTopic>,
  told: readonly Fact[],
): { says: Wordings; inVain: boolean } {
  if (orders.length === 0 && (!buys || (asks.has('order') && !readsBack(turn))))
    return { says: NOT_ORDERED, inVain: false };
  return !readsBack(turn) && told.length > 0
    ? { says: TOLD, inVain: true }
    : { says: CONFIRMS, inVain: false };
}

/** How it says what is still to be done about what it told, such as an address that has changed: read back as it was, the order is not right. */
function stillLacks({ case: { concerns } }: World, state: ShopperState): Wordings | undefined {
  for (const { id, settle, pushback } of concerns) {
    const own = state.concerns[id];
    if (own?.status !== 'half') continue;
    const told = settle.some(({ any }, i) => own.met[i] && any.some(isFactsOnly));
    const lacking = settle[own.met.indexOf(false)];
    const moves = lacking?.any.some((when) => meets(when, state.turn, state.disclosed)) ?? true;
    if (told && !moves) return lacking?.missing ?? pushback;
  }
  return undefined;
}

/** What is answered to questions that bring nothing new out; `inVain`: it has nothing to say to them. `told` are the facts told already that fit them. */
export function unchanged(
  world: World,
  state: ShopperState,
  asks: ReadonlySet<AskTopic>,
  told: readonly Fact[],
): { says: Wordings; inVain: boolean } {
  const { turn, used } = state;
  const lacks = readsBack(turn) ? stillLacks(world, state) : undefined;
  if (lacks) return { says: lacks, inVain: false };
  if (readsBack(turn) && (told.length > 0 || isBuying(world, state)))
    return { says: confirmed(world, turn), inVain: false };
  const more = untoldOf(told, asks, used);
  if (more.length > 0) return { says: more, inVain: false };
  const open = [...asks].filter((ask) => !told.some((f) => f.asks.includes(ask)));
  const known = isBuying(world, state) ? ordered(world, state, open) : [];
  if (known.length > 0) return { says: [known], inVain: false };
  if ([...asks].every((ask) => READ_BACK.includes(ask))) return ofOrder(world, turn, asks, told);
  return { says: nothingMore(world, state, asks, open), inVain: true };
}

/** What a buyer answers who has no wish of its own in the matter. */
const NO_WISH: Partial<Record<AskTopic, Wordings>> = {
  deadline: ['不急用', '哪天都行', '不赶时间'],
  use: ['自己用', '平常用'],
  recipient: ['自己用', '我自己'],
  city: ['下单时填地址', '地址我填单子上'],
};
/** Whether an order is still to come. */
const isAwaited = ({ case: { orders } }: World): boolean =>
  orders.some(({ state }) => state !== 'received' && state !== 'closed');
/** Asked which goods it would look at by one who looks for none. */
const WHICH_GOODS = /看(?:的是)?哪(?:一)?[款件个]|看点?(?:什么|啥)|想看/;
export const asksWhichGoods = ({ messages }: Turn): boolean =>
  messages.some(({ text }) => WHICH_GOODS.test(text));
const LOOKS_FOR_NONE: Wordings = ['不看别的了', '没别的要看的', '先不看了'];
/** Asked what goods are to serve for and how they are chosen, once its own matter is done: 没有了 都清楚 answers no such question. */
const CHOOSING = /什么场合|啥场合|挑的时候/;
const BUYS_NONE: Wordings = ['没打算买别的', '我没要买别的呀', '不买别的了'];
const JUST_LOOKS: Wordings = ['随便看看', '没想好看啥', '还没看呢'];
/** Asked for a picture of damage that there is not. */
const OF_DAMAGE = /[坏破碎烂漏错]|磕/;
const HARMED: readonly Topic[] = ['fault', 'quality', 'refund', 'return', 'order'];
/** The same of goods that are not bought yet, or not there yet. */
const OF_A_FAULT = /[坏破碎]|磕|故障|毛病|换新/;
const NOT_BOUGHT: Wordings = ['我还没买呢', '还没买呀 拍啥', '东西还没买呢'];
const NOT_HERE: Wordings = ['还没收到货呢', '货还没到手呀', '还没到呢 拍不了'];
const NOT_HARMED: Wordings = ['没坏呀 好着呢', '东西没问题的', '货是好的'];
/** Asked for a picture of papers that are still to come, though it has sent one of the goods. */
const OF_PAPERS = /记录|病历|诊|单子拍|看完/;
const ONCE_THERE: Wordings = ['好 有了发你', '行 拿到就拍给你', '嗯 弄好了发来'];
/** Asked for a picture that it has sent. */
export const SENT: Wordings = ['刚发了呀', '上面那个就是', '图发过了'];
/** Shows papers: they are there already. */
const SHOWS_PAPERS = /记录|病历|诊|单子/;
const isPicture = (line: string): boolean => /^\[(?:图片|视频)\]/.test(line);
/** What is said to who asks for a picture again; papers are still to come only where none were shown. */
export function sentAlready({ used, turn }: Pick<ShopperState, 'used' | 'turn'>): Wordings {
  const asksForPapers = turn.messages.some(({ text }) => OF_PAPERS.test(text));
  const shown = used.some((line) => isPicture(line) && SHOWS_PAPERS.test(line));
  return asksForPapers && !shown ? ONCE_THERE : SENT;
}

/** Asked for its measures by one that has chosen its size. */
const MEASURES: readonly AskTopic[] = ['height', 'weight', 'usual-size'];
const SIZE_CHOSEN: Wordings = ['码我看好了', '平时就穿这个码', '码没问题的'];
/** Asked which of such goods as it does not buy. */
const NOT_THESE: Wordings = ['不是要这个', '这个就不要了', '没说要这个'];

/** Asked what it would have instead of what it bought. */
const INSTEAD = /换成?(?:哪|什么|啥)/;
const THE_SAME: Wordings = ['换个一样的', '同款就行', '还是这个'];

const isHarmed = ({ case: { concerns } }: World): boolean =>
  concerns.some(({ topic }) => HARMED.includes(topic));

/** Whether the last words of one who buys nothing were a fact of its own. */
const toldLast = ({ case: { buys, facts } }: World, used: readonly string[]): boolean =>
  !buys && facts.some(({ says }) => says.some((wording) => [wording].flat().at(-1) === used.at(-1)));

/** What is said by who has nothing to say; `open` are the questions that no told fact answers. */
function nothingMore(
  world: World,
  { used, turn, paid, resolved }: ShopperState,
  asks: ReadonlySet<AskTopic>,
  open: readonly AskTopic[],
): Wordings {
  const { buys } = world.case;
  const asksIn = (words: RegExp) => turn.messages.some(({ text }) => words.test(text));
  if (!buys && [...asks].every(isWide) && asksIn(INSTEAD)) return THE_SAME;
  if (!buys && resolved && [...asks].every(isWide) && asksIn(CHOOSING)) return BUYS_NONE;
  if ([...asks].every(isWide) && asksWhichGoods(turn)) {
    if (paid || resolved) return LOOKS_FOR_NONE;
    if (!buys) return world.case.orders.length > 0 ? LOOKS_FOR_NONE : JUST_LOOKS;
  }
  if (!paid && [...asks].every((ask) => OF_GOODS.includes(ask)) && namesOnlyOthers(world, turn))
    return NOT_THESE;
  if (buys && open.includes('photo') && asksIn(OF_A_FAULT))
    return paid || world.case.orders.length > 0 ? NOT_HERE : NOT_BOUGHT;
  if (asks.has('photo') && asksIn(OF_DAMAGE) && !isHarmed(world)) return NOT_HARMED;
  if (open.length === 0 && asks.has('photo') && used.some(isPicture)) return sentAlready({ used, turn });
  // Asked anew for what it told in its last words it says that it told it, not that there is nothing.
  if (open.length === 0) return [...asks].every(isWide) && !toldLast(world, used) ? NO_MORE : TOLD;
  if (world.case.orders.length > 0 && [...asks].every((ask) => MEASURES.includes(ask))) return SIZE_CHOSEN;
  const only = open.length === 1 && asks.size === 1 ? open[0] : undefined;
  const wish = only && (buys || (only === 'deadline' && isAwaited(world))) ? NO_WISH[only] : undefined;
  if (wish) return wish;
  if (open.includes('deadline') && isAwaited(world)) return NO_WISH.deadline ?? [];
  if (open.length < asks.size && open.every(isWide)) return NO_MORE;
  return open.length === asks.size && asks.has('photo') ? NO_PICTURE : knowsNothing(world, turn);
}

/** Whether there is an order to answer from: placed before, or being placed now that nothing holds the shopper back. */
export const isBuying = ({ case: { orders, buys } }: World, state: ShopperState): boolean =>
  orders.length > 0 || state.paid || (buys && allClosed(state));
