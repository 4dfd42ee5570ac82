import type { AskTopic, Wordings } from '../schemas/index.ts';
import { askedAbout, makesSure } from './asked-about.ts';
import { atOdds } from './at-odds.ts';
import { whereWritten } from './called-false.ts';
import { hasAct, isUnreadable, meets } from './conditions.ts';
import { AWAITS } from './finding-out.ts';
import { pick, without } from './lines.ts';
import { asksForThatOrder, namesItsOrder, ordered } from './ordered.ts';
import { confirmed, corrected, endsAsking, RIGHT, readsBack } from './read-back.ts';
import { insteadOfReturn } from './sent-back.ts';
import { allClosed } from './start.ts';
import { WAITING } from './tuning.ts';
import type { ShopperState, Turn, World } from './types.ts';
import {
  asksOnceMore,
  asksWhatIsMeant,
  fitting,
  isBuying,
  isWide,
  NO_MORE,
  namesOnlyOthers,
  OF_GOODS,
  READ_BACK,
  TOLD,
  unchanged,
} from './unchanged.ts';
import { wholeOrder } from './unheard.ts';

/** At most this many facts come out in one answer: people do not recite. */
const AT_ONCE = 2;

/** The shortest name of a street. */
const STREET = 3;

/** What the shopper tells because it was asked. */
export interface Disclosure {
  state: ShopperState;
  lines: string[];
  /** Something was asked, whether or not the shopper had an answer. */
  asked: boolean;
  /** It was asked something and had nothing to say to it. */
  inVain: boolean;
  /** Something new came out. */
  told: boolean;
}

/** What is to be photographed once it is there, or if it comes to that: 收到有坏的拍照. */
const PICTURE_LATER =
  /(?:收到|签收|到货|到手|到时|如果|要是|万一|有(?:坏|问题|破))[^。！!？?麻请方发]{0,12}[拍照]/;

/** Says which size to take, and asks for none: 平时穿多大就拍多大. */
const AS_USUAL = /(?:多大|几码|什么码)就/;

/** What a message asks for now. */
const asksNow = ({ text, reading: { asks } }: Turn['messages'][number]): AskTopic[] =>
  asks.filter(
    (ask) => !(ask === 'photo' && PICTURE_LATER.test(text)) && !(ask === 'usual-size' && AS_USUAL.test(text)),
  );

