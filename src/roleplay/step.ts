import { draw } from '../chance/index.ts';
import { haveLeft } from '../shop/index.ts';
import { type Action, type Reading, UNANSWERING } from '../transcript/index.ts';
import { type Context, openTopics, pledgesOf } from '../understanding/index.ts';
import { answerTurn, insightOf } from './answer.ts';
import { basketTotal } from './basket-total.ts';
import { leavesAt, localTimeAt, nextNag, nextWake, paysAt } from './clock.ts';
import { SOLD } from './decide.ts';
import { ofLength } from './leaving.ts';
import { pick, send, unlessSought } from './lines.ts';
import { shifted } from './mood.ts';
import { namedByShopper, ownProducts } from './named.ts';
import { staysFor } from './owed.ts';
import { ofPaying } from './paying.ts';
import { linesOf, pickLine } from './persona-words.ts';
import { ask, reply } from './supervisor.ts';
import { MOVES, PACE, SILENT_LEAVERS } from './tuning.ts';
import type { Effect, EngineEvent, ShopperState, World } from './types.ts';

type Stepped = [ShopperState, Effect[]];

/**
 * Moves one shopper by one event. Returns the next state and what happened, in order of time.
 * Pure: the same world, state and event give the same result; an event before `state.now` is taken as now.
 */
export function step(world: World, state: ShopperState, event: EngineEvent): Stepped {
  const at = Math.max(event.at, state.now);
  const [ready, effects] = runUntil(world, state, at);
  if (ready.ended || event.type === 'tick') return [ready, effects];
  if (event.type === 'typing') return [{ ...ready, typedAt: at }, effects];
  const [next, more] = event.type === 'message' ? hear(world, ready, event) : see(ready, event.action);
  return [next, [...effects, ...more]];
}

/** Lets the shopper do all that is due up to and including `at`. */
function runUntil(world: World, from: ShopperState, at: number): Stepped {
  let state = from;
  const effects: Effect[] = [];
  for (let due = nextWake(world, state); due !== null && due <= at; due = nextWake(world, state)) {
    const [next, more] = actOnce(world, { ...state, now: Math.max(due, state.now) });
    effects.push(...more);
    state = next;
  }
  return [{ ...state, now: at }, effects];
}

/** Does the one thing that is due now. */
function actOnce(world: World, state: ShopperState): Stepped {
  const now = state.now;
  const line = state.outbox[0];
  if (line && line.at <= now) return deliver(world, state);
  if (state.asked[0] && state.asked[0].at <= now) return reply(world, state);
  if (state.replyAt !== null && state.replyAt <= now) return answerTurn(world, state);
  const payAt = paysAt(state);
  if (payAt !== null && payAt <= now) return pay(world, state);
  if (state.endAt && state.endAt.at <= now) {
    const stays = staysFor(world, state);
    if (stays) return [send(world, stays[1], stays[0], now), []];
    const { ending, why } = state.endAt;
    return [{ ...state, ended: true, waitingSince: null }, [{ type: 'ended', at: now, ending, why }]];
  }
  return wait(world, state);
}

function deliver(world: World, state: ShopperState): Stepped {
  const [line, ...outbox] = state.outbox;
  if (!line) return [state, []];
  const shopperTexts = [...state.shopperTexts, ...line.means];
  const heard = line.means.map((text) => ({ from: 'shopper' as const, text }));
  const exchange = [...state.exchange, ...heard];
  const named = namedByShopper(world, line.text);
  const products = [...state.products, ...named, ...(line.card ? [line.card] : [])];
  const waitingSince = state.waitingSince ?? state.now;
  const effect: Effect = {
    type: 'say',
    at: state.now,
    text: line.text,
    ...(line.card ? { card: line.card } : {}),
  };
  return [{ ...state, outbox, shopperTexts, exchange, products, waitingSince }, [effect]];
}

function pay(world: World, state: ShopperState): Stepped {
  const total = basketTotal(world, state, localTimeAt(world.case.startsAt, state.now), state.coupons);
  const [said, next] = pick(state, ofPaying(world, state, linesOf(world, 'paid')));
  const endAt = { at: state.now + PACE.farewell, ending: 'paid' as const, why: SOLD };
  const paid = send(world, { ...next, payAt: null, paid: true, endAt }, said, state.now + PACE.between);
  return [paid, [{ type: 'paid', at: state.now, total }]];
}

