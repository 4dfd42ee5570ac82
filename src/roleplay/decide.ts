import { draw } from '../chance/index.ts';
import type { EndingId, SpeechAct, Wordings } from '../schemas/index.ts';
import { leavesChoice } from './choose.ts';
import { hasAct } from './conditions.ts';
import { BUYS_AHEAD, findsOut, PAYS_AHEAD } from './finding-out.ts';
import { leaving } from './leaving.ts';
import { pick, without } from './lines.ts';
import { type Shift, shifted } from './mood.ts';
import { linesOf, pickLine, waitsFor } from './persona-words.ts';
import { PACE, SURE } from './tuning.ts';
import type { ShopperState, World } from './types.ts';

/** Why a conversation ended that was paid for, and one where all was put right. */
export const SOLD = '顾虑说清，顾客付款';
export const RESOLVED = '事情办妥，顾客放心';

/** Took a no for which the reasons were good: no joy, and no grudge. */
const RESIGNED: Wordings = [
  '行吧 也只能这样',
  '好吧 那算了',
  '唉 那就这样吧',
  '那也没办法',
  '行 我再想别的办法',
  '算了 谢谢你说清楚',
  '嗯 知道了',
  '那就不麻烦了',
];

/** Knows all and does not want it enough. */
const NOT_WON: Wordings = [
  '我再看看吧',
  '先不买了',
  '还是再等等',
  '我再比比看',
  '先放着吧',
  '回头想买再来',
  '那我再考虑下',
];

/** What it leaves with then. */
const PARTING: Wordings = ['嗯 先这样', '好 你忙吧', '行 再见', '嗯 谢谢', '那先这样吧', '好 拜拜'];

/** Whether all was settled by taking a no: what was granted after it counts for more. */
const tookNo = (world: World): boolean => world.case.concerns.at(-1)?.refused === true;

/** Words of one who has bought: of what is to come, or of coming again. */
const OF_A_SALE = /收货|等收|到了|下回|下次|以后再|给你带人|记住|没白当|省事/;

/** Words for who bargained for nothing. */
const OF_A_REFUSAL = /磨不动/;

/** Words for who was given something. */
const OF_A_FAVOUR = /够意思|大气|爽快/;
/** Words of joy: who was only told no has none. */
const OF_JOY = /开心|有你真好|爱了|抱抱|有心/;
const wasDenied = ({ case: { concerns } }: World): boolean =>
  concerns.some(({ topic }) => topic === 'privacy');
const isGift = (event: ShopperState['desk'][number]): boolean =>
  event.type === 'action' && (event.action.type === 'give-gift' || event.action.type === 'send-coupon');

/** Words for who was given what not everybody gets: a coupon or the price of all is none. */
const OF_A_REGULAR = /没白当/;
const isPresent = (event: ShopperState['desk'][number]): boolean =>
  event.type === 'action' && event.action.type === 'give-gift';

/** A word of parting: of thanks, or a plain one from who had to take a no; who came with a trouble speaks of no sale. */
export function parting(world: World, state: ShopperState): [string[], ShopperState] {
  if (tookNo(world)) return pick(state, PARTING);
  const given = state.coupons.length > 0 || state.desk.some(isGift);
  const words = ofAnger(world, linesOf(world, 'thanks'));
  const thanks = given ? words : without(words, OF_A_FAVOUR);
  const fair = state.desk.some(isPresent) ? thanks : without(thanks, OF_A_REGULAR);
  const fitting = wasDenied(world) ? without(fair, OF_JOY) : fair;
  return pick(state, world.case.buys ? fitting : without(fitting, OF_A_SALE));
}

/** A word on the way to the till: no thanks and no goodbye yet. */
export const PAYING: Wordings = ['嗯 在付了', '好 正在下单', '马上付', '好 这就付', '嗯嗯 在拍', '好 马上'];

/** Whether what it buys was ordered before and waits to be paid for. */
const isOrdered = (world: World): boolean => world.case.orders.some((o) => o.state === 'unpaid');
const PLACES = /拍|下单|下好|单下/;

/** Of some words on paying, those that fit: an order that stands is placed no second time. */
export const ofPaying = (world: World, words: Wordings): Wordings =>
  isOrdered(world) ? without(words, PLACES) : words;

/** Led through the steps of buying. */
export const GUIDED: Wordings = ['看到了', '嗯 点了', '找到了', '好 点上了'];
/** Asks whether a step is done. */
const STEP_DONE = /(?:看到|找到|点(?:上|好|开)?|选好)了(?:吗|没|么)/;

/** Takes advice: said only to who gave it. */
const ON_ADVICE = /听你的|种草|说动|服了你/;
const ADVISES: readonly SpeechAct[] = ['recommend', 'cross-sell', 'invite-order'];

/** How it says that it will buy. */
function buying(world: World, { turn, coupons, desk }: ShopperState): Wordings {
  const ordered = isOrdered(world);
  if (hasAct(turn, ['guide-steps']) && turn.messages.some(({ text }) => STEP_DONE.test(text))) return GUIDED;
  if (findsOut(turn)) return ordered ? PAYS_AHEAD : BUYS_AHEAD;
  // Who came because paying failed has chosen long ago.
  if (ordered || world.case.concerns.every(({ topic }) => topic === 'payment')) return PAYS;
  const given = coupons.length > 0 || desk.some(isGift);
  const words = given ? without(linesOf(world, 'decide'), OF_A_REFUSAL) : linesOf(world, 'decide');
  return hasAct(turn, ADVISES) ? words : without(words, ON_ADVICE);
}

