import type { SpeechAct, Wordings } from '../schemas/index.ts';
import {
  holdsPayment,
  leavesChoice,
  leavesTime,
  letsPay,
  takesKind,
  takesOne,
  takesTime,
  WAITS,
} from './choose.ts';
import { hasAct } from './conditions.ts';
import { type Draft, decide, lacksIntent } from './decide.ts';
import { onlyDeeds } from './deeds.ts';
import type { Disclosure } from './disclose.ts';
import { FOUND_NOTHING, findsOut, isInVain, toFindingOut } from './finding-out.ts';
import { pick, without } from './lines.ts';
import type { Shift } from './mood.ts';
import { AT_ONCE, DECLINES, guided, HAS_PAID, offersMore, ofPaying, PAYING, PAYS } from './paying.ts';
import { AGREES, asksLeave, confirmed, endsAsking, readsBack } from './read-back.ts';
import { allClosed, raiseNext } from './start.ts';
import { PACE } from './tuning.ts';
import type { ShopperState, Turn, World } from './types.ts';
import { NO_MORE } from './unchanged.ts';

/** Asks whether there is more to ask. */
const MORE = /还有[^，。！!]{0,6}(?:问|需要|帮)[^，。！!]{0,4}(?:吗|么|[?？]|$)/;
const NO_HASTE = /急|赶|哪天都行/;
/** Steps that one goes through on the page. */
const STEPS = /点|按|提交|付款|下单|选/;
/** Steps for after the order, if it should come to that: nothing to find on the page now. */
const LATER_STEPS =
  /价格保护|价保|退货|退款|换货|(?:付款|下单|拍下|收到|收货|签收)了?(?:之后|以后|后)|到时候?|降价/;
const hasSteps = ({ text }: Turn['messages'][number]): boolean => STEPS.test(text) && !LATER_STEPS.test(text);

/** Told how things stand, and asked for nothing: that is no bidding to make haste. */
const EXPLAINS: readonly SpeechAct[] = ['explain-payment', 'explain-policy', 'assure-return', 'empathise'];
/** Steps to take now are answered as such; those that are left here are for later, and bid nothing. */
const BIDS: readonly SpeechAct[] = ['invite-order', 'confirm-order'];

/** Asked whether it has paid while it still does. */
const NOT_YET_PAID: Wordings = ['还没 正在付', '马上好', '在弄了'];

/** It pays already, and said so. */
const STILL_PAYING: Wordings = ['嗯嗯', '好', '好的', '嗯'];

/** Nothing is open any more: the next concern, or the decision. */
export function allSettled(
  world: World,
  state: ShopperState,
  told: Disclosure,
  lines: string[],
  shifts: Shift[],
): Draft {
  const [raised, next] = raiseNext(world, state);
  // 没有了 is not said in one breath with the next question.
  const before = raised.length > 0 ? lines.filter((line) => !NO_MORE.includes(line)) : lines;
  const open = {
    state: { ...next, idleTurns: raised.length > 0 ? 0 : next.idleTurns },
    lines: [...before, ...raised],
    shifts,
  };
  if (!allClosed(next)) return open;
  // Told what it was asked, it waits for what comes of it before it goes.
  if (told.told && next.payAt === null && lacksIntent(world, next, shifts)) return open;
  if (next.payAt !== null) return onTheWay(world, next, told, open.lines, shifts);
  const decided = decide(world, next, open.lines, shifts);
  // Will buy, and was asked to wait with it: nothing is said of paying yet.
  return decided.state.payAt !== null && holdsPayment(next.turn)
    ? later(next, WAITS, open.lines, shifts)
    : decided;
}

/** Says so, and pays later. */
function later(state: ShopperState, words: Wordings, lines: string[], shifts: Shift[]): Draft {
  const [said, after] = pick(state, words);
  return { state: { ...after, payAt: after.now + PACE.looking }, lines: [...lines, ...said], shifts };
}

/** The payment, not before the other has had time to take up what it was told. */
const after = (now: number, payAt: number): number => Math.max(payAt, now + PACE.heard);

/** On the way to the till: what it was asked is answered, deeds need no word. */
function onTheWay(
  world: World,
  state: ShopperState,
  told: Disclosure,
  lines: string[],
  shifts: Shift[],
): Draft {
  const { turn } = state;
  if (holdsPayment(turn)) return later(state, WAITS, lines, shifts);
  if (leavesTime(turn)) {
    // That there is no hurry is said once.
    const said = lines.some((line) => NO_HASTE.test(line));
    return later(state, said ? [[]] : takesTime(turn), lines, shifts);
  }
  const soon = letsPay(turn) ? state.now + PACE.paying.base : Infinity;
  const going = { ...state, payAt: Math.min(state.payAt ?? soon, soon) };
  // What it tells may still be answered: it does not pay over the other's head.
  if (told.told) return { state: { ...going, payAt: after(state.now, going.payAt) }, lines, shifts };
  if (onlyDeeds(turn) || (told.asked && !told.inVain)) return { state: going, lines, shifts };
  const [said, next] = findsOut(turn)
    ? pick(going, toFindingOut(state))
    : pick(going, answersTo(world, going));
  return { state: next, lines: [...lines, ...said], shifts };
}

/** What it says on its way to what neither asks for facts nor holds it up. */
function answersTo(world: World, state: ShopperState): Wordings {
  const { turn } = state;
  const kind = takesKind(world, turn);
  if (kind) return kind;
  if (leavesChoice(turn)) return takesOne(world, state);
  if (turn.messages.some(({ text }) => HAS_PAID.test(text))) return NOT_YET_PAID;
  if (asksLeave(turn)) return AGREES;
  if (turn.messages.some(({ text }) => MORE.test(text))) return NO_MORE;
  if (isInVain(turn)) return FOUND_NOTHING;
  if (hasAct(turn, ['guide-steps']) && turn.messages.some(hasSteps)) return guided(world, turn);
  if (readsBack(turn) && !(hasAct(turn, ['invite-order']) && !endsAsking(turn)))
    return confirmed(world, turn);
  // A yes to other goods would buy them.
  if (offersMore(world, turn)) return DECLINES;
  // Once it has said that it is paying, a word of assent is enough.
  if (state.used.some((line) => PAYING.includes(line) || PAYS.includes(line))) return STILL_PAYING;
  const words = ofPaying(world, state, PAYING);
  return hasAct(turn, EXPLAINS) && !hasAct(turn, BIDS) ? without(words, AT_ONCE) : words;
}
