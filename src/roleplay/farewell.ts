import type { Wordings } from '../schemas/index.ts';
import { atOdds } from './at-odds.ts';
import { leavesChoice, takesOne } from './choose.ts';
import { hasAct, says } from './conditions.ts';
import { type Draft, RESOLVED, SOLD } from './decide.ts';
import { onlyDeeds } from './deeds.ts';
import { disclose } from './disclose.ts';
import { findsOut, isInVain, toFindingOut, toNothingFound, toNothingMore } from './finding-out.ts';
import { isToldOver } from './flood.ts';
import { bidsGoodbye } from './goodbye.ts';
import { lateHarmOf } from './harm.ts';
import { pick } from './lines.ts';
import { aboutDeeds } from './owed.ts';
import { parting } from './parting.ts';
import { HAS_PAID } from './paying.ts';
import { WHICH_NOW } from './protests.ts';
import { AGREES, asksLeave, confirmed, corrected, RIGHT, readsBack } from './read-back.ts';
import { leavesSentBack, NOT_BACK } from './sent-back.ts';
import { LOOKS_LATER, leavesUnseen, toTold } from './told-after.ts';
import { LINGERS, PACE, THANKS } from './tuning.ts';
import type { ShopperState, Turn, World } from './types.ts';
import { NO_MORE } from './unchanged.ts';
import { HOPES, isUnheard, leavesUnheard, STILL_WRONG } from './unheard.ts';

/** Asked to pay for what it has paid. */
const PAID_ALREADY: Wordings = ['已经付了呀', '付过了呀', '刚付完'];
/** The same where its order is read back besides. */
const PAID_AND_RIGHT: Wordings = ['付过了 都没错', '已经付了呀', '刚付了 没问题'];
/** Asked whether it wants one thing more. */
const OFFERS_MORE = /要不要|需不需要|用不用|需要[^，。！!]{1,8}吗/;
const NO_MORE_NEEDED: Wordings = ['不用了 谢谢', '先不用', '不用 这样就行'];
const PAID: Wordings = ['付好了', '付过了', '嗯 付上了'];
/** Promises to see to it once it has paid. */
const ONCE_PAID = /付(?:好|完|过)了[^，。！!]{0,6}(?:就|马上)/;
const SEE_TO_IT: Wordings = ['好 麻烦安排', '嗯 那就等你安排', '好 付好了的'];
/** Offered one remedy more, when one was agreed. */
const REMEDY_AGAIN = /(?:要不要|需不需要|用不用)[^。！!]{0,8}(?:换|补|退|赔|重新|寄)/;
const AS_SAID: Wordings = ['不用 就刚才说的', '先这样就行', '照前面说的办'];
/** Steps that are over once it has paid, those of a payment that failed too; 付款后 and 收货地址 may still matter. */
const STEPS_OF_PAYING =
  /立即购买|加入?购物车|提交订单|(?:点|去)付款|换[^，。！!]{0,4}(?:付款|支付)方式|(?:重新|刷新[^，。！!]{0,2}再)付|(?:添加|新增|填好?|写好?)(?:一下)?收货地址/;
const URGES = /[您你](?:先)?拍(?:吧|了吧)?$|(?:拍下|下单|付款)(?![后时日当之以])|去付|去拍/;
/** Asked which way it wants to go when it has let the matter rest. */
const THINKS_ON: Wordings = ['我再想想', '想好了跟你说', '回头想好再说'];
const ASKS_WHICH = /哪|什么|啥/;
/** Told the same for the third time. */
const ENOUGH: Wordings = ['知道了 不用再发了', '看到了 就这样', '嗯 都看到了'];
/** Offers to see to what was agreed: 我帮您改好？ */
const SEES_TO_IT = /(?:我|我们|咱们?|这边)(?:就|来|再|先)?(?:帮|给|替)[您你][^，。！!？?]{1,8}[？?]?\s*$/;
/** To a question that its data do not answer. */
const AS_YOU_LIKE: Wordings = ['你看着来吧', '都行 听你的', '都可以', '你定就好'];

const ASKS =
  /[?？]\s*$|[吗呢吧不没么]\s*$|[一-龥]还是[^，。！!]{1,8}$|(?:要不要|需不需要|用不用|是不是|有没有|能不能|行不行)[^，。！!]{1,12}$|(?:哪[个种色款件天里]|咋样|怎么样|多少|几[箱份件个号]|过[啥什]么?)[呀啊呢]?$|吗[，,]/;
/** Asks whether anything is left to do for it. */
const WHAT_ELSE = /还有(?:什么|啥|别的|其他|哪)[^，。！!]{0,8}(?:帮|需要|要|问)/;
const ASKS_WHETHER = /(?:[吗吧不没]|(?<![什怎那])么)[?？]?\s*$|是不是|对不对|有没有/;
/** Words with which one takes leave: who has said them is gone. */
const LEAVE = /走了|撤|下了|拜|再见|关了|去忙|忙去|忙别的|先这样|不打扰|不聊/;

/** The question at the end of the turn, or one within it that asks the shopper about itself; undefined where there is none. */
const questionOf = ({ messages }: Turn): string | undefined =>
  messages.findLast(({ text, reading }) => ASKS.test(text) || (reading.asks.length > 0 && /[?？]/.test(text)))
    ?.text;

/** The money has come. */
const RECEIVED = /收到[^，。]{0,4}(?:付款|款)|款[^，。]{0,3}收到|付款(?:已经|已)?(?:收到|成功)/;
/** Whether the turn asks it to pay, or leads it there step by step. */
const leadsToTill = (turn: Turn): boolean =>
  !says(turn, RECEIVED) &&
  ((hasAct(turn, ['invite-order']) && says(turn, URGES)) ||
    (hasAct(turn, ['guide-steps']) && says(turn, STEPS_OF_PAYING)));

