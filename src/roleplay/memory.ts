import type { Claim } from '../transcript/index.ts';
import { claimsOf } from './conditions.ts';
import type { ShopperState, Turn } from './types.ts';

/** A promise is remembered by its last words: people quote the end of a sentence. */
const QUOTED = 14;

const matterOf = (claim: Claim): string => `${claim.kind} ${claim.subject ?? ''}`;

const decided = (verdict: Claim['verdict']): boolean => verdict !== 'undecidable';

/** Claims of the turn that differ from what was claimed of the same matter before, where only one of the two can be true. */
export function contradictions(state: ShopperState): Claim[] {
  return claimsOf(state.turn).filter((claim) => {
    const before = state.claimed[matterOf(claim)];
    if (!before || !decided(before.verdict) || !decided(claim.verdict)) return false;
    return before.value !== claim.value && (before.verdict === 'false') !== (claim.verdict === 'false');
  });
}

/** Claims that the shopper will see come true or not: what will be, and when it is to be sent or to come. */
const isPromise = ({ verdict, kind }: Claim): boolean =>
  verdict === 'promise' || (verdict === 'true' && (kind === 'cutoff' || kind === 'delivery-day'));

/** The stretches of a turn that promise something. */
function promisesIn(turn: Turn): string[] {
  return turn.messages.flatMap(({ text, reading }) =>
    reading.claims
      .filter(isPromise)
      .map((claim) => [...text.slice(claim.start, claim.end)].slice(-QUOTED).join('').trim()),
  );
}

/** The shopper after the turn, with what was claimed and promised in it. */
export function remember(state: ShopperState): ShopperState {
  const claimed = { ...state.claimed };
  for (const claim of claimsOf(state.turn))
    if (decided(claim.verdict)) claimed[matterOf(claim)] = { value: claim.value, verdict: claim.verdict };
  return { ...state, claimed, promises: [...state.promises, ...promisesIn(state.turn)] };
}
