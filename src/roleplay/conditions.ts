import type { Condition, SpeechAct } from '../schemas/index.ts';
import type { Claim, Reading } from '../transcript/index.ts';
import { standardWords } from '../understanding/index.ts';
import { REACTIONS, SURE, SURE_BREAKING } from './tuning.ts';
import type { Turn } from './types.ts';

/** How sure the reader must be that an act is there before the shopper acts on it. */
const enoughFor = (act: SpeechAct): number => {
  const reaction = REACTIONS.find((r) => r.act === act);
  return reaction ? (reaction.from ?? SURE_BREAKING) : SURE;
};

/** The shopper's own words given back to it say nothing of the agent's: 您说“侧着睡”. */
const SHOPPER_QUOTED = /[您你](?:刚)?(?:才)?(?:说|提到|讲)的?“([^”]*)”/g;
export const quotedWords = (text: string): string[] =>
  [...text.matchAll(SHOPPER_QUOTED)].map(([, words = '']) => words);
export const ownWords = (text: string): string => text.replace(SHOPPER_QUOTED, '');
const isQuoted = (text: string, { start, end }: Reading['acts'][number]): boolean =>
  text.includes('“') &&
  [...text.matchAll(SHOPPER_QUOTED)].some(
    ({ index, 0: quote }) => start >= index && end <= index + quote.length,
  );

/** Brings word of what was looked up or asked: 核实过了, 问过主管了. */
const BROUGHT_BACK = /(?:核实|核对|查|问)过[^，。！!？?：:]{0,6}了/;
/** Words that ask for patience all the same: 问过了 还没回 您再等等. */
const STILL_WAITS =
  /[您你请]等|等(?:一|我|会|下|消息|结果)|稍|再|这就|马上|还没|(?:告诉|回复?|答复|通知)[您你]/;
/** Whether an act is read in words that bring the answer: these ask nobody to wait for it any more. */
const isBroughtBack = (text: string, { act, start, end }: Reading['acts'][number]): boolean => {
  if (act !== 'ask-wait') return false;
  const own = text.slice(start, end);
  return BROUGHT_BACK.test(own) && !STILL_WAITS.test(own);
};

/** Whether one of these acts is in the turn with enough certainty. */
export function hasAct(turn: Turn, acts: readonly SpeechAct[]): boolean {
  return turn.messages.some(({ text, reading }) =>
    reading.acts.some(
      (a) =>
        acts.includes(a.act) && a.sure >= enoughFor(a.act) && !isQuoted(text, a) && !isBroughtBack(text, a),
    ),
  );
}

/** The acts of the turn's words; undefined where nothing was said. */
export function actsOf({ messages }: Turn): SpeechAct[] | undefined {
  if (messages.length === 0) return undefined;
  return messages.flatMap(({ text, reading }) =>
    reading.acts.filter((a) => a.sure >= enoughFor(a.act) && !isBroughtBack(text, a)).map((a) => a.act),
  );
}

/** Whether any message of the turn holds such words. */
export const says = ({ messages }: Turn, words: RegExp): boolean =>
  messages.some(({ text }) => words.test(text));

/** All claims of the turn. */
export function claimsOf(turn: Turn): Claim[] {
  return turn.messages.flatMap((m) => m.reading.claims);
}

/** Products named or shown in the turn. */
export function productsOf(turn: Turn): string[] {
  const shown = turn.actions.flatMap((a) => (a.type === 'send-card' && a.item ? [a.item] : []));
  return [...turn.messages.flatMap((m) => m.reading.products), ...shown];
}

/** Acts that bring facts out: what they ask for may come to light in the same turn. */
export const ASKING: readonly SpeechAct[] = ['ask-need', 'ask-evidence', 'identify-order', 'confirm-order'];

/** Whether a step is met by asking or by what the asking brings out. */
export const asksFor = ({ act = [], asks, facts }: Condition): boolean =>
  asks !== undefined || facts !== undefined || (act.length > 0 && act.every((a) => ASKING.includes(a)));

/** 您平时用更省心 asks nothing, whatever is read in it. */
const asksAtAll = ({ messages }: Turn): boolean =>
  messages.some(({ text, reading }) => reading.asks.length > 0 || /[?？]/.test(text));

/** A condition that names so many acts takes any statement of its words. */
export const ANY = 5;

/** Whether the turn meets the condition: every field given must hold. `disclosed` are the facts told so far, `before` those of them told before the turn: advice that rests on a fact cannot come before it. */
export function meets(
  condition: Condition,
  turn: Turn,
  disclosed: readonly string[],
  before = disclosed,
): boolean {
  const { act, claim, product, otherThan, words, asks, action, timed, facts, without } = condition;
  // A sentence in which nothing was read may well be the statement that is wanted: its words tell.
  const unread = act !== undefined && act.length >= ANY && words !== undefined && isUnreadable(turn);
  if (act && !unread && !hasAct(turn, act)) return false;
  if (without && hasAct(turn, asksAtAll(turn) ? without : without.filter((one) => one !== 'ask-need')))
    return false;
  if (claim && !claimsOf(turn).some((c) => claim.kind.includes(c.kind) && c.verdict === claim.verdict))
    return false;
  if (product && !productsOf(turn).some((p) => product.includes(p))) return false;
  if (otherThan && productsOf(turn).some((p) => otherThan.includes(p))) return false;
  if (words && !turn.messages.some((m) => holds(m, words, act === undefined || unread))) return false;
  if (timed && !turn.messages.some((m) => m.timed)) return false;
  if (asks && !turn.messages.some((m) => m.reading.asks.some((a) => asks.includes(a)))) return false;
  const known = act && !act.some((a) => ASKING.includes(a)) ? before : disclosed;
  if (facts && !facts.every((f) => known.includes(f))) return false;
  return (
    !action || turn.actions.some((a) => a.type === action.type && (!action.item || a.item === action.item))
  );
}