/** Asked to pay for what it has paid: says so, unless its word that it has paid has gone out since. */
function paidAlready(world: World, state: ShopperState): [string[], ShopperState] {
  const wrong = corrected(world, state.turn);
  if (!wrong && state.shopperTexts.length > 0) return [[], state];
  return pick(state, wrong ?? (readsBack(state.turn) ? PAID_AND_RIGHT : PAID_ALREADY));
}

/** What is said to a question that its data do not answer. */
function toQuestion(world: World, { turn, paid }: ShopperState, question: string): Wordings {
  const { buys } = world.case;
  if (readsBack(turn)) return confirmed(world, turn);
  if (WHAT_ELSE.test(question)) return NO_MORE;
  if (paid && HAS_PAID.test(question)) return PAID;
  if (!buys && REMEDY_AGAIN.test(question)) return AS_SAID;
  if (OFFERS_MORE.test(question)) return NO_MORE_NEEDED;
  if (!buys && ASKS_WHICH.test(question)) return THINKS_ON;
  if (SEES_TO_IT.test(question)) return AGREES;
  return ASKS_WHETHER.test(question) ? RIGHT : AS_YOU_LIKE;
}

/** What is said to a turn once all is done; null where nothing is left to say but thanks. */
function answerOf(world: World, state: ShopperState): [string[], ShopperState] | null {
  const { turn } = state;
  const odd = atOdds(world, state);
  if (odd) return pick(state, odd);
  const told = disclose(world, state);
  // What it has just told may be the choice itself: 换新的吧.
  const hasChosen = told.lines.some((line) => world.case.takes?.flat().includes(line));
  if (told.told && !hasChosen && leavesChoice(turn)) {
    const [chosen, next] = pick(told.state, takesOne(world, told.state));
    return [[...told.lines, ...chosen], next];
  }
  if (state.paid && !told.told && says(turn, ONCE_PAID)) return pick(state, SEE_TO_IT);
  // Told to pay for what it has paid, it does not only say that all is right.
  const onlyRight = told.lines.every((line) => RIGHT.includes(line));
  if (state.paid && told.told && onlyRight && leadsToTill(turn)) return paidAlready(world, told.state);
  if (told.told) return [told.lines, told.state];
  if (leavesChoice(turn)) return pick(state, takesOne(world, state));
  if (state.paid && leadsToTill(turn)) return paidAlready(world, state);
  const question = questionOf(turn);
  // 有问题拍给我 asks for nothing now: that it has nothing to say to it needs no word.
  if (told.asked && (question || !told.inVain)) return [told.lines, told.state];
  if (isUnheard(world, state)) return pick(state, STILL_WRONG);
  if (leavesUnheard(state)) return pick(state, HOPES);
  if (leavesSentBack(world, state)) return pick(state, NOT_BACK);
  if (leavesUnseen(state)) return pick(state, LOOKS_LATER);
  const waitsOn = isInVain(turn) ? toNothingMore(state) : undefined;
  if (waitsOn && !waitsOn.some((line) => state.used.includes(line as string))) return pick(state, waitsOn);
  // 今天想看点什么呢 is asked, however warmly the rest closes.
  const asksWhich = question !== undefined && !world.case.buys && ASKS_WHICH.test(question);
  if (bidsGoodbye(turn) && !asksWhich) return null;
  if (findsOut(turn)) return pick(state, toFindingOut(state));
  if (isInVain(turn)) return pick(state, toNothingFound(state));
  if (isToldOver(state))
    return ENOUGH.some((line) => state.used.includes(line as string)) ? [[], state] : pick(state, ENOUGH);
  if (asksLeave(turn) && !(readsBack(turn) && question)) return pick(state, AGREES);
  if (question) return pick(state, toQuestion(world, state, question));
  // Who has taken leave is only called back by a question.
  return state.thanks >= THANKS ? [[], state] : toTold(world, state);
}

/** Words of thanks and of leave, so many in all: who has said them writes no more. */
function thanked(world: World, state: ShopperState): [string[], ShopperState] {
  if (state.thanks >= THANKS || onlyDeeds(state.turn)) return [[], state];
  const [lines, next] = parting(world, state);
  return [lines, { ...next, thanks: LEAVE.test(lines.join()) ? THANKS : next.thanks + 1 }];
}

/** After paying, or when all is put right: a word of farewell closes the chat; anything else is answered and leaves it open a while longer. */
export function farewell(world: World, state: ShopperState): Draft {
  const late = lateHarmOf(world, state);
  if (late.says) {
    // No thanks for a slight, however good the sale was.
    const [said, next] = pick(state, late.says);
    return { state: next, lines: said, shifts: late.shifts };
  }
  const deeds = aboutDeeds(world, state);
  const [lines, next] = deeds ?? answerOf(world, state) ?? thanked(world, state);
  const end = state.paid
    ? { ending: 'paid' as const, why: SOLD }
    : { ending: 'settled' as const, why: RESOLVED };
  const turns = state.idleTurns + 1;
  // Nobody talks on for ever once all is done.
  // Who has just asked to have its order looked at, or what holds now, hears what comes of it.
  const asks = lines.some((line) => STILL_WRONG.includes(line) || WHICH_NOW.includes(line));
  if (turns > LINGERS || (!deeds && !asks && bidsGoodbye(state.turn)))
    return { state: next, lines, shifts: [], end };
  const endAt = { at: next.now + PACE.farewell, ...end };
  return { state: { ...next, idleTurns: turns, endAt }, lines, shifts: [] };
}
