import type { SpeechAct, Topic, Wordings } from '../schemas/index.ts';
import { hasAct } from './conditions.ts';
import { without } from './lines.ts';
import { SURE, WAITING } from './tuning.ts';
import type { ShopperState, Turn } from './types.ts';

/** Says that the answer is not known. */
const NOT_KNOWN =
  /不敢(?:乱|瞎|随便)?(?:说|讲|答)|不(?:乱|瞎|随便)(?:说|讲|答)|(?:手[上头里边]|这边|资料里)[^，。！!？?]{0,4}没有?|不(?:太)?(?:确定|清楚|知道|了解)|(?:没有?|未)写|说不准|拿不准|吃不准/;
/** Says that it will be found out. */
const FINDS_OUT = /核实|核对|查|问(?:一下|一问|问|下|清)|确认|请教/;

/** Whether the turn only says that the answer is not known yet and will be found out: what was asked is still to be answered. */
export const findsOut = (turn: Turn): boolean =>
  hasAct(turn, ['promise-followup', 'ask-wait']) &&
  turn.messages.some(({ text }) => NOT_KNOWN.test(text) && FINDS_OUT.test(text));

/** Says that somebody will be asked. */
const WILL_ASK = /(?:先|这就|马上|去)(?:帮|给|替)?[您你]?(?:去)?问(?:清楚|明白)/;
/** Whether the turn promises to ask about something: nobody takes that for the answer. */
export const willAsk = (turn: Turn): boolean =>
  hasAct(turn, ['promise-followup', 'ask-wait']) && turn.messages.some(({ text }) => WILL_ASK.test(text));

/** Comes back from finding out with nothing. */
const IN_VAIN = /(?:没有|没查到|查不到|没写)[^。！!]{0,24}(?:没法|不能|不敢|保证不了|以[^。]{0,8}为准)/;
/** Says besides what was found, or what one may do. */
const FOUND = /成分是|建议|稳妥|可以(?:先|拿|给|问)|不含/;
/** Whether the turn comes back with no answer. */
export const isInVain = (turn: Turn): boolean =>
  !findsOut(turn) &&
  !turn.messages.some(({ text }) => FOUND.test(text)) &&
  turn.messages.some(({ text }) => IN_VAIN.test(text));
/** Whether anything that was looked up for it was not to be found: whatever else it heard, not all was made clear. */
export const wasLeftUnsure = ({ desk }: Pick<ShopperState, 'desk'>): boolean =>
  desk.some((event) => event.type === 'agent' && IN_VAIN.test(event.text) && !FOUND.test(event.text));
/** What is said to that on the way to the till. */
export const FOUND_NOTHING: Wordings = ['好吧 知道了', '嗯 那我自己留意', '行 没有就没有吧'];

/** The same of a concern: of what it puts on its skin or eats nobody says that it does not matter. */
const OF_SAFETY: Wordings = ['好吧 那我问问医生', '嗯 那我自己留意', '好吧 那我小心点'];
export const foundNothing = ({ topic }: { topic: Topic }): Wordings =>
  topic === 'safety' ? OF_SAFETY : FOUND_NOTHING;

/** What whoever has decided or paid says to that: it thinks nothing over any more. */
const HEARS_LATER: Wordings = ['嗯 等你信', '好 查到说一声', '行 有信了告诉我', '嗯 你查'];

/** The same to one who has asked nothing that is still to be answered. */
const ASKED_NOTHING: Wordings = ['我没别的要问了', '都清楚 不用查', '我没问啥呀'];

/** Speaks of the search: who waits for word of its parcel, and had nothing looked up, bids nobody look. */
const OF_A_SEARCH = /查/;
/** Whether a search was promised before this turn. */
const wasSoughtBefore = ({ desk, turn }: Pick<ShopperState, 'desk' | 'turn'>): boolean =>
  desk
    .filter((event) => event.type === 'agent')
    .slice(0, -turn.messages.length || undefined)
    .some(({ text }) => NOT_KNOWN.test(text) && FINDS_OUT.test(text));

