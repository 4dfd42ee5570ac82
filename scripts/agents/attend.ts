import type { Product } from '../../src/schemas/index.ts';
import { productById, productsNamedIn } from '../../src/shop/index.ts';
import { goodsNamedByShopper, goodsSpokenOf } from './goods.ts';
import { isContent, isDecided, isQuestion, isShrug, isSmallTalk, mattersIn } from './hear.ts';
import type { Matter } from './matters.ts';
import type { Scene } from './scene.ts';
import { toldIn } from './told.ts';
import type { Line, View } from './types.ts';
import { newLines } from './view.ts';

/** What an agent remembers of one chat. */
export interface Notes {
  /** How often each matter was answered, and in which words it came up. */
  counts: Map<Matter, number>;
  questions: Map<Matter, string>;
  /** Matters answered so far, the latest last. */
  past: Matter[];
  said: string[];
  turn: number;
  /** The product recommended last, and after how many lines of the chat. */
  chosen: { id: string; at: number } | undefined;
  invited: boolean;
  /** It has said that it waits for the payment. */
  awaited: boolean;
  thanked: boolean;
}

export const blankNotes = (): Notes => ({
  counts: new Map(),
  questions: new Map(),
  past: [],
  said: [],
  turn: 0,
  chosen: undefined,
  invited: false,
  awaited: false,
  thanked: false,
});

const QUOTED = /“[^”]*”/g;

/** What the shopper wrote just now, in one text; what it quotes of ours is left out. */
export const newText = (view: View): string =>
  newLines(view)
    .filter((line) => line.from === 'shopper')
    .map((line) => line.text.replace(QUOTED, '').trim())
    .filter((text) => text !== '')
    .join(' ; ');

const weAsked = (view: View, before = view.chat.length): boolean => {
  const ours = view.chat.slice(0, before).findLast((line) => line.from === 'agent');
  return ours !== undefined && /[?？]/.test(ours.text);
};

/** Whether a line answers a question of ours: ours came before, and the line asks nothing. */
const answersUs = (view: View) => (line: Line) => {
  const at = view.chat.indexOf(line);
  // What was asked is answered first; what comes after it in the same breath is of another matter.
  const soon = at - view.chat.slice(0, at).findLastIndex((l) => l.from === 'agent') <= ANSWERED_WITHIN;
  return soon && weAsked(view, at) && !isQuestion(line.text) && !isContent(line.text) && !isShrug(line.text);
};
const ANSWERED_WITHIN = 2;

/** Han characters two by two, so that the words of two texts can be compared. */
const pairsOf = (text: string): string[] =>
  [...text]
    .slice(1)
    .flatMap((c, i) => (/^[\u4e00-\u9fff]{2}$/.test(`${[...text][i]}${c}`) ? [`${[...text][i]}${c}`] : []));

const shares = (text: string, before: string | undefined, least: number): boolean =>
  before !== undefined && pairsOf(text).filter((pair) => before.includes(pair)).length >= least;

/** Asks again without saying what. */
const BARE =
  /^(?:所以|那|到底|直说|说呀?|然后|具体点?|什么|啥)(?:呢|啊|嘛|怎么说|行不行)?$|没说|没回|不回答|行不行|还是不行/;

/** Waits for the word that we promised, or asks where it is. */
const AWAITS = /有结果|问到|还在问|问的结果|等你消息/;

/** Matters that need a thing of ours to be about. */
const OF_OURS: readonly Matter[] = [
  'stock',
  'goods',
  'tracking',
  'not-sent',
  'size',
  'price',
  'effect',
  'chat',
];

/** Matters within which a bare call for a way out, or for one thing, is meant. */
const WITHIN: Partial<Record<Matter, readonly Matter[]>> = {
  'if-not-right': ['advise', 'how-to-buy'],
  'top-up': ['choice', 'goods', 'how-to-buy'],
  unpaid: ['advise', 'how-to-buy'],
  'pay-means': ['how-to-buy'],
};
const staysWith = (last: Matter, heard: Matter): boolean => WITHIN[last]?.includes(heard) ?? false;

