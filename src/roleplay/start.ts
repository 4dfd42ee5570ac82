import { draw } from '../chance/index.ts';
import type { Topic, Wordings } from '../schemas/index.ts';
import type { Earlier } from '../transcript/index.ts';
import { asksFor } from './conditions.ts';
import { isGreeting } from './greeting.ts';
import { pick, send } from './lines.ts';
import { shifted } from './mood.ts';
import { pickLine } from './persona-words.ts';
import { MOVES, OPENING, PACE } from './tuning.ts';
import type { ConcernState, ShopperState, World } from './types.ts';

/** A shopper who is about to write: mood from the persona and from an earlier contact, nothing raised, the opening in the outbox. */
export function startShopper(world: World, seed: number, earlier?: Earlier): ShopperState {
  const { case: story, persona } = world;
  const concerns: Record<string, ConcernState> = {};
  for (const c of story.concerns) {
    concerns[c.id] = { status: 'waiting', met: c.settle.map(() => false), misses: 0 };
  }
  const blank: ShopperState = {
    now: 0,
    rng: seed | 0,
    mood: shifted(persona.mood, earlier ? [earlier.paid ? MOVES.boughtBefore : MOVES.wentBefore] : []),
    concerns,
    disclosed: [],
    turn: { messages: [], actions: [] },
    typedAt: null,
    replyAt: null,
    outbox: [],
    agentTexts: [],
    readTexts: [],
    shopperTexts: [],
    exchange: [],
    products: [],
    waitingSince: null,
    nags: 0,
    toldToWait: false,
    waitsUntil: null,
    keptWaiting: false,
    held: false,
    said: [],
    thanks: 0,
    idleTurns: 0,
    used: [],
    typed: [],
    payAt: null,
    paid: false,
    resolved: false,
    coupons: [],
    claimed: {},
    promises: [],
    desk: [],
    askedAfter: 0,
    recalled: false,
    asked: [],
    granted: [],
    endAt: null,
    ended: false,
  };
  const [cardFirst, dealt] = chance(blank, story.cards.length > 0 ? OPENING.cardFirst : 0);
  const [opening, opened] = earlier ? comingBack(world, dealt, earlier) : openingOf(world, dealt, cardFirst);
  const [first, state] = raiseNext(world, opened);
  const lines = [...opening, ...first];
  return cardFirst
    ? send(world, sendCards(world, state, 0), lines, 0)
    : sendCards(world, send(world, state, lines, 0), 0);
}

/** What is said by somebody who has been there before: that it is back, and what it was promised then. */
function comingBack(world: World, from: ShopperState, { paid, promised }: Earlier): [string[], ShopperState] {
  const [lines, state] = pickLine(from, world, paid ? 'back' : 'again');
  if (!promised) return [lines, state];
  const [reminder, next] = pickLine(state, world, 'recall');
  return [[...lines, ...reminder.map((line) => line.replace('{said}', promised))], next];
}

/** Draws true so many times of a hundred. */
function chance(state: ShopperState, share: number): [boolean, ShopperState] {
  const [rng, drawn] = draw(state.rng, 100);
  return [drawn < share, { ...state, rng }];
}

/** The cards of the goods it came for, after what is already to be sent. */
function sendCards(world: World, state: ShopperState, from: number): ShopperState {
  const last = state.outbox.at(-1);
  const at = last ? last.at + PACE.between : from;
  const cards = world.case.cards.map((card) => ({ at, text: '', means: [], card }));
  return { ...state, outbox: [...state.outbox, ...cards] };
}

