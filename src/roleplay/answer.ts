import type { Wordings } from '../schemas/index.ts';
import { withOneYes } from './assents.ts';
import { ASKING, actsOf, hasAct, meets } from './conditions.ts';
import type { Draft } from './decide.ts';
import { keepsWord } from './deeds.ts';
import { disclose } from './disclose.ts';
import { farewell } from './farewell.ts';
import { isFlood } from './flood.ts';
import { content } from './go-on.ts';
import { harmOf } from './harm.ts';
import { leaving } from './leaving.ts';
import { pick, send, unlessSought } from './lines.ts';
import { comfortOf, isHurried } from './manner.ts';
import { remember } from './memory.ts';
import { enough, shifted, strongest } from './mood.ts';
import { linesOf, waitsFor } from './persona-words.ts';
import { progressOf } from './progress.ts';
import { HURT, MOVES, PACE } from './tuning.ts';
import type { Effect, ShopperState, Turn, World } from './types.ts';

const UNHURRIED = /不急|慢慢/;
const NO_TURN: Turn = { messages: [], actions: [] };

/** Answers the turn that has gathered: moves mood and concerns, schedules the reply, clears the turn. */
export function answerTurn(world: World, state: ShopperState): [ShopperState, Effect[]] {
  const over = state.paid || state.resolved;
  const draft = draftOf(world, state, over);
  // More may be on its way: whoever would ask again waits a moment for it.
  if (draft.reproaches && !state.held) return [{ ...state, held: true, replyAt: state.now + PACE.hold }, []];
  const grumble = draft.grumble ?? [];
  // What an answer given ahead has won is in the draft's mood already.
  const mood = shifted(draft.state.mood, draft.shifts);
  let next: ShopperState = {
    ...remember(world, { ...draft.state, turn: state.turn }),
    mood,
    turn: NO_TURN,
    waitsUntil: waitsUntil(state),
    said: actsOf(state.turn) ?? state.said,
    replyAt: null,
    keptWaiting: false,
    held: false,
  };
  const gone = over || next.resolved || draft.end ? null : (givenUp(world, next) ?? enough(mood));
  const left = gone ? goneOff(world, next, draft, gone) : null;
  const end = left?.end ?? draft.end;
  next = left?.state ?? next;
  // Who minds having waited does not say that there is no hurry.
  const words = grumble.length > 0 ? draft.lines.filter((line) => !UNHURRIED.test(line)) : draft.lines;
  const said = left?.lines ?? [...grumble, ...words];
  const lines = end?.ending === 'left' ? said.filter((line) => !draft.glad?.includes(line)) : said;
  // Whoever is hurt on the way to the till thinks it over again.
  if (draft.shifts.some((s) => s.trust <= HURT)) next = { ...next, payAt: null };
  next = send(world, next, withOneYes(lines), next.now);
  // Between its word and the payment lies a moment.
  const spoken = next.outbox.at(-1)?.at;
  if (next.payAt !== null && spoken !== undefined)
    next = { ...next, payAt: Math.max(next.payAt, spoken + PACE.tapping) };
  if (end) {
    const last = next.outbox.at(-1)?.at ?? next.now;
    next = { ...next, payAt: null, endAt: { ...end, at: last + PACE.leaving } };
  }
  return [next, [{ type: 'insight', at: next.now, insight: insightOf(next, strongest(draft.shifts)) }]];
}

/** When it was told it would hear; a question asked meanwhile changes nothing. */
function waitsUntil({ turn, waitsUntil: before }: ShopperState): number | null {
  const until = turn.messages.flatMap((m) => m.until ?? []);
  if (until.length > 0) return Math.max(...until);
  return actsOf(turn)?.every((act) => ASKING.includes(act)) ? before : null;
}

/** Goes away for `reason`, or for what hurt most in this turn. What was said in anger stands; what would have come next no longer does. */
function goneOff(world: World, state: ShopperState, draft: Draft, reason: string) {
  const [words, next] = leaving(world, state);
  const grumble = draft.grumble ?? [];
  // Who goes asks nothing any more.
  const stands = draft.reproaches ? 0 : draft.shifts.some((s) => s.trust < 0) ? 1 : draft.lines.length;
  const worst = strongest(draft.shifts.filter((s) => s.trust + s.patience + s.intent < 0));
  return {
    state: next,
    lines: [...grumble, ...draft.lines.slice(0, stands), ...words],
    end: { ending: 'left' as const, why: worst || reason },
  };
}

