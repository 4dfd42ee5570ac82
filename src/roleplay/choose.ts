import type { SpeechAct, Wordings } from '../schemas/index.ts';
import { productById } from '../shop/index.ts';
import type { Reading } from '../transcript/index.ts';
import { ownWords } from './conditions.ts';
import { SURE } from './tuning.ts';
import type { ShopperState, Turn, World } from './types.ts';

/** One of several to pick, said so. */
const PICK =
  /哪(?:一)?(?:种|个|样)[^。]{0,6}[？?呢]|(?:挑|选)(?:一个|一种|一样)|(?:选|要|挑|定)哪(?:一)?(?:个|种|样|条)|您(?:来)?(?:挑|选)(?:[，,。：:]|$)/;
/** A 还是 B, with its mark, or at the end without one: there it must not be 我们还是建议, which leaves no choice. */
const EITHER =
  /还是[^。！!]{1,20}[？?呢吗]|[一-龥0-9](?<![我们这边最好可但都也咱话那看])[ ，,]?还是(?!去|原来|建议|希望|推荐|可以|需要|先|会|得|没|很|比较|不|按|给|在|这|有|一样|老)[^，。！!？?]{1,12}(?:[，,。~～]|$)/;

/** What puts two ways before a shopper: remedies, whatever else is asked; goods and ways to go about it where nothing is asked. */
const REMEDIES: readonly SpeechAct[] = ['offer-solution', 'assure-return'];
const WAYS: readonly SpeechAct[] = ['recommend', 'guide-steps'];
const ASKING: readonly SpeechAct[] = ['ask-need', 'ask-evidence'];

/** Whether a message puts ways before the shopper more surely than it asks it about itself. */
function offersWays({ acts, asks }: Reading): boolean {
  const surest = (of: readonly SpeechAct[]) =>
    acts.reduce((most, { act, sure }) => (of.includes(act) ? Math.max(most, sure) : most), 0);
  const offered = surest(asks.length > 0 ? REMEDIES : [...REMEDIES, ...WAYS]);
  return offered >= SURE && offered >= surest(ASKING);
}

/** What it takes: the first that was named, so that the agent knows what to do. */
const TAKES_FIRST: Wordings = ['前面那个吧', '就前面说的', '就第一个', '先按前面那个来'];
/** Asked to choose once more. */
const TAKES_AGAIN: Wordings = ['还是前面那个', '还是第一个', '就刚才选的那个'];

/** Whoever may wait or have its money back waits: it wanted the goods. */
const TAKES_WAITING: Wordings = ['那我等着', '我等吧 帮我盯着', '先等等看'];
const WAITS_AGAIN: Wordings = ['还是等着吧', '说了我等着'];
const MAY_WAIT = /(?:愿意|想|可以|能|先)(?:再)?等|等还是|还是等|等(?:着|一等)|盯着/;
const MAY_CANCEL = /取消|退/;

/** The parcel is hurried on, and there are ways for when it comes too late: nothing need be taken yet. */
const IF_LATE = /(?:赶不上|等不了|来不及|到不了|不行)的话/;
const URGES_ON = /催|派送|改派|拦/;
const SEES_FIRST: Wordings = ['先催着 看看再说', '先催吧 不行再说', '你先催 到时再看'];

/** Has said already which of the case's ways it takes. */
const STANDS_BY_IT: Wordings = ['就刚才说的那样', '刚说过了 就那样', '还是刚才说的'];

/** Remedies, each in its words; and one that is named only to be refused: 换大的 不退. */
const REMEDY: readonly RegExp[] = [/补|[重再](?:发|寄)/, /退|全额/, /换/];
const REFUSED = /不用?[补退换]/g;

/** Whether a way that it takes is one that the agent has named; a way that names no remedy, such as 先催着吧, is. */
function isOffered(line: string, { agentTexts }: Pick<ShopperState, 'agentTexts'>): boolean {
  const named = REMEDY.filter((remedy) => remedy.test(line.replace(REFUSED, '')));
  return named.length === 0 || named.some((remedy) => agentTexts.some((text) => remedy.test(text)));
}

/** Whether it has just asked for a way that nobody offered: that is not granted yet, and it is not glad of it. */
export const asksForOther = (
  { case: { takes } }: World,
  state: ShopperState,
  lines: readonly string[],
): boolean => lines.some((line) => takes?.flat().includes(line) && !isOffered(line, state));

/** What the case says it wants: of that what was offered, and all of it where nothing of it was. */
function wanted(takes: Wordings, state: Pick<ShopperState, 'agentTexts'>): Wordings {
  const offered = takes.filter((wording) => isOffered([wording].flat().join(' '), state));
  return offered.length > 0 ? offered : takes;
}

/** What it answers to a choice: what the case says it wants, else the first; it stands by what it has taken once. */
export function takesOne(
  { case: { takes } }: World,
  { used, turn, agentTexts }: Pick<ShopperState, 'used' | 'turn' | 'agentTexts'>,
): Wordings {
  if (takes)
    return takes.flat().some((line) => used.includes(line)) ? STANDS_BY_IT : wanted(takes, { agentTexts });
  const text = turn.messages.map((m) => m.text).join(' ');
  if (IF_LATE.test(text) && URGES_ON.test(text)) return SEES_FIRST;
  const [first, again] =
    MAY_WAIT.test(text) && MAY_CANCEL.test(text) ? [TAKES_WAITING, WAITS_AGAIN] : [TAKES_FIRST, TAKES_AGAIN];
  return first.some((line) => used.includes(line as string)) ? again : first;
}