/** Words that do not end like one of those just said: 这还行 / 这么办还行 says itself twice. */
function unlike(lines: readonly string[], words: Wordings): Wordings {
  const ends = lines.map((line) => line.slice(-2));
  const other = words.filter((wording) => !ends.includes([wording].flat().join(' ').slice(-2)));
  return other.length > 0 ? other : words;
}

/** Says already that it takes it: it decides no second time. */
const DECIDED = /就要|就定|定了|就它|就这[件个款]|就.{1,4}吧$|下单|去拍|这就拍|买了|拿下|一起拿/;

/** What the shopper has decided to say, in order, before it is put into the outbox. */
export interface Draft {
  state: ShopperState;
  lines: string[];
  shifts: Shift[];
  /** Said before the lines. */
  grumble?: string[];
  /** Those of the lines that say it is content: not said by who goes after all. */
  glad?: string[];
  /** It asks again or has not understood: said only when nothing more comes. */
  reproaches?: true;
  /** The conversation ends with these lines. */
  end?: { ending: EndingId; why: string };
}

/** What it says who goes to pay for an order that it placed before. */
const PAYS: Wordings = ['那我去付', '好 这就付', '行 现在付', '这就去付款'];

/** Whether it trusts and does not want it enough. */
export function lacksIntent({ case: { buysAt } }: World, state: ShopperState, shifts: Shift[]): boolean {
  const { intent, trust } = shifted(state.mood, shifts);
  return trust >= buysAt.trust && intent < buysAt.intent;
}

/** Words on a remedy or on what is to come of it. */
const OF_A_REMEDY = /等着|着落|这么办|这么处理|处理|弄|差不多|就按|踏实|气|追究|较真|翻篇|麻烦|照办/;
const REMEDIES: readonly SpeechAct[] = [
  'offer-solution',
  'assure-return',
  'promise-followup',
  'report-progress',
];

/** Words of an end: not while what was promised is still to come. */
const OF_AN_END = /办结|追究|翻篇|搞定|早这样|交差|交代/;
/** Words of anger that is over: only who had cause for it says them. */
const OF_ANGER = /气|追究|计较|翻篇|较真|像句话|早这样|差不多|这事过了/;

/** Whether the shop has something to be sorry for: a concern that wants an apology, whatever its words. */
const hasCause = ({ case: { concerns } }: World): boolean =>
  concerns.some(({ settle }) =>
    settle.some(({ any }) => any.some(({ act, words }) => !words && act?.includes('apologise'))),
  );
const ofAnger = (world: World, words: Wordings): Wordings =>
  hasCause(world) ? words : without(words, OF_ANGER);

/** How it says that it is content: of a remedy only where one was spoken of. */
function resolvedWords(world: World, { desk, turn }: ShopperState): Wordings {
  const own = ofAnger(world, linesOf(world, 'resolved'));
  const words = wasDenied(world) ? without(own, /开心|有你真好|爱了|抱抱|有心|^可以/) : own;
  const remedied = desk.some(
    (event) =>
      event.type === 'action' ||
      (event.type === 'agent' &&
        event.reading.acts.some(({ act, sure }) => REMEDIES.includes(act) && sure >= SURE)),
  );
  const fitting =
    hasAct(turn, ['promise-followup']) || leavesChoice(turn) ? without(words, OF_AN_END) : words;
  return remedied ? fitting : without(fitting, OF_A_REMEDY);
}

/** All is said: buys, is content, or goes after all. */
export function decide(world: World, state: ShopperState, lines: string[], shifts: Shift[]): Draft {
  const mood = shifted(state.mood, shifts);
  const { intent, trust } = world.case.buysAt;
  if (mood.intent < intent || mood.trust < trust) {
    // Not hurt, and not won either: it goes without a hard word.
    const [said, next] = mood.trust < trust ? leaving(world, state) : pick(state, NOT_WON);
    const why = mood.trust < trust ? '问题都答了，信任却已经不够' : '问题都答了，却不想买了';
    return { state: next, lines: [...lines, ...said], shifts, end: { ending: 'left', why } };
  }
  if (world.case.basket.length === 0) {
    const [reminder, reminded] = recall(world, state);
    const waits = findsOut(state.turn);
    const content = waits ? waitsFor(world, state.turn) : resolvedWords(world, state);
    const words = tookNo(world) ? RESIGNED : unlike(lines, content);
    const [said, next] = pick(reminded, words);
    const endAt = { at: next.now + PACE.farewell, ending: 'settled' as const, why: RESOLVED };
    return { state: { ...next, resolved: true, endAt }, lines: [...lines, ...said, ...reminder], shifts };
  }
  const [reminder, reminded] = recall(world, state);
  const decided = !findsOut(state.turn) && lines.some((line) => DECIDED.test(line));
  const [said, next] = decided ? [[], reminded] : pick(reminded, unlike(lines, buying(world, state)));
  const [rng, extra] = draw(next.rng, PACE.paying.vary);
  const payAt = next.now + PACE.paying.base + extra;
  return { state: { ...next, rng, payAt }, lines: [...lines, ...said, ...reminder], shifts };
}

/** Some remind of what was promised before they pay. */
function recall(world: World, state: ShopperState): [string[], ShopperState] {
  const promised = state.promises.at(-1);
  const [rng, drawn] = draw(state.rng, 100);
  if (!promised || state.recalled || drawn >= world.persona.recalls) return [[], { ...state, rng }];
  const [lines, next] = pickLine({ ...state, rng }, world, 'recall');
  return [lines.map((line) => line.replace('{said}', promised)), { ...next, recalled: true }];
}