/** What is said before the first question: a greeting by those who greet, else a lead-in where the case has one, or nothing. */
function openingOf(world: World, from: ShopperState, cardFirst: boolean): [string[], ShopperState] {
  const greets = (w: Wordings[number]) => isGreeting(typeof w === 'string' ? w : (w[0] ?? ''));
  const share = world.persona.typing.greets;
  const [hello, asked] = chance(from, cardFirst ? (share * OPENING.greetsAfterCard) / 100 : share);
  const [leftOut, state] = chance(asked, OPENING.leadInLeftOut);
  const fitting = world.case.opening.filter((w) => greets(w) === hello);
  // With no card and no order the lead-in is all that tells what it is about.
  const needed = world.case.cards.length === 0 && world.case.orders.length === 0;
  if (!hello && leftOut && !needed) return [[], state];
  if (fitting.length > 0) return pick(state, fitting);
  const others = needed && hello ? world.case.opening.filter((w) => !greets(w)) : [];
  return others.length > 0 ? pick(state, others) : [[], state];
}

/** Whether a step asks for particular goods. */
const namesGoods = ({ any }: World['case']['concerns'][number]['settle'][number]): boolean =>
  any.some(({ product, action }) => product !== undefined || action !== undefined);

/** Matters that one raises by asking whether one may have one's money back. */
const OF_MONEY_BACK: readonly Topic[] = ['refund', 'return'];
/** Whether what a concern is raised with was answered ahead: its first step by telling, or that there is money back. */
const isHeadTold = ({ topic, settle }: World['case']['concerns'][number], met: readonly boolean[]): boolean =>
  (met[0] === true && settle[0]?.any.some(asksFor) === false) ||
  (OF_MONEY_BACK.includes(topic) && met.at(-1) === true);

/** Brings up the next concern whose predecessors are closed and which has not been met beforehand. */
export function raiseNext(world: World, state: ShopperState): [string[], ShopperState] {
  const closed = (id: string) => state.concerns[id]?.status === 'settled';
  for (const concern of world.case.concerns) {
    const own = state.concerns[concern.id];
    if (own?.status !== 'waiting' || !concern.after.every(closed)) continue;
    if (own.met.every(Boolean)) {
      // Answered before it was asked: it does not come up, and the next one may.
      const done = { ...state.concerns, [concern.id]: { ...own, status: 'settled' as const } };
      const mood = shifted(state.mood, [{ trust: concern.trust, patience: 0, intent: concern.intent }]);
      const answered = { ...state, concerns: done, mood };
      // What it takes along is said all the same, or nobody would know of it.
      const takes =
        concern.topic === 'add-on' && concern.settle.some(namesGoods) ? concern.settled : undefined;
      const [said, told] = takes ? pick(answered, takes) : [[], answered];
      const [more, next] = raiseNext(world, told);
      return [[...said, ...more], next];
    }
    // Told of such goods already, it asks which.
    const lacking = own.met.some(Boolean) ? concern.settle[own.met.indexOf(false)] : undefined;
    const which = concern.topic === 'add-on' && lacking && namesGoods(lacking) ? lacking.missing : undefined;
    // Shown the first step of buying already, it asks for the next.
    const following = world.case.buys && concern.topic === 'order' ? lacking?.missing : undefined;
    // Told the head of it already, it asks for the rest: 30天内补差价的, 在哪弄.
    const rest = isHeadTold(concern, own.met) ? lacking?.missing : undefined;
    const raise = which ?? following ?? rest ?? concern.raise;
    // What it has just told does not stand at the head of its next question: 面试穿, 面试穿 不会透吧.
    const heads = raise.filter((w) => {
      const head = [w].flat()[0]?.split(' ')[0] ?? '';
      return head.length < 3 || !state.used.some((line) => line.includes(head));
    });
    const [lines, next] = pick(state, heads.length > 0 ? heads : raise);
    const concerns = {
      ...next.concerns,
      [concern.id]: { ...own, status: 'open' as const },
    };
    return [lines, { ...next, concerns }];
  }
  return [[], state];
}

/** Whether every concern of the case is closed. */
export function allClosed(state: ShopperState): boolean {
  return Object.values(state.concerns).every((c) => c.status === 'settled' || c.status === 'given-up');
}
