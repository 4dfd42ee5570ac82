import type { Topic, Wordings } from '../schemas/index.ts';
import { productById } from '../shop/index.ts';
import { notTakenUp } from '../transcript/index.ts';
import {
  askedAgain,
  type Concern,
  foundNone,
  hasHeardNone,
  isUsed,
  othersNamed,
  STILL_NONE,
  saysAgain,
} from './asked-again.ts';
import { leavesChoice } from './choose.ts';
import { hasAct, isFactsOnly, meets, productsOf } from './conditions.ts';
import type { Draft } from './decide.ts';
import { onlyDeeds } from './deeds.ts';
import { findsOut, isInVain } from './finding-out.ts';
import { visibleLength } from './flood.ts';
import { pick } from './lines.ts';
import type { Shift } from './mood.ts';
import { linesOf, waitsFor } from './persona-words.ts';
import { isAstray, miss } from './progress.ts';
import { ownName } from './read-back.ts';
import { MOVES, WAITING } from './tuning.ts';
import type { ShopperState, Turn, World } from './types.ts';

/** Sends the shopper to look for itself, and does nothing meanwhile. */
const SENDS_TO_LOOK = /[您你](?:可以|先|自己|再)?(?:看|瞧|查)/;
const DOES_ITSELF = /我(?:这就|去|来|给|帮|看|查|问|马上|现在|先)|帮[您你]|稍|等/;
const leavesIt = ({ messages }: Turn): boolean =>
  messages.every(({ text }) => SENDS_TO_LOOK.test(text) && !DOES_ITSELF.test(text));

/** Whether it is asked to wait: for a moment, or until an answer is found. */
const isAskedToWait = (turn: Turn): boolean =>
  (hasAct(turn, ['ask-wait']) && !leavesIt(turn)) || findsOut(turn);

/** Whether such a turn is let pass, once: what was agreed is done, ways are put to choose from, a moment is asked for, or it greets, cares or says a part again. */
const isLetPass = (state: ShopperState, open: Concern): boolean =>
  (isAskedToWait(state.turn) && !state.said.some((act) => WAITING.includes(act))) ||
  (state.idleTurns === 0 &&
    (onlyDeeds(state.turn) ||
      leavesChoice(state.turn) ||
      isAskedToWait(state.turn) ||
      hasAct(state.turn, ['greet', 'acknowledge', 'empathise', 'apologise']) ||
      saysAgain(state, open)));

/** Asks what it may do for a shopper who has said what it wants. */
const MAY_HELP =
  /(?:什么|啥|怎么)[^。，,]{0,6}(?:帮您|帮到|帮你|效劳|咨询|需要)|帮(?:您|到您|你)(?:什么|啥|做什么)/;
const offersHelp = ({ messages }: Turn): boolean => messages.some(({ text }) => MAY_HELP.test(text));

/** Whether the turn is a greeting and nothing else of note. */
const GREETING =
  /您好|你好|在的|在呢|在哦|亲|哎|来[了啦嘞]|欢迎光临|哈喽|很高兴为您服务|[，,。.~～!！?？\s]/g;
const BESIDES = 4;
const onlyGreets = (turn: Turn): boolean =>
  hasAct(turn, ['greet']) &&
  turn.messages.every(({ text }) => visibleLength(text.replace(GREETING, '')) < BESIDES);

/** The fact without which the lacking step cannot be answered, where it has not been told: nobody keeps back for ever what it complains of not being asked. */
function keptBack({ case: { facts } }: World, { concerns, disclosed }: ShopperState, open: Concern) {
  const step = open.settle[concerns[open.id]?.met.indexOf(false) ?? -1];
  const wanted = step?.any.flatMap((when) => when.facts ?? []) ?? [];
  return facts.find(({ id }) => wanted.includes(id) && !disclosed.includes(id));
}

/** Topics of the goods it came for themselves: told of others, it says which it means. */
const OF_GOODS: readonly Topic[] = [
  'function',
  'material',
  'quality',
  'effect',
  'safety',
  'care',
  'usage',
  'size',
  'stock',
  'price',
  'order',
  'arrival',
];