/** What the turn is about: what was asked, else what is still open; nothing where all is said. */
export function attend(view: View, text: string, notes: Notes, atOnce: number): Matter[] {
  const last = notes.past.at(-1);
  const asked = asking(text, last === undefined);
  const heard = mattersIn(view, asked, atOnce).map((m) =>
    OF_OURS.includes(m) && isNotOurs(view, text)
      ? 'not-ours'
      : last !== undefined && staysWith(last, m)
        ? last
        : m,
  );
  if (
    heard[0] === 'goods' &&
    last !== undefined &&
    last !== 'goods' &&
    (BARE.test(asked) || AWAITS.test(text) || shares(asked, notes.questions.get(last), 2))
  )
    return [last];
  if (heard.length > 0) return [...new Set(heard)];
  if (last === undefined && isNotOurs(view, text)) return ['not-ours'];
  if (
    last === undefined &&
    text.split(' ; ').some((line) => !isSmallTalk(line) && /[\u4e00-\u9fff]{4}/.test(line))
  )
    return ['goods'];
  if (last === undefined || onlyContent(text)) return [];
  // Whoever has made up its mind and asks nothing is not told once more.
  const pieces = text.split(' ; ');
  if (pieces.some(isDecided) && !pieces.some(isQuestion)) return [];
  // Who only shrugs for a second time has nothing more to ask.
  if (text.split(' ; ').every(isShrug) && (notes.counts.get(last) ?? 0) >= 3) return [];
  return weAsked(view) || !notes.invited ? [last] : [];
}

/** The lines that ask, where some do; at the beginning every line tells what it is about. */
function asking(text: string, first: boolean): string {
  const pieces = text.split(/ ; |[，,。 ]+/).filter((piece) => piece !== '' && !isShrug(piece));
  const questions = pieces.filter(isQuestion);
  return first || questions.length === 0 ? pieces.join(' ') : questions.join(' ');
}

/** Speaks of something bought before that no shelf and no order of ours holds. */
const isNotOurs = (view: View, text: string): boolean =>
  view.orders.length === 0 &&
  goodsSpokenOf(view).length === 0 &&
  /上次|上回|之前|买过|买的|再来|还有吗|有没有|卖|发了没|到哪/.test(text);

const onlyContent = (text: string): boolean =>
  text.split(' ; ').every((line) => line === '' || (isContent(line) && !isQuestion(line)));

/** The product that the talk is about: what the shopper named last, or what it was recommended since. */
function focus(view: View, notes: Notes): Product | undefined {
  const chosen = notes.chosen ? productById(view.shop, notes.chosen.id) : undefined;
  const since = { ...view, chat: view.chat.slice(notes.chosen?.at ?? 0), orders: [] };
  const named = goodsNamedByShopper(chosen ? since : view).at(-1);
  const main = view.chat.find((line) => line.card !== undefined)?.card;
  // What is inside a thing is asked of the thing.
  if (/里面|带不带|带.{0,4}吗|包含|含不含|几件套/.test(newText(view)) && main !== undefined && !chosen)
    return productById(view.shop, main);
  const briefly = productsNamedIn(view.shop, view.brief).at(-1)?.id;
  return (
    named ?? chosen ?? goodsSpokenOf(view).at(-1) ?? (briefly ? productById(view.shop, briefly) : undefined)
  );
}

/** Everything that an answer to one matter may draw on. */
export function sceneOf(view: View, matter: Matter, text: string, notes: Notes): Scene {
  const named = goodsNamedByShopper(view);
  const before = notes.questions.get(matter);
  const asked = asking(text, notes.turn === 1);
  const fresh =
    before === undefined || (matter === 'goods' && isQuestion(asked) && !shares(asked, before, 1));
  const product = focus(view, notes);
  return {
    view,
    told: toldIn(view, answersUs(view)),
    text,
    question: fresh ? asked : before,
    product,
    // What was chosen is chosen: the others are no longer spoken of.
    named: notes.chosen && product ? [product] : named,
    order: view.orders.find((o) => named.some((p) => p.id === o.product)) ?? view.orders[0],
    attempt: fresh ? 0 : (notes.counts.get(matter) ?? 0),
    past: notes.past,
  };
}

/** Notes down that a matter was answered. */
export function note(notes: Notes, matter: Matter, scene: Scene): void {
  notes.counts.set(matter, scene.attempt + 1);
  notes.questions.set(matter, scene.question);
  notes.past = [...notes.past.filter((m) => m !== matter), matter];
}
