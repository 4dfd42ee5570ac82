import type { Topic, Wordings } from '../schemas/index.ts';
import { hasAct } from './conditions.ts';
import { awaitsAnswer, STILL_AWAITS, wasLeftUnsure } from './finding-out.ts';
import { asksWhatElse, bidsGoodbye } from './goodbye.ts';
import { pick, without } from './lines.ts';
import {
  hasPresent,
  isOf,
  OF_AN_END,
  OF_JOY,
  ofItsMatter,
  REMEDIES,
  tookNo,
  wasDenied,
  wasGiven,
} from './occasion.ts';
import { linesOf } from './persona-words.ts';
import { wasWronged } from './protests.ts';
import type { ShopperState, World } from './types.ts';

/** What is left to say to one that took a no, or was wronged. */
const PLAIN: Wordings = ['嗯 先这样', '好 你忙吧', '行 再见', '嗯 谢谢', '那先这样吧', '好 拜拜'];

/** Whether any question had to be asked so often again. */
const missed = ({ concerns }: ShopperState, times: number): boolean =>
  Object.values(concerns).some(({ misses }) => misses >= times);
const MANY_TIMES = 2;

/** Money or goods are asked for and nothing was done at the desk: what was promised is still to come. */
const PENDING: readonly Topic[] = ['refund', 'return', 'fault'];
const isPending = ({ case: { buys, concerns } }: World, { desk }: ShopperState): boolean =>
  !buys &&
  concerns.some(({ topic }) => PENDING.includes(topic)) &&
  !desk.some(({ type }) => type === 'action');

const saysItWaited = (world: World, { used }: ShopperState): boolean =>
  [...linesOf(world, 'nag'), ...linesOf(world, 'late')].flat().some((line) => used.includes(line));

/** Asks for no thanks. */
const WAVES_THANKS = /^(?:不用谢|别客气|不客气)[^，。！!]{0,4}$/;
const wavesThanks = ({ turn }: ShopperState): boolean =>
  turn.messages.some(({ text }) => WAVES_THANKS.test(text));

const last = ({ used }: ShopperState): string => used.at(-1) ?? '';
/** Is at ease: 心里有底了 and 这下安心多了 are said once, not one behind the other. */
const AT_EASE = /[安放]心|踏实|有底/;
/** Has just let it be, or taken leave: 那就这样吧 and 那先这样 are one goodbye, and so are 那我走了 and 我先撤了. */
const LETS_IT_BE = /这样[吧啦]$|先这(?:样|么着)$|就这样$|就到这$|走了$/;

/** Has no thanks or joy in it. */
const THANKLESS = /^(?!.*(?:谢|辛苦|麻烦[你您]|有心|真好|爱|开心|大气|够意思|爽快|发财|没白当|热心|好孩子))/;
/** Is given something now: 行 你忙 would send the giver off. */
const isGiven = ({ turn }: ShopperState): boolean => hasAct(turn, ['offer-gift']) && !bidsGoodbye(turn);

interface Unfit {
  words: RegExp;
  where: (world: World, state: ShopperState) => boolean;
}

/** Words of thanks that some shoppers have no cause for. */
const OF_THANKS: readonly Unfit[] = [
  // Praise of clear answers and of good service, and ease of mind, from who was told that there is no answer, or had to ask again and again.
  {
    words: /清楚|解释|[安放]心|踏实|有底|耐心|专业|人真好|热心|客服可以|没白问|省事/,
    where: (_, state) => wasLeftUnsure(state) || missed(state, MANY_TIMES),
  },
  // 爽快 praises a prompt yes, the others a favour.
  { words: /爽快/, where: (_, state) => missed(state, 1) },
  { words: /够意思|大气|爽快/, where: (_, state) => !wasGiven(state) },
  // Of what not everybody gets: a coupon or the price of all is none.
  { words: /没白当/, where: (_, state) => !hasPresent(state) },
  { words: OF_JOY, where: wasDenied },
  { words: /谢/, where: (_, state) => wavesThanks(state) },
  { words: OF_AN_END, where: isPending },
  { words: /弄错|发错/, where: (world) => !isOf(world, 'fault') && !isOf(world, 'order') },
  // Of trouble saved, where paying failed, or from who was kept waiting and said so.
  { words: /省事|省心/, where: (world, state) => isOf(world, 'payment') || saysItWaited(world, state) },
  { words: AT_EASE, where: (_, state) => AT_EASE.test(last(state)) },
  // Takes the other's word: said to a promise, a remedy or a goodbye, not to what has nothing to do with it.
  { words: /信你/, where: (_, { turn }) => !bidsGoodbye(turn) && !hasAct(turn, REMEDIES) },
  // Of what is to come, or of coming again, from who has not bought.
  {
    words: /收货|等着?收|到了|下回|下次|以后再|给你带人|记住|没白当|省事/,
    where: ({ case: { buys } }) => !buys,
  },
  { words: THANKLESS, where: (_, state) => isGiven(state) },
];

/** Words that would say twice, or say yes to, what was said last. */
const OF_LEAVE: readonly Unfit[] = [
  {
    words: /(?:先|就)这样|就到这|走了|撤|下了|出门|忙别的|先忙/,
    where: (_, state) => LETS_IT_BE.test(last(state)),
  },
  // A bare yes, with or without thanks: asked whether there is more, it would say that there is.
  {
    words: /^(?:哦 )?(?:嗯+|好[的嘞]?|行)(?: (?:谢谢|谢了|辛苦)[你您呀啦]?)?$/,
    where: (_, { turn }) => asksWhatElse(turn),
  },
];

const fitting = (world: World, state: ShopperState, words: Wordings, unfit: readonly Unfit[]): Wordings =>
  unfit.reduce((left, one) => (one.where(world, state) ? without(left, one.words) : left), words);

/** Words of thanks, or plain ones from who had to take a no. */
function wordsOf(world: World, state: ShopperState): Wordings {
  if (tookNo(world, state) || wasWronged(state)) return PLAIN;
  if (awaitsAnswer(state)) return STILL_AWAITS;
  return fitting(world, state, ofItsMatter(world, linesOf(world, 'thanks')), OF_THANKS);
}

/** A word of parting that fits what came of the talk and what was said last. */
export const parting = (world: World, state: ShopperState): [string[], ShopperState] =>
  pick(state, fitting(world, state, wordsOf(world, state), OF_LEAVE));