/** A fact that came out without being asked for; the step that wanted it is met by the shopper, and the next turn has no merit in it. */
function withTold(state: ShopperState, open: Concern, fact: string): ShopperState {
  const disclosed = [...state.disclosed, fact];
  const own = state.concerns[open.id];
  if (!own) return { ...state, disclosed };
  const isTold = ({ any }: Concern['settle'][number]) =>
    any.some((when) => isFactsOnly(when) && when.facts?.every((id) => disclosed.includes(id)));
  const met = own.met.map((done, i) => done || open.settle.slice(i, i + 1).some(isTold));
  const status = met.some(Boolean) ? 'half' : own.status;
  return { ...state, disclosed, concerns: { ...state.concerns, [open.id]: { ...own, met, status } } };
}

/** Speaks of what it bought before: 上次的耳机挺好 asks nothing of headphones. */
const EARLIER = /上次|上回|以前买|之前买/;

/** Whether the shopper itself has named what the turn names: a sweater to be worn under the jacket. */
const namedFirst = ({ shop }: World, { turn, typed }: ShopperState): boolean => {
  const own = typed.filter((line) => !EARLIER.test(line)).join(' ');
  return productsOf(turn).some((id) => productById(shop, id)?.aliases.some((alias) => own.includes(alias)));
};

/** Asks kindly after what was bought before: 耳机还好吧. */
const KINDLY =
  /还好[吧吗]|用得?(?:着|惯|顺)[^，。！!]{0,6}(?:[吗吧么]|[不没](?:[？?]|$)|怎么?样|咋样|[？?])|好用[吧吗]/;
const asksAfter = ({ messages }: Turn): boolean => messages.some(({ text }) => KINDLY.test(text));

/** How it comes back to what is open: told of other goods than its own, it says which it means. */
function comesBack(world: World, state: ShopperState, open: Concern): Concern['pushback'] {
  const own = ownName(world);
  const astray = isAstray(world.case, state.turn) && !asksAfter(state.turn);
  return own && OF_GOODS.includes(open.topic) && astray && !namedFirst(world, state)
    ? [`我问的是${own}`, `我说的是${own}呀`, `不是这个 我说${own}`]
    : askedAgain(state, open);
}

/** Promised to be found out once more what was looked for in vain. */
const SEARCHES_AGAIN: Concern['pushback'] = ['刚才说没有的呀', '刚不是说没有嘛', '又查一遍呀'];

const waitingWords = (world: World, state: ShopperState): Wordings =>
  hasHeardNone(state) && findsOut(state.turn) ? SEARCHES_AGAIN : waitsFor(world, state.turn, state.used);

/** Told once more, while it waits for word, what was answered before it asked. */
const HEARD_AHEAD: Wordings = ['这个刚说过了', '这个我记下了', '这个听明白了'];
const saysAheadAgain = ({ case: { concerns } }: World, state: ShopperState): boolean =>
  !HEARD_AHEAD.some((w) => isUsed(state, w)) &&
  concerns.some(
    (c) =>
      state.concerns[c.id]?.status === 'waiting' &&
      state.concerns[c.id]?.met.every(Boolean) &&
      c.settled?.some((w) => isUsed(state, w)) &&
      saysAgain(state, c),
  );

/** Told once more that there is no answer, it says that it heard so before it asks again, or says what would help to answer. */
function stillNone(world: World, state: ShopperState, open: Concern, again: Concern['pushback']) {
  const [still, heard] = pick(state, STILL_NONE);
  const [asked, next] = asksOrTells(world, heard, open, again);
  const said: [string[], ShopperState] = [[...still, ...asked], next];
  return said;
}

