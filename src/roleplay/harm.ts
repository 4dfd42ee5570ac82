import type { Wordings } from '../schemas/index.ts';
import { claimsOf, hasAct, isUnreadable, meets } from './conditions.ts';
import type { Shift } from './mood.ts';
import { MOVES, REACTIONS, SURE_BREAKING } from './tuning.ts';
import type { ShopperState, World } from './types.ts';

/** What in a turn pushes the shopper away, and what it says to the gravest of it. */
export interface Harm {
  shifts: Shift[];
  /** Wordings to answer with; null where the turn did no harm that is answered. */
  says: Wordings | null;
}

/** Harm that the case names for concerns that are open: it is answered before general reactions. */
function namedHarm(world: World, state: ShopperState): Harm {
  const open = world.case.concerns.filter((c) =>
    ['open', 'half'].includes(state.concerns[c.id]?.status ?? ''),
  );
  const hits = open.flatMap((c) => c.worsen.filter((h) => meets(h.when, state.turn, state.disclosed)));
  return { shifts: hits, says: hits[0]?.says ?? null };
}

function brokenRules(world: World, state: ShopperState): Harm {
  const found = REACTIONS.filter((r) => hasAct(state.turn, [r.act], SURE_BREAKING));
  const first = found[0];
  return { shifts: [...found], says: first ? world.persona.lines[first.line] : null };
}

function falseClaims(state: ShopperState): Harm {
  const wrong = claimsOf(state.turn).filter((c) => c.verdict === 'false');
  const shifts = wrong.slice(0, 2).map(() => ({ ...MOVES.falseClaim, why: '说法和页面对不上' }));
  const says = [
    '跟页面写的不一样啊',
    '你确定吗 页面不是这么写的',
    '我看页面写的不是这样',
    '跟商品页对不上呀',
  ];
  return { shifts, says: wrong.length > 0 ? says : null };
}

function emptyTalk(world: World, state: ShopperState): Harm {
  const { turn } = state;
  if (turn.messages.some((m) => m.reading.tone.repeats)) {
    return { shifts: [{ ...MOVES.repeated, why: '收到重复粘贴的话' }], says: world.persona.lines.repeated };
  }
  if (isUnreadable(turn)) {
    return {
      shifts: [{ ...MOVES.notUnderstood, why: '没看懂客服在说什么' }],
      says: world.persona.lines.notUnderstood,
    };
  }
  return { shifts: [], says: null };
}

/** Adds up all that pushes the shopper away in this turn; the first that has words is what it answers. */
export function harmOf(world: World, state: ShopperState): Harm {
  const all = [
    namedHarm(world, state),
    brokenRules(world, state),
    falseClaims(state),
    emptyTalk(world, state),
  ];
  return { shifts: all.flatMap((h) => h.shifts), says: all.find((h) => h.says)?.says ?? null };
}
