import type { SpeechAct, Topic, Wordings } from '../schemas/index.ts';
import { leavesChoice } from './choose.ts';
import { hasAct } from './conditions.ts';
import { without } from './lines.ts';
import { linesOf } from './persona-words.ts';
import { SURE } from './tuning.ts';
import type { ShopperState, World } from './types.ts';

/** Whether a matter is one of those that the shopper came with. */
export const isOf = ({ case: { concerns } }: World, topic: Topic): boolean =>
  concerns.some((c) => c.topic === topic);

/** Whether a gift was given: what not everybody gets. */
export const hasPresent = ({ desk }: Pick<ShopperState, 'desk'>): boolean =>
  desk.some((event) => event.type === 'action' && event.action.type === 'give-gift');

/** Whether a coupon or a gift was given. */
export const wasGiven = ({ coupons, desk }: Pick<ShopperState, 'coupons' | 'desk'>): boolean =>
  coupons.length > 0 ||
  hasPresent({ desk }) ||
  desk.some((event) => event.type === 'action' && event.action.type === 'send-coupon');

/** Whether all was settled by taking a no: what was granted after it counts for more, unless that is a gift which was not given. */
export function tookNo({ case: { concerns } }: World, state: Pick<ShopperState, 'desk'>): boolean {
  const last = concerns.at(-1);
  const ungiven = last?.topic === 'gift' && !hasPresent(state);
  return last?.refused === true || (ungiven && concerns.some(({ refused }) => refused));
}

/** Words of joy: who was only told no has none. */
export const OF_JOY = /开心|嘻嘻|嘿嘿|有你真好|爱了|抱抱|有心|安心|放心|踏实|不亏|划算|稳妥|有底|耐心/;
/** Whether it asked for what nobody may have. */
export const wasDenied = (world: World): boolean => isOf(world, 'privacy');

/** Words of a worry that is over: who came to find something had none. */
const OF_RELIEF = /放心|踏实/;
const UNWORRIED: readonly Topic[] = ['order', 'presence', 'choice', 'invoice'];

/** Words of anger that is over, and of trouble that must not come again (别再出岔子): only who had cause for it says them. */
const OF_ANGER = /气|舒服|追究|计较|翻篇|较真|像句话|早这样|差不多|这事过了|别再出/;

/** Saying sorry, in whatever way: a concern that a yes or an offer settles as well wants no apology. */
const SORRY: readonly SpeechAct[] = ['apologise', 'empathise'];
/** Whether the shop has something to be sorry for: a concern that wants an apology, whatever its words. */
const hasCause = ({ case: { concerns } }: World): boolean =>
  concerns.some(({ settle }) =>
    settle.some(({ any }) =>
      any.some(
        ({ act, words }) => !words && act?.includes('apologise') && act.every((one) => SORRY.includes(one)),
      ),
    ),
  );

/** Of some words those that fit what the shopper came with: a worry, or cause for anger. */
export function ofItsMatter(world: World, words: Wordings): Wordings {
  const calm = hasCause(world) ? words : without(words, OF_ANGER);
  const unworried = world.case.concerns.every(({ topic }) => UNWORRIED.includes(topic));
  return unworried ? without(calm, OF_RELIEF) : calm;
}

/** Words of an end: not while what was promised is still to come. */
export const OF_AN_END = /较真|计较|办结|追究|翻篇|搞定|早这样|交差|交代|结论|着落|这事过了/;

/** Words on a remedy or on what is to come of it. */
const OF_A_REMEDY = /等着|着落|这么办|这么处理|处理|弄|差不多|就按|踏实|气|追究|较真|翻篇|麻烦|照办/;
/** Ways out, and word of what comes of them. */
export const REMEDIES: readonly SpeechAct[] = [
  'offer-solution',
  'assure-return',
  'promise-followup',
  'report-progress',
];

/** Grants leave, or finds all well and done: odd from who was refused what it came for. */
const GRANTS = /^可以|就好|搞定/;

/** It has something to do itself: only who was told how. */
const TO_DO_ITSELF = /我弄/;

/** How it says that it is content: of a remedy only where one was spoken of. */
export function resolvedWords(world: World, { desk, turn }: ShopperState): Wordings {
  const own = ofItsMatter(world, linesOf(world, 'resolved'));
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