/** Asked for one of the kinds in which its goods come: 夹式还是座式？ It names that of its order, else the first that was named. */
export function takesKind(
  { case: { basket, orders }, shop }: World,
  { messages }: Turn,
): Wordings | undefined {
  const [own] = [...basket, ...orders];
  const text = messages.map((m) => m.text).join(' ');
  if (!own || !/[一-龥a-z0-9]还是[一-龥a-z0-9]/i.test(text)) return undefined;
  const kinds = productById(shop, own.product)?.variants.flatMap(({ colour, size }) => [colour, size]) ?? [];
  const named = [...new Set(kinds)]
    .filter((kind) => text.includes(kind))
    .sort((a, b) => text.indexOf(a) - text.indexOf(b));
  const [first] = named;
  if (!first || named.length < 2) return undefined;
  const kind =
    named.find((one) => orders.some(({ colour, size }) => one === colour || one === size)) ?? first;
  return [`${kind}的`, `要${kind}的`, kind];
}

/** Two ways out in so many words, whatever else is read in them: 您想等还是退, 换燕麦或者退款. */
const TWO_WAYS =
  /(?:等|退|换|补|取消|寄|留)[^，。！!？?]{0,4}(?:还是|或者|要么)[^，。！!？?]{0,4}(?:等|退|换|补|取消|寄|留)/;

/** A right told to everybody puts no choice: 不合适可以退或者换. */
const RIGHT_TO_RETURN = /不合适|不喜欢|不满意|无理由|支持|都(?:可以|行)|[7七]天/;

const putsWays = (text: string): boolean => PICK.test(text) || EITHER.test(text);

/** Whether the turn leaves the shopper a choice between ways; a question of its own circumstances is none. */
export function leavesChoice({ messages }: Turn): boolean {
  return messages.some(({ text, reading }) => {
    const own = ownWords(text).trim();
    return (TWO_WAYS.test(own) && !RIGHT_TO_RETURN.test(own)) || (offersWays(reading) && putsWays(own));
  });
}

/** Advice for a case that may not be: 宽不了就先别下单. */
const IF_SO = /(?:要是|如果|不了|不够|不合适|的话)[^。！!？?]{0,10}就(?:先|暂时)(?:别|不)/;

/** There is no hurry: the shopper may look first. */
const NO_HURRY =
  /不(?:着|用)?急|别着?急|慢慢(?:看|想|考虑|比)|(?:想|考虑|看|比较)好了?再|(?:付|拍|下单|买)之?前[^，。！!？?]{0,3}(?:想|考虑|看)好/;

/** What it says to that when it was about to pay. */
const TAKES_TIME: Wordings = [
  '嗯 我再看一眼',
  '好 我看好再拍',
  '那我再核对下',
  '行 我慢慢看',
  '好 看好了我再下单',
];

/** Told to take its time over the steps, not over the goods. */
const NO_RUSH: Wordings = ['好 我慢慢弄', '嗯 不急', '好 慢慢来'];
const TO_LOOK = /看|想|考虑|比较/;
/** What it says that was about to pay, being left its time. */
export const takesTime = ({ messages }: Turn): Wordings =>
  messages.some(({ text }) => NO_HURRY.test(text) && !IF_SO.test(text) && TO_LOOK.test(text))
    ? TAKES_TIME
    : NO_RUSH;

/** Whether the turn leaves the shopper its time. */
export const leavesTime = ({ messages }: Turn): boolean =>
  messages.some(
    ({ text, reading: { acts } }) =>
      NO_HURRY.test(text) && !IF_SO.test(text) && !acts.some(({ act }) => act === 'guide-steps'),
  );

/** Pay later: the agent has something to do first. What the shopper itself does first, such as 领了券再拍 or 问过医生再买, holds nobody up. */
const PAY_LATER =
  /(?:先|暂时)(?:别|不要|不)(?:急着?|着急)?(?:付|拍|下单|定(?!制)|买)|别急着(?:付|拍|下单|定(?!制)|买)|(?:改|弄|备注|核|发)[^，。！!？?]{0,6}再(?:付|拍|下单)/;

/** What it says to that on its way to the till. */
export const WAITS: Wordings = ['好 等你', '那我先不付', '行 弄好说一声', '嗯 我先等着', '好 不急'];

/** Whether the turn asks it not to pay yet. */
export const holdsPayment = ({ messages }: Turn): boolean =>
  messages.some(({ text }) => PAY_LATER.test(text) && !IF_SO.test(text));

/** What it waited for is done. */
const READY = /(?:可以|能|您)(?:付|拍|下单)|(?:改|弄|领|备注|查|问|核|写|办)[^，。！!？?]{0,2}好了|已经/;

/** Whether the turn lets go on a shopper who was asked to wait with its payment. */
export const letsPay = ({ messages }: Turn): boolean =>
  messages.some(({ text }) => READY.test(text) && !PAY_LATER.test(text));
