import type { CompiledCase, Condition, SpeechAct, Topic, Wordings } from '../schemas/index.ts';
import { ANY, asksFor, hasAct, isFactsOnly, meets, productsOf } from './conditions.ts';
import { findsOut, foundNothing, isInVain, willAsk } from './finding-out.ts';
import { isEcho, isScrap, isToldOver } from './flood.ts';
import { without } from './lines.ts';
import type { Shift } from './mood.ts';
import { offersMore } from './paying.ts';
import { linesOf, waitsFor } from './persona-words.ts';
import { MOVES } from './tuning.ts';
import type { ConcernState, ShopperState, Turn, World } from './types.ts';

type ConcernData = CompiledCase['concerns'][number];

/** What a turn did for the concerns. */
export interface Progress {
  concerns: Record<string, ConcernState>;
  shifts: Shift[];
  /** Wordings of a concern settled by this turn. */
  settled: Wordings[];
  /** To ask was what settled one of them: its wording follows upon what the question brings out. */
  byAsking: boolean;
  /** Wordings for the step still missing of a concern that moved on. */
  missing: Wordings | null;
  /** The open concern to return to when nothing moved. */
  first: ConcernData | null;
}

/** Whether a concern that is settled now would not be, had the turn asked nothing. */
const settledByAsking = (data: ConcernData, own: ConcernState, { turn, disclosed }: ShopperState): boolean =>
  data.settle.some(
    ({ any }, i) => !own.met[i] && !any.some((when) => !asksFor(when) && meets(when, turn, disclosed)),
  );

const isOpen = (c: ConcernState) => c.status === 'open' || c.status === 'half';

/** Ways to put a trouble right, or the reason why not. */
const HANDLES: readonly SpeechAct[] = [
  'offer-solution',
  'assure-return',
  'hold-price',
  'hand-over',
  'promise-followup',
];

/** Whether the turn answers the topic of a concern of which everything has been said, or handles the trouble: no more is needed then. */
const takesUp = ({ topic }: ConcernData, { buys }: CompiledCase, turn: Turn): boolean =>
  !isInVain(turn) &&
  !findsOut(turn) &&
  (turn.messages.some(({ reading }) => reading.answers.includes(topic)) || (!buys && hasAct(turn, HANDLES)));

/** Whether the turn itself says something of the concern: what was told before it settles nothing by having been told. */
const speaksOf = (
  story: CompiledCase,
  data: ConcernData,
  state: ShopperState,
  before: readonly string[],
): boolean =>
  takesUp(data, story, state.turn) ||
  data.settle.some(({ any }) =>
    any.some(
      (when) =>
        meetsOf(when, state, before) && !(isFactsOnly(when) && when.facts?.every((f) => before.includes(f))),
    ),
  );

/** Acts and claims that describe goods. */
const DESCRIBES: readonly SpeechAct[] = ['introduce-product', 'give-reason', 'recommend'];

/** Whether a condition takes any description of goods, whatever these are. */
const takesAnyGoods = ({ act, claim, product, otherThan, action, words, facts }: Condition): boolean =>
  !product &&
  !otherThan &&
  !action &&
  !words &&
  !facts &&
  (claim
    ? claim.kind.some((kind) => kind === 'function' || kind === 'material')
    : (act ?? []).some((a) => DESCRIBES.includes(a)));

const PRICES: readonly SpeechAct[] = ['quote-price', 'announce-promo', 'hold-price'];

/** Whether a condition takes any price, whatever its words: 减15 fits other goods as well. One that takes any statement goes by its words. */
const takesAnyPrice = ({ act = [], claim, product, action }: Condition): boolean =>
  !product &&
  !action &&
  (claim
    ? claim.kind.some((kind) => kind === 'price' || kind === 'total')
    : act.length < ANY && act.some((a) => PRICES.includes(a)));

/** Whether the turn speaks of other goods than the shopper came for, and of none of its own. */
export function isAstray({ basket, orders, cards }: CompiledCase, turn: Turn): boolean {
  const own = [...basket, ...orders].map(({ product }) => product).concat(cards);
  const named = productsOf(turn);
  return named.length > 0 && !named.some((id) => own.includes(id));
}

/** Grants a return or an exchange only for goods that were not used. */
const IF_UNUSED = /(?:没|未)(?:洗没用|用过|使用)[^。！!？?]{0,14}(?:就行|就可以|的话|才[能可行])/;
/** Tells that they were. */
const WAS_USED = /(?<!没|未)(?:用|坐|穿|抹|洗|骑|戴|睡)(?:过|了)/;
/** Whether what is granted is not for these goods: something is wrong with them, and they were used. */
const isNotForIt = (
  { facts, orders }: CompiledCase,
  { topic }: ConcernData,
  { turn, disclosed }: ShopperState,
): boolean =>
  orders.length > 0 &&
  (topic === 'fault' || topic === 'quality') &&
  turn.actions.length === 0 &&
  turn.messages.some(({ text }) => IF_UNUSED.test(text) && !/质量问题/.test(text)) &&
  facts.some(({ id, says }) => disclosed.includes(id) && says.flat().some((line) => WAS_USED.test(line)));

