import type { SpeechAct, Topic, Wordings } from '../schemas/index.ts';
import { leavesChoice } from './choose.ts';
import { hasAct } from './conditions.ts';
import { awaitsAnswer, STILL_AWAITS, wasLeftUnsure } from './finding-out.ts';
import { asksWhatElse, bidsGoodbye } from './goodbye.ts';
import { pick, without } from './lines.ts';
import { linesOf } from './persona-words.ts';
import { wasWronged } from './protests.ts';
import { SURE } from './tuning.ts';
import type { ShopperState, World } from './types.ts';

/** What is left to say to one that took a no, or was wronged. */
const PARTING: Wordings = ['嗯 先这样', '好 你忙吧', '行 再见', '嗯 谢谢', '那先这样吧', '好 拜拜'];

/** Whether all was settled by taking a no: what was granted after it counts for more, unless that is a gift which was not given. */
export function tookNo({ case: { concerns } }: World, { desk }: Pick<ShopperState, 'desk'>): boolean {
  const last = concerns.at(-1);
  const ungiven = last?.topic === 'gift' && !desk.some(isPresent);
  return last?.refused === true || (ungiven && concerns.some(({ refused }) => refused));
}

/** Words of one who has bought: of what is to come, or of coming again. */
const OF_A_SALE = /收货|等着?收|到了|下回|下次|以后再|给你带人|记住|没白当|省事/;

/** Words for who was given something. */
const OF_A_FAVOUR = /够意思|大气|爽快/;
/** Words of joy: who was only told no has none. */
const OF_JOY = /开心|嘻嘻|嘿嘿|有你真好|爱了|抱抱|有心|安心|放心|踏实|不亏|划算|稳妥|有底|耐心/;
const isOf = ({ case: { concerns } }: World, topic: Topic): boolean =>
  concerns.some((c) => c.topic === topic);
const wasDenied = (world: World): boolean => isOf(world, 'privacy');
const isGift = (event: ShopperState['desk'][number]): boolean =>
  event.type === 'action' && (event.action.type === 'give-gift' || event.action.type === 'send-coupon');

/** Whether a coupon or a gift was given. */
export const wasGiven = ({ coupons, desk }: Pick<ShopperState, 'coupons' | 'desk'>): boolean =>
  coupons.length > 0 || desk.some(isGift);

/** Words for who was given what not everybody gets: a coupon or the price of all is none. */
const OF_A_REGULAR = /没白当/;
const isPresent = (event: ShopperState['desk'][number]): boolean =>
  event.type === 'action' && event.action.type === 'give-gift';

/** Words of a worry that is over: who came to find something had none. */
const OF_RELIEF = /放心|踏实/;
const UNWORRIED: readonly Topic[] = ['order', 'presence', 'choice', 'invoice'];
const unworried = ({ case: { concerns } }: World, words: Wordings): Wordings =>
  concerns.every(({ topic }) => UNWORRIED.includes(topic)) ? without(words, OF_RELIEF) : words;

/** Words of anger that is over: only who had cause for it says them. */
const OF_ANGER = /气|舒服|追究|计较|翻篇|较真|像句话|早这样|差不多|这事过了/;

/** Whether the shop has something to be sorry for: a concern that wants an apology, whatever its words. */
const hasCause = ({ case: { concerns } }: World): boolean =>
  concerns.some(({ settle }) =>
    settle.some(({ any }) => any.some(({ act, words }) => !words && act?.includes('apologise'))),
  );
const ofAnger = (world: World, words: Wordings): Wordings =>
  hasCause(world) ? words : without(words, OF_ANGER);

/** Words of an end: not while what was promised is still to come. */
const OF_AN_END = /较真|计较|办结|追究|翻篇|搞定|早这样|交差|交代|结论|着落|这事过了/;
/** Money or goods are asked for and nothing was done at the desk: what was promised is still to come. */
const PENDING: readonly Topic[] = ['refund', 'return', 'fault'];
const isPending = ({ case: { buys, concerns } }: World, { desk }: Pick<ShopperState, 'desk'>): boolean =>
  !buys &&
  concerns.some(({ topic }) => PENDING.includes(topic)) &&
  !desk.some(({ type }) => type === 'action');

/** Words of trouble saved: not where paying failed, nor from who was kept waiting and said so. */
const OF_EASE = /省事|省心/;
const saysItWaited = (world: World, { used }: Pick<ShopperState, 'used'>): boolean =>
  [...linesOf(world, 'nag'), ...linesOf(world, 'late')].flat().some((line) => used.includes(line));

/** Words of a mistake: only where goods came wrong. */
const OF_A_MISTAKE = /弄错|发错/;

/** Asks for no thanks. */
const WAVES_THANKS = /^(?:不用谢|别客气|不客气)[^，。！!]{0,4}$/;

