import type { SpeechAct, Wordings } from '../schemas/index.ts';
import { askedAgain } from './asked-again.ts';
import { atOdds } from './at-odds.ts';
import { claimsOf, hasAct, isUnreadable, meets } from './conditions.ts';
import { isToldOver, saysSentence } from './flood.ts';
import { contradictions } from './memory.ts';
import type { Shift } from './mood.ts';
import { linesOf } from './persona-words.ts';
import { MOVES, REACTIONS } from './tuning.ts';
import type { ShopperState, World } from './types.ts';

/** What in a turn pushes the shopper away, and what it says to the gravest of it. */
export interface Harm {
  shifts: Shift[];
  /** Wordings to answer with; null where the turn did no harm that is answered. */
  says: Wordings | null;
  /** It is answered because nothing of the turn could be read. */
  unread?: true;
}

const isOpen = ({ concerns }: ShopperState, id: string): boolean =>
  ['open', 'half'].includes(concerns[id]?.status ?? '');

/** Harm that the case names for concerns that are open: it is answered before general reactions, and instead of them. `before`: what was told before the turn; nobody is blamed for advice against what it hears only now. */
function namedHarm(
  world: World,
  state: ShopperState,
  before: readonly string[],
): Harm & { acts: SpeechAct[] } {
  const open = world.case.concerns.filter((c) => isOpen(state, c.id));
  const hits = open.flatMap((c) => c.worsen.filter((h) => meets(h.when, state.turn, before)));
  return { shifts: hits, says: hits[0]?.says ?? null, acts: hits.flatMap((h) => h.when.act ?? []) };
}

/** Slights of manner hurt once: where the case names its own hurt, the general one is not added. */
const FELT_ONCE: readonly SpeechAct[] = [
  'interrogate',
  'argue',
  'refuse-flat',
  'blame-shift',
  'perfunctory',
  'pressure',
];

/** Whether a no that is explained or regretted is what an open concern takes for its answer. */
const takesNo = ({ case: { concerns } }: World, state: ShopperState): boolean =>
  hasAct(state.turn, ['apologise', 'explain-policy', 'empathise']) &&
  concerns.some(
    ({ id, settle }) =>
      isOpen(state, id) &&
      settle.some(({ any }) =>
        any.some((w) => w.act?.includes('refuse-flat') && meets(w, state.turn, state.disclosed)),
      ),
  );

/** Rules broken in the turn; `named` are acts that the case has already taken up. */
function brokenRules(world: World, state: ShopperState, named: readonly SpeechAct[]): Harm {
  const found = REACTIONS.filter(
    (r) =>
      hasAct(state.turn, [r.act]) &&
      !(FELT_ONCE.includes(r.act) && named.includes(r.act)) &&
      !(r.act === 'refuse-flat' && takesNo(world, state)),
  );
  const first = found[0];
  return { shifts: [...found], says: first ? linesOf(world, first.line) : null };
}

/** What is felt even after all is done: rules broken to the shopper's face. */
export function lateHarmOf(world: World, state: ShopperState): Harm {
  return brokenRules(world, state, []);
}

/** What does not agree with what was said before; put right with an apology, it is let pass. */
function turned(world: World, state: ShopperState): Harm {
  const found = contradictions(state);
  const corrected = found.every((c) => c.verdict !== 'false') && hasAct(state.turn, ['apologise']);
  if (found.length === 0 || corrected) return { shifts: [], says: null };
  return {
    shifts: [{ ...MOVES.contradicted, why: '前后说法不一致' }],
    says: linesOf(world, 'contradicted'),
  };
}

function falseClaims(world: World, state: ShopperState): Harm {
  const wrong = claimsOf(state.turn).filter((c) => c.verdict === 'false');
  const shifts = wrong.slice(0, 2).map(() => ({ ...MOVES.falseClaim, why: '说法和页面对不上' }));
  return { shifts, says: wrong.length > 0 ? linesOf(world, 'falseClaim') : null };
}

function emptyTalk(world: World, state: ShopperState, understood: boolean): Harm {
  const { turn } = state;
  const odd = understood ? undefined : atOdds(world, state);
  if (odd) return { shifts: [], says: odd };
  if (!understood && isToldOver(state)) {
    return { shifts: [{ ...MOVES.repeated, why: '收到重复粘贴的话' }], says: asksBehind(world, state) };
  }
  if (turn.messages.some((m) => m.reading.tone.repeats)) {
    return { shifts: [{ ...MOVES.repeated, why: '收到重复粘贴的话' }], says: linesOf(world, 'repeated') };
  }
  if (!understood && isUnreadable(turn)) {
    const says = askedOn(world, state) ?? linesOf(world, 'notUnderstood');
    return { shifts: [{ ...MOVES.notUnderstood, why: '没看懂客服在说什么' }], says, unread: true };
  }
  return { shifts: [], says: null };
}

/** What it says to the same words for the third time, and what it is still waiting for. */
function asksBehind(world: World, state: ShopperState): Wordings {
  const repeated = linesOf(world, 'repeated');
  const open = world.case.concerns.find((c) => isOpen(state, c.id));
  const again = open ? askedAgain(state, open) : [];
  return again.length === 0 ? repeated : repeated.flatMap((word) => again.map((asks) => [word, asks].flat()));
}

/** It has asked in every way it has. */
const STILL_ASKS: Wordings = ['那我问的呢', '还是没说到呀', '说回我问的吧', '我问的你还没说'];

/** How it asks on after a sentence that could not be read: a person puzzles only over scraps. */
function askedOn(world: World, state: ShopperState): Wordings | undefined {
  const open = world.case.concerns.find((c) => isOpen(state, c.id));
  if (!open || !saysSentence(state.turn, state.typed)) return undefined;
  const again = askedAgain(state, open);
  return again.flat().every((line) => state.used.includes(line)) ? STILL_ASKS : again;
}

/** Adds up all that pushes the shopper away in this turn; the first that has words is what it answers. `understood`: the turn has met a step, whatever was read; `before`: the facts told before it. */
export function harmOf(
  world: World,
  state: ShopperState,
  understood = false,
  before: readonly string[] = state.disclosed,
): Harm {
  const named = namedHarm(world, state, before);
  const all = [
    named,
    brokenRules(world, state, named.acts),
    turned(world, state),
    falseClaims(world, state),
    emptyTalk(world, state, understood),
  ];
  const answered = all.find((h) => h.says);
  const shifts = all.flatMap((h) => h.shifts);
  return { shifts, says: answered?.says ?? null, ...(answered?.unread ? { unread: true } : {}) };
}