/** A word that says nothing yet is let pass, but what was asked is asked again; a greeting and a request to wait are answered. */
function letPass(world: World, state: ShopperState, open: Concern, again: Concern['pushback']) {
  const { turn } = state;
  const waits = isAskedToWait(turn);
  // Told that there is no answer, it says so before it asks again.
  if (isInVain(turn)) {
    const [said, next] = hasHeardNone(state)
      ? stillNone(world, state, open, again)
      : pick(state, foundNone(state, open));
    return { said, asks: true, state: { ...next, idleTurns: 1, toldToWait: false } };
  }
  const asks = !waits && (!onlyGreets(turn) || offersHelp(turn));
  // Asked what it came for, it says so; the words it asks again with would stand alone.
  const comesFor = offersHelp(turn) ? open.raise.filter((w) => !isUsed(state, w)) : [];
  const [said, next] = asks
    ? pick(state, comesFor.length > 0 ? comesFor : again)
    : pick(state, waits ? waitingWords(world, state) : linesOf(world, 'greeted'));
  return { said, asks, state: { ...next, idleTurns: 1, toldToWait: waits } };
}

/** The word on a matter that is answered before it was raised, while word on the open one is waited for: it is heard, once. */
function answersAhead({ case: { concerns } }: World, state: ShopperState): Wordings | undefined {
  const waits = state.idleTurns === 0 && state.said.some((act) => WAITING.includes(act));
  if (!waits) return undefined;
  const { turn, disclosed, concerns: own } = state;
  return concerns.find(
    ({ id, settle }) =>
      own[id]?.status === 'waiting' &&
      own[id].met.every(Boolean) &&
      settle.some(({ any }) => any.some((w) => !isFactsOnly(w) && meets(w, turn, disclosed))),
  )?.settled;
}

/** What it says to a turn that did not touch its question, as a rule the question itself. */
function asksOn(
  world: World,
  state: ShopperState,
  open: Concern,
  again: Concern['pushback'],
): [string[], ShopperState] {
  const gone = miss(state, open).concerns[open.id]?.status === 'given-up';
  if (isInVain(state.turn)) {
    if (!hasHeardNone(state)) return pick(state, foundNone(state, open));
    return gone ? pick(state, STILL_NONE) : stillNone(world, state, open, again);
  }
  return gone ? pick(state, again) : asksOrTells(world, state, open, again);
}

/** Asks again; but one hint is enough: who still is not asked says it, and what it has to do with its question. */
export function asksOrTells(
  world: World,
  state: ShopperState,
  open: Concern,
  again: Concern['pushback'],
): [string[], ShopperState] {
  const tells = othersNamed(state, open) || again.some((w) => isUsed(state, w));
  const kept = tells ? keptBack(world, state, open) : undefined;
  if (!kept) return pick(state, again);
  const [told, spoken] = pick(state, kept.says);
  const after = withTold(spoken, open, kept.id);
  // Where that was all that was lacking there is nothing left to complain of.
  if (after.concerns[open.id]?.met.every(Boolean)) return [told, after];
  const [asked, next] = pick(after, askedAgain(after, open));
  return [[...told, ...asked], next];
}

/** The turn did not touch what is open. */
export function passedBy(
  world: World,
  state: ShopperState,
  open: Concern,
  lines: string[],
  shifts: Shift[],
): Draft {
  const again = comesBack(world, state, open);
  const ahead = answersAhead(world, state) ?? (saysAheadAgain(world, state) ? HEARD_AHEAD : undefined);
  if (ahead) {
    const [said, next] = pick(state, ahead);
    return { state: { ...next, idleTurns: 1, toldToWait: true }, lines: [...lines, ...said], shifts };
  }
  if (isLetPass(state, open)) {
    const { said, asks, state: next } = letPass(world, state, open, again);
    return { state: next, lines: [...lines, ...said], shifts, ...(asks ? { reproaches: true } : {}) };
  }
  const [said, next] = asksOn(world, state, open, again);
  return {
    state: miss({ ...next, idleTurns: 0 }, open),
    lines: [...lines, ...said],
    shifts: [...shifts, { ...MOVES.missed, why: notTakenUp(open.title) }],
    reproaches: true,
  };
}