/** Praise of clear answers and of good service, and ease of mind: not from who was told that there is no answer, or had to ask again and again. */
const OF_CLARITY = /清楚|解释|[安放]心|踏实|有底|耐心|专业|人真好|热心|客服可以|没白问|省事/;
const MANY_MISSES = 2;
const ofClarity = (state: Pick<ShopperState, 'desk' | 'concerns'>, words: Wordings): Wordings =>
  wasLeftUnsure(state) || Object.values(state.concerns).some(({ misses }) => misses >= MANY_MISSES)
    ? without(words, OF_CLARITY)
    : words;

/** Takes the other's word: said to a promise, a remedy or a goodbye, not to what has nothing to do with it. */
const OF_TRUST = /信你/;

/** Has just let it be: 那就这样吧 and 那先这样 are one goodbye. */
const LETS_IT_BE = /这样吧$/;

/** Is at ease: 心里有底了 and 这下安心多了 are said once, not one behind the other. */
const AT_EASE = /[安放]心|踏实|有底/;

/** A bare yes, with or without thanks: asked whether there is more, it would say that there is. */
const BARE_YES = /^(?:嗯+(?: (?:谢谢|辛苦)[呀啦]?)?|好嘞?|行)$/;

/** A word of parting that fits what was asked last. */
export function parting(world: World, state: ShopperState): [string[], ShopperState] {
  const words = partingWords(world, state);
  return pick(state, asksWhatElse(state.turn) ? without(words, BARE_YES) : words);
}

/** Words of thanks, or plain ones from who had to take a no; who came with a trouble speaks of no sale. */
function partingWords(world: World, state: ShopperState): Wordings {
  if (tookNo(world, state) || wasWronged(state)) return PARTING;
  if (awaitsAnswer(state)) return STILL_AWAITS;
  const words = unworried(world, ofAnger(world, ofClarity(state, linesOf(world, 'thanks'))));
  // 爽快 praises a prompt yes.
  const prompt = Object.values(state.concerns).every(({ misses }) => misses === 0);
  const favoured = prompt ? words : without(words, /爽快/);
  const thanks = wasGiven(state) ? favoured : without(words, OF_A_FAVOUR);
  const fair = state.desk.some(isPresent) ? thanks : without(thanks, OF_A_REGULAR);
  const glad = wasDenied(world) ? without(fair, OF_JOY) : fair;
  const waved = state.turn.messages.some(({ text }) => WAVES_THANKS.test(text));
  const fitting = waved ? without(glad, /谢/) : glad;
  const open = isPending(world, state) ? without(fitting, OF_AN_END) : fitting;
  const told = isOf(world, 'fault') || isOf(world, 'order') ? open : without(open, OF_A_MISTAKE);
  const eased = isOf(world, 'payment') || saysItWaited(world, state) ? without(told, OF_EASE) : told;
  const last = state.used.at(-1) ?? '';
  const once = AT_EASE.test(last) ? without(eased, AT_EASE) : eased;
  const parted = LETS_IT_BE.test(last) ? without(once, /先这样/) : once;
  const trusts = bidsGoodbye(state.turn) || hasAct(state.turn, REMEDIES);
  const meant = trusts ? parted : without(parted, OF_TRUST);
  return world.case.buys ? meant : without(meant, OF_A_SALE);
}

/** Words on a remedy or on what is to come of it. */
const OF_A_REMEDY = /等着|着落|这么办|这么处理|处理|弄|差不多|就按|踏实|气|追究|较真|翻篇|麻烦|照办/;
const REMEDIES: readonly SpeechAct[] = [
  'offer-solution',
  'assure-return',
  'promise-followup',
  'report-progress',
];

/** Grants leave: odd from who was refused. */
const GRANTS = /^可以/;

/** It has something to do itself: only who was told how. */
const TO_DO_ITSELF = /我弄/;

/** How it says that it is content: of a remedy only where one was spoken of. */
export function resolvedWords(world: World, { desk, turn }: ShopperState): Wordings {
  const own = unworried(world, ofAnger(world, linesOf(world, 'resolved')));
  const words = wasDenied(world) ? without(without(own, OF_JOY), GRANTS) : own;
  const remedied = desk.some(
    (event) =>
      event.type === 'action' ||
      (event.type === 'agent' &&
        event.reading.acts.some(({ act, sure }) => REMEDIES.includes(act) && sure >= SURE)),
  );
  const fitting =
    hasAct(turn, ['promise-followup']) || leavesChoice(turn) ? without(words, OF_AN_END) : words;
  const free = hasAct(turn, ['guide-steps']) ? fitting : without(fitting, TO_DO_ITSELF);
  return remedied ? free : without(free, OF_A_REMEDY);
}