/** What it answers, with a word first about having been kept waiting. */
function draftOf(world: World, state: ShopperState, over: boolean): Draft {
  if (over) return farewell(world, state);
  const [grumble, heard] = grumbleOf(world, state);
  const draft = isFlood(heard.turn) ? flooded(world, heard) : (outcome(world, heard) ?? serve(world, heard));
  return { ...draft, grumble };
}

const TOO_MUCH: Wordings = ['发太多了 看不过来', '太长了 挑要紧的说', '一条一条说吧', '字太多 说重点'];

/** Pasted at once: what hurts is felt, the rest is not read, and what was asked is still open. */
function flooded(world: World, state: ShopperState): Draft {
  const harm = harmOf(world, state);
  const shifts = [...harm.shifts, { ...MOVES.flooded, why: '一下子贴来一大串，没法看' }];
  const [lines, next] = pick(state, harm.says ?? TOO_MUCH);
  return { state: next, lines, shifts };
}

/** A word about having been kept waiting, unless the agent says sorry for it. */
function grumbleOf(world: World, state: ShopperState): [string[], ShopperState] {
  const silent = !state.keptWaiting || state.paid || state.resolved || hasAct(state.turn, ['apologise']);
  if (silent) return [[], state];
  const words = unlessSought(state, linesOf(world, 'late'));
  const [lines, next] = pick({ ...state, keptWaiting: false }, words);
  return [lines, { ...next, keptWaiting: true }];
}

/** Everything that may be known afterwards of the shopper's inside at this moment. */
export function insightOf(state: ShopperState, why: string) {
  const concerns = Object.fromEntries(Object.entries(state.concerns).map(([id, c]) => [id, c.status]));
  return { ...state.mood, concerns, disclosed: state.disclosed, why };
}

function givenUp(world: World, state: ShopperState): string | null {
  const lost = world.case.concerns.find((c) => state.concerns[c.id]?.status === 'given-up');
  return lost ? `「${lost.title}」一直没有得到回答` : null;
}

/** An ending that the case names for this turn. */
function outcome(world: World, state: ShopperState): Draft | null {
  const hit = world.case.outcomes.find((o) => meets(o.when, state.turn, state.disclosed));
  const handed = state.turn.actions.some((a) => a.type === 'hand-over');
  if (!hit && !handed) return null;
  // What it is asked in the same breath it tells before it goes.
  const told = hit ? disclose(world, state) : undefined;
  const from = told?.told ? told.state : state;
  const [words, next] = pick(from, hit ? hit.says : waitsFor(world, state.turn, state.used));
  const lines = told?.told ? [...told.lines, ...words] : words;
  const end = hit
    ? { ending: hit.ending, why: hit.why }
    : { ending: 'handed-over' as const, why: '客服把会话转给了别人' };
  return { state: next, lines, shifts: [], end };
}

/** The usual answer: harm first, then what was asked of the shopper, then its concerns, then the decision. */
function serve(world: World, state: ShopperState): Draft {
  const told = disclose(world, state);
  const progress = progressOf(world, told.state, state.disclosed);
  // What told or moved something was understood, whatever was read; and whoever is about to pay lets a riddle be.
  const answered = told.told || (told.asked && !told.inVain);
  const understood = answered || progress.shifts.length > 0 || state.payAt !== null;
  const harm = harmOf(world, told.state, understood, state.disclosed);
  const next: ShopperState = { ...told.state, concerns: progress.concerns };
  if (!understood && harm.shifts.length === 0 && progress.first && keepsWord(state.turn, state.said))
    return quiet(next);
  const shifts = [...harm.shifts, ...progress.shifts, ...comfortOf(state)];
  if (isHurried(world, state, progress)) shifts.push({ ...MOVES.hurried, why: '话还没说清，就让付款或道别' });
  if (harm.says) {
    // What it would have told is not told by who takes something amiss.
    const silent = { ...next, disclosed: state.disclosed, used: state.used };
    const [said, after] = pick(silent, harm.says);
    return { state: after, lines: said, shifts, ...(harm.unread ? { reproaches: true } : {}) };
  }
  return content(world, next, progress, told, shifts);
}

/** What was promised is being done: no word on it, and what it asked still waits for its answer. */
const quiet = (state: ShopperState): Draft => ({
  state: { ...state, idleTurns: 1, waitingSince: state.now },
  lines: [],
  shifts: [],
});