/** What is said to a promise to find out by one who has decided or paid: it waits where it asked or was promised something. */
export function toFindingOut(state: Pick<ShopperState, 'said' | 'used' | 'desk' | 'turn'>): Wordings {
  const { said, used } = state;
  const waits = said.some((act) => WAITING.includes(act));
  if (!waits || ASKED_NOTHING.some((line) => used.includes(line as string))) return ASKED_NOTHING;
  return wasSoughtBefore(state) ? HEARS_LATER : without(HEARS_LATER, OF_A_SEARCH);
}

/** Told that nothing was found by who waits for what it was promised, and by who has asked nothing. */
const STILL_WAITS: Wordings = ['那说好的还会告诉我吧', '那说好的别忘了', '到时候还是告诉我一声'];
/** Has said so, and hears once more that nothing was found: it keeps to what it was promised. */
const KEEPS_WAITING: Wordings = ['没别的了 我等你消息', '没了 到时候告诉我就行', '没别的了 说好的我等着'];
/** Asked what it would have while word of what it has been promised is still to come. */
export const AWAITS: Wordings = ['没别的 等你信', '就等你那边的信', '有信告诉我就行'];
/** Has just said that it waits for word: who answers that there is no more to find gets no thanks for explaining. */
export const toNothingMore = ({ used }: Pick<ShopperState, 'used'>): Wordings | undefined => {
  if (STILL_WAITS.some((line) => used.includes(line as string))) return KEEPS_WAITING;
  return AWAITS.includes(used.at(-1) ?? '') ? STILL_WAITS : undefined;
};
const ASKED_NONE: Wordings = ['没事 我没问别的', '没关系 我没别的了'];
export const toNothingFound = ({ used }: Pick<ShopperState, 'used'>): Wordings =>
  HEARS_LATER.some((line) => used.includes(line as string)) ? STILL_WAITS : ASKED_NONE;

/** What is said to a promise to find out by who pays all the same for an order that stands. */
export const PAYS_AHEAD: Wordings = [
  ['那我先付', '你问到告诉我'],
  ['我先付款', '有消息说一声'],
];
/** The same by who orders only now. */
export const BUYS_AHEAD: Wordings = [
  ['那我先拍下', '你问到告诉我'],
  ['那我先下单', '查到跟我说'],
  ['先拍了', '等你消息'],
  ['我先下单', '有消息说一声'],
];
const AHEAD = [...PAYS_AHEAD, ...BUYS_AHEAD].flat();

/** Bought ahead of its answer, and leaves before it has come. */
export const STILL_AWAITS: Wordings = ['查到了记得告诉我', '好 那边有信告诉我', '行 别忘了回我'];
const NO_MORE_FOUND = /(?:查|问)不(?:到|出|着)/g;
/** What brings an answer, or owns that there is none. */
const BRINGS: readonly SpeechAct[] = [
  'introduce-product',
  'set-expectation',
  'explain-policy',
  'report-progress',
  'show-proof',
];
/** Whether it bought ahead of an answer that was promised, and none has come since. */
export function awaitsAnswer({ used, desk }: Pick<ShopperState, 'used' | 'desk'>): boolean {
  if (!AHEAD.some((line) => used.includes(line))) return false;
  const texts = desk.filter((event) => event.type === 'agent');
  // 查不到更多了，不敢乱说 promises nothing: it owns that there is no answer.
  const promises = ({ text }: { text: string }) =>
    NOT_KNOWN.test(text) && FINDS_OUT.test(text.replace(NO_MORE_FOUND, ''));
  const since = texts.slice(texts.findLastIndex(promises) + 1);
  return !since.some(
    ({ text, reading: { acts } }) =>
      IN_VAIN.test(text) || acts.some(({ act, sure }) => BRINGS.includes(act) && sure >= SURE),
  );
}