/** So long a word says something by itself: 没有猫粮. So does one that makes up half of its clause: 能退的. */
const STATEMENT = 4;
const CLAUSE = /[^，。！？；、,.!?;\s]+/g;
/** Address, 这个 before what is said and the tone after it weigh nothing: 这个返不了的呀. */
const UNWEIGHED = /^(?:亲|这个|那个|那|咱们?)+|[呀啊哦呢哈嘛啦咯哟]+$/g;
const states = (text: string, word: string): boolean =>
  word.length >= STATEMENT ||
  (word.length > 1 &&
    (text.match(CLAUSE) ?? []).some(
      (part) => part.includes(word) && word.length * 2 >= part.replace(UNWEIGHED, '').length,
    ));

/** A no before a word turns it round: 能退 does not stand in 不能退. */
const NOES = /[不没未无别]$/u;

/** A size stands by itself: there is no L in XL, no L码 in XL码. */
const SIZE = /^[smlx](?![a-z])/i;
const sizes = new Map<string, RegExp>();
function bySize(word: string): RegExp {
  const known = sizes.get(word) ?? new RegExp(`(?<![a-zA-Z])${word}(?![a-zA-Z])`);
  sizes.set(word, known);
  return known;
}

/** Whether a word stands in a text as it is, at least once. */
const stands = (text: string, word: string): boolean =>
  (SIZE.test(word) ? bySize(word).test(text) : text.includes(word)) &&
  (NOES.test(word.slice(0, 1)) ||
    text
      .split(word)
      .slice(0, -1)
      .some((before) => !NOES.test(before)));

/** 换谁都着急 changes nothing. */
const IDIOM = /换(?:了|作|做|成)?谁/g;
/** Nor does 我换个说法 offer other goods. */
const RESTATES = /换(?:一)?[个种](?:说法|讲法|问法|角度)/g;

/** 一分钱不收, 一毛钱都不用您掏: costs nothing. */
const FOR_NOTHING = /一[分毛](?:钱)?[都也]?不(?:用|让|要|会)?您?(?:掏|出|花|付|收|要)?/g;

/** Spoken short forms written out: 他咋说的 holds 怎么说, 我们掏 holds 我们出. */
const inFull = (text: string): string =>
  text
    .replaceAll('咋', '怎么')
    .replaceAll('干嘛', '做什么')
    .replaceAll('啥', '什么')
    .replaceAll('哪儿', '哪里')
    .replace(FOR_NOTHING, '不收钱不用您出')
    .replace(/掏(?!空|心|粪|耳)/g, '出');

/** 不怪你 says what 不怪您 says. */
const polite = (text: string): string => text.replaceAll('你', '您');

type Message = Turn['messages'][number];

/** What is worked out of a message and of a list of words once: every condition of a case asks for the same. */
const forms = new WeakMap<Message, { whole: readonly string[]; plain: readonly string[] }>();
const politeLists = new WeakMap<readonly string[], readonly string[]>();

/** A message in the forms in which words are looked for in it. */
function formsOf(message: Message) {
  const known = forms.get(message);
  if (known) return known;
  const own = polite(ownWords(message.text)).replace(RESTATES, '');
  const whole = [...new Set([own, standardWords(own), inFull(own)])];
  const found = { whole, plain: whole.map((one) => one.replace(IDIOM, '谁')) };
  forms.set(message, found);
  return found;
}

function politeWords(words: readonly string[]): readonly string[] {
  const known = politeLists.get(words) ?? words.map(polite);
  politeLists.set(words, known);
  return known;
}

/** A word counts only in a message that says something, a pile of key words wins nobody; or where it is a `statement` that needs no act. */
const holds = (message: Message, words: readonly string[], statement: boolean) => {
  const { whole, plain } = formsOf(message);
  return politeWords(words).some(
    (w) =>
      (w.length === 1 ? plain : whole).some((one) => stands(one, w)) &&
      (wasRead(message.reading) || (statement && states(polite(message.text), w))),
  );
};

const wasRead = (reading: Reading) => reading.acts.some((a) => a.sure >= SURE);

/** Whether the turn says nothing that can be read: no act, no question, no claim. */
export function isUnreadable(turn: Turn): boolean {
  return (
    turn.actions.length === 0 &&
    turn.messages.every((m) => {
      const { asks, claims } = m.reading;
      return !wasRead(m.reading) && asks.length === 0 && claims.length === 0;
    })
  );
}

/** Whether a condition is met by what the shopper told, whatever the turn says. */
export const isFactsOnly = (condition: Condition): boolean =>
  condition.facts !== undefined &&
  Object.values(condition).filter((field) => field !== undefined).length === 1;
