import { pick, send } from './lines.ts';
import { shifted } from './mood.ts';
import type { ConcernState, ShopperState, World } from './types.ts';

/** A shopper who is about to write: mood from the persona, nothing raised, the opening in the outbox. */
export function startShopper(world: World, seed: number): ShopperState {
  const { case: story, persona } = world;
  const concerns: Record<string, ConcernState> = {};
  for (const c of story.concerns) {
    concerns[c.id] = { status: 'waiting', met: c.settle.map(() => false), misses: 0 };
  }
  const blank: ShopperState = {
    now: 0,
    rng: seed | 0,
    mood: { ...persona.mood },
    concerns,
    disclosed: [],
    turn: { messages: [], actions: [] },
    replyAt: null,
    outbox: story.cards.map((card) => ({ at: 0, text: '', card })),
    agentTexts: [],
    shopperTexts: [],
    exchange: [],
    products: [],
    waitingSince: null,
    nags: 0,
    toldToWait: false,
    idleTurns: 0,
    used: [],
    payAt: null,
    paid: false,
    resolved: false,
    claimed: {},
    promises: [],
    recalled: false,
    asked: [],
    granted: [],
    endAt: null,
    ended: false,
  };
  const [opening, opened] = pick(blank, story.opening);
  const [first, state] = raiseNext(world, opened);
  return send(world, state, [...opening, ...first], 0);
}

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
      return raiseNext(world, { ...state, concerns: done, mood });
    }
    const [lines, next] = pick(state, concern.raise);
    const concerns = { ...next.concerns, [concern.id]: { ...own, status: 'open' as const } };
    return [lines, { ...next, concerns }];
  }
  return [[], state];
}

/** Whether every concern of the case is closed. */
export function allClosed(state: ShopperState): boolean {
  return Object.values(state.concerns).every((c) => c.status === 'settled' || c.status === 'given-up');
}
