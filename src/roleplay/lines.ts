import type { Persona, Wordings } from '../schemas/index.ts';
import { draw } from './random.ts';
import { PACE } from './tuning.ts';
import type { Scheduled, ShopperState } from './types.ts';

/**
 * Picks one wording the shopper has not used yet (any, once all are used).
 * Returns the messages to send in a row and the state that remembers them.
 */
export function pick(state: ShopperState, wordings: Wordings): [string[], ShopperState] {
  const options = wordings.map((w) => (typeof w === 'string' ? [w] : w));
  const fresh = options.filter((o) => !o.some((line) => state.used.includes(line)));
  const from = fresh.length > 0 ? fresh : options;
  const [rng, at] = draw(state.rng, from.length);
  const lines = from[at] ?? [];
  return [lines, { ...state, rng, used: [...state.used, ...lines] }];
}

/** Picks a line of the persona. */
export function pickLine(
  state: ShopperState,
  persona: Persona,
  slot: keyof Persona['lines'],
): [string[], ShopperState] {
  return pick(state, persona.lines[slot]);
}

/** Puts messages into the outbox, the first at `from`, each next one after the time it takes to type. */
export function schedule(state: ShopperState, lines: readonly string[], from: number): ShopperState {
  const last = state.outbox.at(-1);
  let at = last ? Math.max(from, last.at + PACE.between) : from;
  const added: Scheduled[] = [];
  lines.forEach((text, i) => {
    if (i > 0) at += PACE.between + Math.min(text.length * PACE.character, PACE.longestTyping);
    added.push({ at, text });
  });
  return { ...state, outbox: [...state.outbox, ...added] };
}
