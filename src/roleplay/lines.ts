import { draw } from '../chance/index.ts';
import type { Wordings } from '../schemas/index.ts';
import { typeLines } from './hand.ts';
import { CURT_BELOW, PACE, WAITING } from './tuning.ts';
import type { Scheduled, ShopperState, World } from './types.ts';

/**
 * Picks one wording the shopper has not used yet (any, once all are used); one that is out of patience picks the shortest.
 * Returns the messages to send in a row and the state that remembers them.
 */
export function pick(state: ShopperState, wordings: Wordings): [string[], ShopperState] {
  const options = wordings.map((w) => (typeof w === 'string' ? [w] : w));
  const fresh = options.filter((o) => !o.some((line) => state.used.includes(line)));
  // All are used: any but the one said last.
  const others = options.filter((o) => o.at(-1) !== state.used.at(-1));
  const left = fresh.length > 0 ? fresh : others.length > 0 ? others : options;
  const from = isCurt(state) ? shortest(left) : left;
  const [rng, at] = draw(state.rng, from.length);
  const lines = from[at] ?? [];
  return [lines, { ...state, rng, used: [...state.used, ...lines] }];
}

/** Little patience left, or just kept waiting: it writes as short as it can. */
const isCurt = (state: ShopperState): boolean => state.mood.patience < CURT_BELOW || state.keptWaiting;

/** The wordings of the fewest characters. */
function shortest(options: readonly string[][]): string[][] {
  const lengths = options.map((lines) => lines.join('').length);
  const least = Math.min(...lengths);
  return options.filter((_, i) => lengths[i] === least);
}

/** Those of some wordings that do not hold a pattern; all of them where none is left. */
export function without(words: Wordings, pattern: RegExp): Wordings {
  const left = words.filter((wording) => !pattern.test([wording].flat().join(' ')));
  return left.length > 0 ? left : words;
}

/** Takes it that something is being looked up. */
const SOUGHT = /查|核|问到|结果|参数|数据/;
/** The same, or that an answer is still to come; 等得花都谢了 only minds the wait. */
const SOUGHT_OR_OWED = /查|核|问到|结果|参数|数据|答复|等(?:着|你(?!半天)|回|$)/;

/** The search has ended. */
const SEARCH_ENDED = /查不到|没查到|没有这一项/;
/** Says that something is looked up. */
const SEARCHES = /查|核|问(?:一下|下|清|问)|看(?:一)?下|确认|请教/;

/** Words of waiting that fit: only who was asked to wait, or promised word, takes it that something is looked up. */
export const unlessSought = ({ said, toldToWait, agentTexts }: ShopperState, words: Wordings): Wordings =>
  (toldToWait || said.some((act) => WAITING.includes(act))) && isSearching(agentTexts.at(-1) ?? '')
    ? words
    : without(words, SEARCH_ENDED.test(agentTexts.at(-1) ?? '') ? SOUGHT_OR_OWED : SOUGHT);

const isSearching = (text: string): boolean => SEARCHES.test(text) && !SEARCH_ENDED.test(text);

/** Writes lines with the persona's hand and puts them into the outbox, the first at `from`, each next one after the time it takes to type. */
export function send(
  world: World,
  state: ShopperState,
  lines: readonly string[],
  from: number,
): ShopperState {
  const first = state.agentTexts.length === 0;
  const [typed, rng] = typeLines(world.persona, lines, { rng: state.rng, typed: state.typed, first });
  const last = state.outbox.at(-1);
  let at = last ? Math.max(from, last.at + PACE.between) : from;
  const added = typed.map(({ text, means }, i): Scheduled => {
    if (i > 0) at += PACE.between + Math.min(text.length * PACE.character, PACE.longestTyping);
    return { at, text, means };
  });
  return {
    ...state,
    rng,
    outbox: [...state.outbox, ...added],
    typed: [...state.typed, ...typed.map((t) => t.text)],
  };
}
