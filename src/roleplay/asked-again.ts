import type { SpeechAct, Topic, Wordings } from '../schemas/index.ts';
import { hasAct, isFactsOnly, meets, productsOf } from './conditions.ts';
import { without } from './lines.ts';
import type { ShopperState, Turn, World } from './types.ts';

/** A concern of a case. */
export type Concern = World['case']['concerns'][number];

/** Whether a wording was said before in this talk. */
export const isUsed = ({ used }: ShopperState, wording: Concern['pushback'][number]): boolean =>
  (typeof wording === 'string' ? [wording] : wording).every((line) => used.includes(line));

/** Told that no answer was found; told so once more. */
const FOUND_NONE: Concern['pushback'] = ['啊 查不到呀', '那没人说得清啊', '这都查不到啊', '那上哪问去'];
export const STILL_NONE: Concern['pushback'] = ['还是没有啊', '又是查不到', '还是查不到呀', '又没有啊'];
/** Of what the shop itself decides nobody says that no one knows, or asks where else to ask. */
const OWN_TO_SAY: readonly Topic[] = [
  'choice',
  'price',
  'payment',
  'gift',
  'freight',
  'refund',
  'return',
  'add-on',
  'material',
  'stock',
  'order',
];
/** Says where the answer stands. */
const TELLS_WHERE = /为准|官网|商品页|详情页|(?:可以|建议)[^，。]{0,4}问/;
/** Has hinted that it wants to be asked something, and hears that nothing was found: there was nothing to look for. */
const NO_SEARCH: Concern['pushback'] = ['不用查 问我就行', '没让你查呀', '这不用查吧'];
/** Hints at what it would tell; 查了吗 and 先看看图 want to have something looked at. */
const HINTS = /(?:得|要|也)看(?!看)|有关系|问问我|没(?:说|报)/;
const hintsLast = ({ concerns, used }: ShopperState, { id, settle }: Concern): boolean => {
  const last = used.at(-1) ?? '';
  const lacking = settle[concerns[id]?.met.indexOf(false) ?? -1];
  return HINTS.test(last) && (lacking?.missing?.flat().includes(last) ?? false);
};
/** What it says to that of a concern. */
export function foundNone(state: ShopperState, open: Concern): Concern['pushback'] {
  if (hintsLast(state, open)) return NO_SEARCH;
  const { topic } = open;
  const { messages } = state.turn;
  const own = OWN_TO_SAY.includes(topic) ? without(FOUND_NONE, /没人说得清|上哪问/) : FOUND_NONE;
  return messages.some(({ text }) => TELLS_WHERE.test(text)) ? without(own, /上哪问/) : own;
}
/** Whether it has said that it heard so. */
export const hasHeardNone = (state: ShopperState): boolean =>
  [...FOUND_NONE, ...NO_SEARCH].some((w) => isUsed(state, w));

/** Advised to take other goods than it could use. */
const OTHER_GOODS: Concern['pushback'] = [
  '这个不太合适吧',
  '还有别的吗',
  '这个不太行 别的呢',
  '这个感觉不对',
];

/** Asks which of goods that it names itself: 衬衫跟羊毛衫 选哪个. */
const BETWEEN = /[一-龥](?:[和跟]|还是)[一-龥]{2}|两[个件款样]/;
/** What it says to goods that do not fit: who is torn between two asks for no third. */
const otherGoods = ({ raise }: Concern): Concern['pushback'] =>
  raise.some((wording) => BETWEEN.test([wording].flat().join(' ')))
    ? without(OTHER_GOODS, /别的/)
    : OTHER_GOODS;

/** Names goods to leave them: 蜂蜜别拿了. */
const RULES_OUT =
  /(?:别|不要|先不|就不)(?:拿|买|选|考虑|要|推荐)|不(?:太)?(?:合适|适合|建议|推荐)|[选拿买]不得|排除/;
const rulesOut = ({ messages }: Turn): boolean => messages.some(({ text }) => RULES_OUT.test(text));

/** Puts goods before it: as advice, or as what is about to be ordered. */
const PUTS_GOODS: readonly SpeechAct[] = ['recommend', 'confirm-order', 'invite-order'];

/** Whether the turn names one of the shop's goods for what the step asks for, and not the right one. */
function namesOthers({ turn }: ShopperState, step: Concern['settle'][number] | undefined): boolean {
  const right = step?.any.flatMap(({ product }) => product ?? []) ?? [];
  const named = hasAct(turn, PUTS_GOODS) && !rulesOut(turn) ? productsOf(turn) : [];
  return right.length > 0 && named.length > 0 && !named.some((id) => right.includes(id));
}

/** Told of goods before anybody asked what it needs. */
const WHY_THIS: Concern['pushback'] = ['为啥是这个呀', '这个合适吗', '怎么就推这个了'];

/** What it says where the turn did name one of several goods, only not one that fits: it was told which. */
export function othersNamed(state: ShopperState, open: Concern): Concern['pushback'] | undefined {
  const step = open.settle.find(({ any }) => any.some(({ product }) => product));
  if (open.topic !== 'choice' || !namesOthers(state, step)) return undefined;
  return state.concerns[open.id]?.met.some(Boolean)
    ? (foundWrong(state, open) ?? otherGoods(open))
    : WHY_THIS;
}

/** Asks what came of a search. */
const OF_A_RESULT = /问到|问的|结果|还在问|消息/;

/** How it asks again: only for the step that is still lacking, never for what was said already. */
export function askedAgain(state: ShopperState, open: Concern): Concern['pushback'] {
  const met = state.concerns[open.id]?.met ?? [];
  const lacking = open.settle[met.indexOf(false)];
  const others = othersNamed(state, open);
  if (others) return others;
  const words = (met.some(Boolean) ? lacking?.missing : undefined) ?? open.pushback;
  // Told that nothing was found, it asks for the result no more.
  return hasHeardNone(state) ? without(words, OF_A_RESULT) : words;
}

/** Its question in its own words, to who asks what that was: there it hints at nothing that it has kept to itself. */
export function itsQuestion(state: ShopperState, open: Concern): Concern['pushback'] {
  const lacking = open.settle[state.concerns[open.id]?.met.indexOf(false) ?? -1];
  return lacking?.any.every(isFactsOnly) ? open.pushback : askedAgain(state, open);
}

/** Whether the turn says again what answered a part of the concern before: that is no passing by. */
export const saysAgain = ({ concerns, turn, disclosed }: ShopperState, open: Concern): boolean =>
  open.settle.some(
    ({ any }, i) =>
      concerns[open.id]?.met[i] && any.some((when) => !isFactsOnly(when) && meets(when, turn, disclosed)),
  );

/** Whether the turn has left the goods that were found wrong for others: 你卖我这个 would point at these. */
const leavesThem = ({ turn }: ShopperState, { product }: Concern['worsen'][number]['when']): boolean => {
  const named = productsOf(turn);
  return product !== undefined && named.length > 0 && !named.some((id) => product.includes(id));
};

/** What it found wrong with goods put before it for what is open: asked what it minds, that is what it minds, as long as nothing else is spoken of. */
export const foundWrong = (state: ShopperState, { worsen }: Concern): Wordings | undefined =>
  worsen.find(
    ({ when, says }) =>
      when.otherThan && !leavesThem(state, when) && says.some((wording) => isUsed(state, wording)),
  )?.says;
