import type { Persona, Wordings } from '../schemas/index.ts';
import { draw } from './random.ts';
import { CURT_BELOW, PACE } from './tuning.ts';
import type { Scheduled, ShopperState, World } from './types.ts';

/**
 * Picks one wording the shopper has not used yet (any, once all are used); one that has little patience left picks the shortest.
 * Returns the messages to send in a row and the state that remembers them.
 */
export function pick(state: ShopperState, wordings: Wordings): [string[], ShopperState] {
  const options = wordings.map((w) => (typeof w === 'string' ? [w] : w));
  const fresh = options.filter((o) => !o.some((line) => state.used.includes(line)));
  const left = fresh.length > 0 ? fresh : options;
  const from = state.mood.patience < CURT_BELOW ? shortest(left) : left;
  const [rng, at] = draw(state.rng, from.length);
  const lines = from[at] ?? [];
  return [lines, { ...state, rng, used: [...state.used, ...lines] }];
}

/** The wordings of the fewest characters. */
function shortest(options: readonly string[][]): string[][] {
  const lengths = options.map((lines) => lines.join('').length);
  const least = Math.min(...lengths);
  return options.filter((_, i) => lengths[i] === least);
}

/** Picks a line of the persona. */
export function pickLine(
  state: ShopperState,
  persona: Persona,
  slot: keyof Persona['lines'],
): [string[], ShopperState] {
  return pick(state, persona.lines[slot]);
}

/** Writes lines with the persona's hand and puts them into the outbox. */
export function send(
  world: World,
  state: ShopperState,
  lines: readonly string[],
  from: number,
): ShopperState {
  let rng = state.rng;
  const chance = (share: number): boolean => {
    const [next, drawn] = draw(rng, 100);
    rng = next;
    return drawn < share;
  };
  const typed = lines.flatMap((line) => typedBy(world.persona, line, chance));
  return schedule({ ...state, rng }, typed, from);
}

const QUESTION = /[吗么不没呢啥谁哪几]$/;

/** One line as this persona types it: other words for some, its mark after a question or none, sent in one piece or two. */
function typedBy({ typing }: Persona, line: string, chance: (share: number) => boolean): string[] {
  let text = line;
  for (const [from, to, share] of typing.swaps)
    if (text.includes(from) && chance(share)) text = text.replace(from, to);
  if (QUESTION.test(text) && chance(typing.marks)) text += '?';
  const gap = text.indexOf(' ');
  const breaks = gap > 0 && !/[a-z0-9]/i.test(text[gap - 1] ?? '') && chance(typing.breaks);
  return breaks ? [text.slice(0, gap), text.slice(gap + 1)] : [text];
}

/** Puts messages into the outbox, the first at `from`, each next one after the time it takes to type. */
function schedule(state: ShopperState, lines: readonly string[], from: number): ShopperState {
  const last = state.outbox.at(-1);
  let at = last ? Math.max(from, last.at + PACE.between) : from;
  const added: Scheduled[] = [];
  lines.forEach((text, i) => {
    if (i > 0) at += PACE.between + Math.min(text.length * PACE.character, PACE.longestTyping);
    added.push({ at, text });
  });
  return { ...state, outbox: [...state.outbox, ...added] };
}