/** Other words for the wish that it told last, which asking what it meant has not taken up: 没别的了 would let the wish drop. */
function lastWish({ case: { buys, facts } }: World, { used }: ShopperState): Wordings | undefined {
  const last = used.at(-1);
  const fact = buys
    ? undefined
    : facts.find(({ asks, says }) => asks.some(isWide) && says.some((w) => [w].flat().at(-1) === last));
  const left = fact?.says.filter((w) => ![w].flat().some((line) => used.includes(line) || /^\[/.test(line)));
  return left && left.length > 0 ? left : undefined;
}

/** What it says to who asks what it meant, minds or has read; undefined where that is not asked. */
function asksBack(world: World, state: ShopperState): Disclosure | undefined {
  if (allClosed(state) && asksWhatIsMeant(state.turn)) {
    // What it has told just now may still wait to be taken up: not all is clear then.
    const due = !world.case.buys && state.said.some((act) => WAITING.includes(act));
    const still = due ? AWAITS : (lastWish(world, state) ?? without(NO_MORE, /清楚/));
    const words = insteadOfReturn(world, state) ?? wholeOrder(world, state) ?? still;
    const [lines, next] = pick(state, words);
    return { state: next, lines, asked: true, inVain: false, told: false };
  }
  const page = whereWritten(world, state);
  if (page) {
    const [lines, next] = pick(state, page);
    return { state: next, lines, asked: true, inVain: false, told: false };
  }
  // Asked what its question was, it asks it again: what it has kept to itself is no answer to that.
  if (!allClosed(state) && asksOnceMore(state.turn))
    return { state, lines: [], asked: true, inVain: false, told: false };
  return undefined;
}

/** Answers what the turn asks for, and only that. */
export function disclose(world: World, state: ShopperState): Disclosure {
  const asked = state.turn.messages.flatMap(asksNow);
  // There is no order yet whose address could be read back.
  const soon = world.case.buys && readsBack(state.turn) && !isBuying(world, state);
  const asks = new Set(soon ? asked.filter((ask) => !READ_BACK.includes(ask)) : asked);
  const back = asksBack(world, state);
  if (back) return back;
  const told = world.case.facts.filter((f) => f.asks.some((a) => asks.has(a)));
  const fresh = freshFacts(world, state, asks);
  if (fresh.length === 0 && asks.size === 0) return toldAlready(world, state);
  // There is no order yet that could be read back: what is open is asked on.
  const early = world.case.buys && readsBack(state.turn) && !isBuying(world, state) && told.length === 0;
  if (fresh.length === 0 && early) return { state, lines: [], asked: false, inVain: false, told: false };
  if (fresh.length === 0) {
    const { says, inVain } = unchanged(world, state, asks, told);
    const [lines, next] = pick(state, says);
    return { state: next, lines, asked: true, inVain, told: false };
  }
  return tells(world, state, asks, fresh, told);
}

/** Tells what comes out anew, or confirms it where it is only read back. `told` are all facts that fit the questions. */
function tells(
  world: World,
  state: ShopperState,
  asks: ReadonlySet<AskTopic>,
  fresh: World['case']['facts'],
  told: World['case']['facts'],
): Disclosure {
  let next = { ...state, disclosed: [...state.disclosed, ...fresh.map((f) => f.id)] };
  const lines: string[] = [];
  // What is read back of an order that was placed may be what is wrong with it: then the shopper says so.
  const byWords = fresh.some(({ when }) => when.some((c) => meets(c, state.turn, state.disclosed)));
  if (!byWords && readsBack(state.turn) && isBuying(world, state) && isAsOrdered(world, state.turn, fresh)) {
    const [yes, after] = pick(next, confirmed(world, state.turn));
    return { state: after, lines: yes, asked: true, inVain: false, told: true };
  }
  for (const fact of fresh) {
    const [said, after] = pick(next, namesOrder(world, next, fact) ?? fitting(fact, asks));
    lines.push(...said);
    next = after;
  }
  if (isBuying(world, state)) {
    const open = [...asks].filter((ask) => !told.some((f) => f.asks.includes(ask)));
    lines.push(...ordered(world, state, open).slice(0, AT_ONCE - fresh.length));
  }
  return { state: next, lines, asked: true, inVain: false, told: true };
}

/** What the goods are measured and chosen by. */
const MEASURES: readonly AskTopic[] = ['height', 'weight', 'usual-size', 'colour'];
/** Whether what is read back can only be right: there is no order yet, or it waits to be paid for and its size is the one read out. */
const isAsOrdered = (
  { case: { orders } }: World,
  { messages }: Turn,
  fresh: World['case']['facts'],
): boolean =>
  orders.length === 0 ||
  (fresh.every(({ asks }) => asks.every((ask) => MEASURES.includes(ask))) &&
    orders.every(
      ({ state, size }) =>
        state === 'unpaid' &&
        !!size &&
        messages.some(({ text }) => text.toUpperCase().includes(size.toUpperCase())),
    ));

/** Nothing is asked that the reader knows: it says yes to what makes sure of a fact, and that it told one that is asked for by its words. */
function toldAlready(world: World, state: ShopperState): Disclosure {
  const { facts } = world.case;
  const nothing = { state, lines: [], asked: false, inVain: false, told: false };
  const { turn } = state;
  const told = facts.filter(({ id }) => state.disclosed.includes(id));
  // The address of its order read back is confirmed, asked for in whatever words.
  const reads = world.case.orders.length > 0 && endsAsking(turn) && readsAddress(world, turn);
  const asksFor = ({ when }: World['case']['facts'][number]) =>
    when.some((c) => meets(c, turn, state.disclosed));
  const words =
    makesSure(told, turn) || reads
      ? without(RIGHT, /没问题/)
      : isUnreadable(turn) && told.some(asksFor)
        ? TOLD
        : undefined;
  if (!words) return nothing;
  const [lines, next] = pick(state, words);
  return { ...nothing, state: next, lines, asked: true };
}

/** Told by who says which order it means. */
const WHICH_ORDER: readonly AskTopic[] = ['order', 'phone', 'quantity', 'need'];
/** Asked whether it is that order, it says that it is: the agent has said which, and its number adds nothing to that. */
function namesOrder(
  world: World,
  state: ShopperState,
  { asks }: World['case']['facts'][number],
): Wordings | undefined {
  const { turn } = state;
  const only = world.case.orders.length > 0 && asks.every((ask) => ask === 'order') && asksForThatOrder(turn);
  const tells = asks.includes('order') && asks.every((ask) => WHICH_ORDER.includes(ask));
  return only || (tells && namesItsOrder(world, turn))
    ? (corrected(world, turn) ?? atOdds(world, state) ?? THAT_ONE)
    : undefined;
}
const THAT_ONE: Wordings = ['对 就那单', '是那单', '嗯 就这单'];

/** What comes out anew: what the reader knows to be asked for, else what a question names in its own words. */
function freshFacts(world: World, state: ShopperState, asks: ReadonlySet<AskTopic>): World['case']['facts'] {
  const { facts } = world.case;
  // Once all is done a wide question brings nothing of itself out any more.
  const atLarge = asks.size > 0 && [...asks].every((ask) => isWide(ask) && ask !== 'use');
  const over = (state.paid || state.resolved) && atLarge;
  // What the turn names comes before what it only asks at large, and is told besides.
  const named = (f: World['case']['facts'][number]) =>
    f.when.some((c) => meets(c, state.turn, state.disclosed));
  const out = facts.filter((f) => comesOut(world, state, f, asks) && (!over || named(f)));
  const told = [...out.filter(named), ...out.filter((f) => !named(f))];
  const fresh = told.slice(0, told.some(named) ? AT_ONCE + 1 : AT_ONCE);
  if (fresh.length > 0 || asks.size > 0) return fresh;
  const inItsWords = askedAbout(
    facts.filter((f) => !state.disclosed.includes(f.id)),
    state.turn,
  );
  return inItsWords ? [inItsWords] : [];
}

/** Whether the turn brings a fact out that was not told yet: asked for, evidence asked for, read back, or by what the case says. */
function comesOut(
  world: World,
  { turn, disclosed }: ShopperState,
  { id, asks: by, when }: World['case']['facts'][number],
  asks: ReadonlySet<AskTopic>,
): boolean {
  if (disclosed.includes(id)) return false;
  if (by.every((ask) => OF_GOODS.includes(ask)) && namesOnlyOthers(world, turn)) return false;
  if (by.some((a) => asks.has(a)) || when.some((c) => meets(c, turn, disclosed))) return true;
  if (by.includes('photo') && hasAct(turn, ['ask-evidence']) && asksToSee(turn)) return true;
  return by.includes('address') && readsAddress(world, turn);
}

/** Asks for something that can be looked at. */
const TO_SEE =
  /(?<!重新)拍(?!一?[件套条双单份])|(?<!按)照(?![实旧常顾着样])|图|视频|单子|凭证|截|看(?:一)?[下看]|记录|证明|发(?:一)?[下来张]/;
const asksToSee = ({ messages }: Turn): boolean => messages.some(({ text }) => TO_SEE.test(text));

/** Whether the street of an order's address is read out: that is a question about it. */
function readsAddress({ case: { orders } }: World, { messages }: Turn): boolean {
  const streets = orders.flatMap((o) =>
    o.receiver.address.split(/[省市区县\s]/).filter((part) => part.length >= STREET),
  );
  return messages.some((m) => streets.some((street) => m.text.includes(street)));
}