/** Nobody answers: ask again, or go. */
function wait(world: World, state: ShopperState): Stepped {
  const leaves = leavesAt(world, state);
  if (leaves !== null && leaves <= state.now) {
    const [rng, drawn] = draw(state.rng, 100);
    const [words, next] = pickLine({ ...state, rng }, world, 'leaveWaiting');
    const said = drawn < SILENT_LEAVERS ? [] : words;
    const endAt = { at: state.now + PACE.leaving, ending: 'timed-out' as const, why: '等太久没有回音' };
    return [send(world, { ...next, endAt }, said, state.now), []];
  }
  const nag = nextNag(world, state);
  if (nag === null || nag > state.now) return [state, []];
  const mood = shifted(state.mood, [MOVES.nagged]);
  const words = unlessSought(state, ofLength(state, linesOf(world, 'nag')));
  const [said, next] = pick({ ...state, mood, nags: state.nags + 1 }, words);
  return [
    send(world, next, said, state.now),
    [{ type: 'insight', at: state.now, insight: insightOf(next, '等得久了') }],
  ];
}

type Heard = Extract<EngineEvent, { type: 'message' }>;

/** The agent wrote: it is read, and an answer to the turn is on its way. */
function hear(world: World, state: ShopperState, { text, pasted }: Heard): Stepped {
  const context: Context = {
    shopper: state.shopperTexts,
    earlier: state.agentTexts,
    open: openTopics(state.exchange),
    shop: world.shop,
    products: state.products,
    now: localTimeAt(world.case.startsAt, state.now),
    slang: world.slang,
    granted: state.granted,
    own: world.case.orders.map(({ receiver: { name, phone, address } }) => `${name} ${phone} ${address}`),
    sent: haveLeft(world.case.orders.map(({ state }) => state)),
    ordered: world.case.orders.length === 1 ? world.case.orders[0]?.product : undefined,
  };
  const read = world.read(text, context);
  const reading = { ...read, products: ownProducts(world, text, read.products) };
  const message = { at: state.now, text, reading, ...promised(world, state.now, text, reading) };
  const turn = { ...state.turn, messages: [...state.turn.messages, message] };
  const next: ShopperState = {
    ...answerSoon({ ...state, turn }),
    typedAt: null,
    agentTexts: [...state.agentTexts, text],
    desk: [...state.desk, { type: 'agent', at: state.now, text, reading }],
    shopperTexts: [],
    products: [...state.products, ...reading.products],
    exchange: [...state.exchange, { from: 'agent', reading: { answers: reading.answers } }],
  };
  return [next, [{ type: 'read', at: state.now, text, reading, ...(pasted ? { pasted } : {}) }]];
}

/** Whether a message promises something and says until when, and when word is promised for. */
function promised({ case: { startsAt }, shop }: World, at: number, text: string, reading: Reading) {
  const pledges = pledgesOf([{ type: 'agent', at, text, reading }], { startsAt, shop, now: at });
  const timed = pledges.filter(({ due }) => due !== null);
  const until = timed.find(({ kind }) => kind === 'answer')?.due ?? null;
  return { timed: timed.length > 0, until };
}

/** The agent did something at the desk. */
function see(state: ShopperState, action: Action): Stepped {
  if (action.type === 'leave') {
    // Whoever has paid or been helped is left content: closing the chat then takes nothing back.
    const end = state.paid || state.resolved ? state.endAt : null;
    const { ending, why } = end ?? { ending: 'timed-out' as const, why: '客服离开了会话' };
    return [{ ...state, outbox: [], replyAt: null, payAt: null, endAt: { at: state.now, ending, why } }, []];
  }
  const turn = { ...state.turn, actions: [...state.turn.actions, action] };
  const desk = [...state.desk, { type: 'action' as const, at: state.now, action }];
  if (action.type === 'ask-supervisor') return [ask({ ...state, turn }, action), []];
  if (UNANSWERING.includes(action.type)) return [{ ...state, turn, desk }, []];
  const products =
    action.type === 'send-card' && action.item ? [...state.products, action.item] : state.products;
  return [answerSoon({ ...state, turn, desk, products }), []];
}

/** Sets when the gathered turn is answered; a further message in the meantime joins the turn. */
function answerSoon(state: ShopperState): ShopperState {
  const keptWaiting = state.keptWaiting || (state.nags > 0 && !state.toldToWait);
  const heard = { ...state, waitingSince: null, nags: 0, toldToWait: false, keptWaiting, held: false };
  if (state.endAt && !state.paid && !state.resolved) return heard;
  const [rng, extra] = draw(state.rng, PACE.think.vary);
  return { ...heard, rng, replyAt: state.now + PACE.think.base + extra };
}