/** The turn as said of the goods spoken of last, where it names none itself: 不加糖 after 那推荐燕麦. */
function ofSubject({ turn, products }: ShopperState): Turn {
  const last = products.at(-1);
  if (last === undefined || productsOf(turn).length > 0) return turn;
  return {
    ...turn,
    messages: turn.messages.map((m) => ({ ...m, reading: { ...m.reading, products: [last] } })),
  };
}

const meetsOf = (when: Condition, state: ShopperState, before: readonly string[]): boolean =>
  meets(when, state.turn, state.disclosed, before) ||
  (when.product !== undefined && meets(when, ofSubject(state), state.disclosed, before));

/** The state of one concern after the turn: a step met once stays met. */
function stepOn(
  story: CompiledCase,
  data: ConcernData,
  own: ConcernState,
  state: ShopperState,
  before: readonly string[],
): ConcernState {
  const said = !isScrap(state.turn) && !isEcho(state.turn, state.typed);
  // Praise of the headphones is no answer to what the keyboard is worth.
  const astray = isAstray(story, state.turn);
  // A promise to find out is no answer, whatever words it holds.
  const stalls =
    findsOut(state.turn) &&
    !awaits(data) &&
    state.turn.messages.every(({ reading }) => reading.claims.length === 0);
  // What did not answer twice does not answer when it is sent once more.
  const over = isToldOver(state);
  const unfit = over || isNotForIt(story, data, state);
  const isMet = (when: Condition) =>
    !stalls &&
    !(unfit && !when.facts) &&
    !(astray && (takesAnyGoods(when) || takesAnyPrice(when))) &&
    meetsOf(when, state, before);
  const met = own.met.map((done, i) => done || (said && (data.settle[i]?.any.some(isMet) ?? false)));
  if (!isOpen(own)) return { ...own, met };
  const settles = met.every(Boolean) && speaksOf(story, data, state, before);
  const status = settles ? 'settled' : met.some(Boolean) ? 'half' : own.status;
  return { ...own, met, status };
}

/** Whether the case takes it for an answer that somebody will find out: then it has words of its own for that. */
const awaits = ({ settle }: ConcernData): boolean =>
  settle.some(({ any }) => any.some(({ act }) => act?.includes('ask-wait')));

/** Matters that a remedy settles. */
const REMEDIED: readonly Topic[] = ['refund', 'return'];

/** What is said of a concern that is settled now: to a promise to find out, a word of waiting. */
const wordFor = (world: World, data: ConcernData, state: ShopperState): Wordings => {
  const { turn } = state;
  if ((findsOut(turn) || willAsk(turn)) && !awaits(data)) return waitsFor(world, turn, state.used);
  // Behind other goods 可以 would be a yes to those: it names the remedy that it takes.
  const { buys, takes } = world.case;
  if (!buys && takes && REMEDIED.includes(data.topic) && offersMore(world, turn)) return takes;
  return isInVain(turn) ? foundNothing(data) : (data.settled ?? linesOf(world, 'settled'));
};

/** Points at what was just said. */
const POINTS = /这个|这样|有这|这也/;
/** Whether the turn's last message says something of the concern: only then may its word point at it. */
const isLast = (
  { settle }: ConcernData,
  { turn, disclosed }: ShopperState,
  before: readonly string[],
): boolean => {
  const last = { messages: turn.messages.slice(-1), actions: [] };
  return (
    turn.messages.length < 2 ||
    settle.some(({ any }) => any.some((w) => !isFactsOnly(w) && meets(w, last, disclosed, before)))
  );
};

const unmoved = (): Progress => ({
  concerns: {},
  shifts: [],
  settled: [],
  byAsking: false,
  missing: null,
  first: null,
});

/** Moves every concern by what the turn says, also those not yet raised: an answer given ahead counts. `before` are the facts told before the turn. */
export function progressOf(world: World, state: ShopperState, before: readonly string[]): Progress {
  const { case: story } = world;
  const out = unmoved();
  for (const data of story.concerns) {
    const own = state.concerns[data.id];
    if (!own) continue;
    const next =
      own.status === 'settled' || own.status === 'given-up' ? own : stepOn(story, data, own, state, before);
    out.concerns[data.id] = next;
    if (!isOpen(own)) continue;
    if (next.status === 'settled') {
      const words = wordFor(world, data, state);
      out.settled.push(isLast(data, state, before) ? words : without(words, POINTS));
      out.byAsking ||= settledByAsking(data, own, state);
      out.shifts.push({
        trust: data.trust,
        patience: 4,
        intent: data.intent,
        why: `${data.title}：说清楚了`,
      });
    } else {
      out.first ??= data;
      const moved = next.met.filter(Boolean).length > own.met.filter(Boolean).length;
      if (moved && out.missing === null) {
        out.missing = data.settle[next.met.indexOf(false)]?.missing ?? data.pushback;
        out.shifts.push({ ...MOVES.answered, why: `${data.title}：说到了一部分` });
      }
    }
  }
  return out;
}

/** Notes that the turn passed the concern by; given up after too many. */
export function miss(state: ShopperState, data: ConcernData): ShopperState {
  const own = state.concerns[data.id];
  if (!own) return state;
  const misses = own.misses + 1;
  const status = misses >= data.misses ? 'given-up' : own.status;
  return { ...state, concerns: { ...state.concerns, [data.id]: { ...own, misses, status } } };
}
