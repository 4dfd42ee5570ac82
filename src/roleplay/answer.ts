import type { ActionType } from '../schemas/index.ts';
import { leavesChoice, leavesTime, TAKES_FIRST, TAKES_TIME } from './choose.ts';
import { hasAct, meets } from './conditions.ts';
import { type Draft, decide, PAYING, parting, RESOLVED, SOLD } from './decide.ts';
import { disclose } from './disclose.ts';
import { isFlood } from './flood.ts';
import { harmOf, lateHarmOf } from './harm.ts';
import { pick, pickLine, send } from './lines.ts';
import { remember } from './memory.ts';
import { enough, type Shift, shifted, strongest } from './mood.ts';
import { miss, type Progress, progressOf } from './progress.ts';
import { allClosed, raiseNext } from './start.ts';
import { HURT, LINGERS, MOVES, PACE } from './tuning.ts';
import type { Effect, ShopperState, Turn, World } from './types.ts';

const NO_TURN: Turn = { messages: [], actions: [] };

/** Answers the turn that has gathered: moves mood and concerns, schedules the reply, clears the turn. */
export function answerTurn(world: World, state: ShopperState): [ShopperState, Effect[]] {
  const over = state.paid || state.resolved;
  const [grumble, heard] = grumbleOf(world, state);
  const draft = over
    ? farewell(world, heard)
    : isFlood(heard.turn)
      ? flooded(world, heard)
      : (outcome(world, heard) ?? serve(world, heard));
  // What an answer given ahead has won is in the draft's mood already.
  const mood = shifted(draft.state.mood, draft.shifts);
  let next: ShopperState = {
    ...remember({ ...draft.state, turn: state.turn }),
    mood,
    turn: NO_TURN,
    replyAt: null,
    keptWaiting: false,
  };
  let end = draft.end;
  const lines = [...grumble, ...draft.lines];
  const gone = over || next.resolved || end ? null : (givenUp(world, next) ?? enough(mood));
  if (gone) {
    const [leaving, after] = pickLine(next, world.persona, 'leave');
    // What was said in anger stands; what would have come next no longer does.
    const stands = draft.shifts.some((s) => s.trust < 0) ? 1 + grumble.length : lines.length;
    lines.splice(stands, lines.length, ...leaving);
    const reason = strongest(draft.shifts.filter((s) => s.trust + s.patience + s.intent < 0));
    next = after;
    end = { ending: 'left', why: reason || gone };
  }
  // Whoever is hurt on the way to the till thinks it over again.
  if (draft.shifts.some((s) => s.trust <= HURT)) next = { ...next, payAt: null };
  next = send(world, next, lines, next.now);
  if (end) {
    const last = next.outbox.at(-1)?.at ?? next.now;
    next = { ...next, payAt: null, endAt: { ...end, at: last + PACE.leaving } };
  }
  return [next, [{ type: 'insight', at: next.now, insight: insightOf(next, strongest(draft.shifts)) }]];
}

/** Pasted at once: what hurts is felt, the rest is not read, and what was asked is still open. */
function flooded(world: World, state: ShopperState): Draft {
  const harm = harmOf(world, state);
  const shifts = [...harm.shifts, { ...MOVES.flooded, why: '一下子贴来一大串，没法看' }];
  const [lines, next] = harm.says ? pick(state, harm.says) : pickLine(state, world.persona, 'notUnderstood');
  const open = world.case.concerns.find((c) => ['open', 'half'].includes(state.concerns[c.id]?.status ?? ''));
  return { state: open ? miss(next, open) : next, lines, shifts };
}

/** A word about having been kept waiting, unless the agent says sorry for it. */
function grumbleOf(world: World, state: ShopperState): [string[], ShopperState] {
  const silent = !state.keptWaiting || state.paid || state.resolved || hasAct(state.turn, ['apologise']);
  if (silent) return [[], state];
  const [lines, next] = pickLine({ ...state, keptWaiting: false }, world.persona, 'late');
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
  const [lines, next] = hit ? pick(state, hit.says) : pickLine(state, world.persona, 'wait');
  const end = hit
    ? { ending: hit.ending, why: hit.why }
    : { ending: 'handed-over' as const, why: '客服把会话转给了别人' };
  return { state: next, lines, shifts: [], end };
}

/** After paying, or when all is put right: a word of farewell closes the chat; anything else is answered and leaves it open a while longer. */
function farewell(world: World, state: ShopperState): Draft {
  const late = lateHarmOf(world, state);
  if (late.says) {
    // No thanks for a slight, however good the sale was.
    const [said, next] = pick(state, late.says);
    return { state: next, lines: said, shifts: late.shifts };
  }
  const told = disclose(world, state);
  const chosen = leavesChoice(state.turn) ? pick(state, TAKES_FIRST) : null;
  const [thanks, next] = told.lines.length > 0 ? [told.lines, told.state] : (chosen ?? parting(world, state));
  const end = state.paid
    ? { ending: 'paid' as const, why: SOLD }
    : { ending: 'settled' as const, why: RESOLVED };
  const turns = state.idleTurns + 1;
  // Nobody talks on for ever once all is done.
  if (turns > LINGERS || hasAct(state.turn, ['close-warmly', 'offer-more-help', 'invite-favourite']))
    return { state: next, lines: thanks, shifts: [], end };
  const endAt = { at: next.now + PACE.farewell, ...end };
  return { state: { ...next, idleTurns: turns, endAt }, lines: thanks, shifts: [] };
}

/** The usual answer: harm first, then what was asked of the shopper, then its concerns, then the decision. */
function serve(world: World, state: ShopperState): Draft {
  const told = disclose(world, state);
  const progress = progressOf(world.case, told.state, world.persona.lines.settled);
  // What told or moved something was understood, whatever was read; and whoever is about to pay lets a riddle be.
  const understood = told.told || progress.shifts.length > 0 || state.payAt !== null;
  const harm = harmOf(world, told.state, understood);
  let next: ShopperState = { ...told.state, concerns: progress.concerns };
  const shifts = [...harm.shifts, ...progress.shifts];
  shifts.push(...comfortOf(state));
  if (isHurried(world, state, progress)) shifts.push({ ...MOVES.hurried, why: '话还没说清，就让付款或道别' });
  const lines: string[] = [];
  if (harm.says) {
    const [said, after] = pick(next, harm.says);
    return { state: after, lines: said, shifts };
  }
  lines.push(...told.lines);
  for (const words of progress.settled) {
    const [said, after] = pick(next, words);
    lines.push(...said);
    next = after;
  }
  // Whoever comes with a trouble and is given two ways says which: a bare yes would leave the agent guessing.
  if (progress.settled.length > 0 && world.case.basket.length === 0 && leavesChoice(state.turn)) {
    const [said, after] = pick(next, TAKES_FIRST);
    lines.push(...said);
    next = after;
  }
  if (progress.missing && !told.told) {
    const [said, after] = pick(next, progress.missing);
    return { state: { ...after, idleTurns: 0 }, lines: [...lines, ...said], shifts };
  }
  const moved = told.asked || progress.settled.length > 0 || progress.missing !== null;
  if (progress.first && !moved) return passedBy(world, next, progress.first, lines, shifts);
  if (progress.first) {
    if (told.asked && !told.told) shifts.push({ ...MOVES.askedInVain, why: '被问了说不上来的问题' });
    return { state: { ...next, idleTurns: 0 }, lines, shifts };
  }
  return goOn(world, next, lines, shifts);
}

/** Asked to pay or wished goodbye before anything was made clear, in a turn that made nothing clear either and did not even greet. */
function isHurried(
  { case: { orders } }: World,
  { turn, concerns }: ShopperState,
  { first, settled, missing }: Progress,
): boolean {
  const moved =
    settled.length > 0 || missing !== null || Object.values(concerns).some((c) => c.met.some(Boolean));
  if (!first || moved || hasAct(turn, ['greet', 'acknowledge', 'empathise', 'apologise', 'ask-wait']))
    return false;
  // To read back an order that is there already is no hurry to the till.
  return hasAct(turn, [
    'invite-order',
    'close-warmly',
    ...(orders.length > 0 ? [] : ['confirm-order' as const]),
  ]);
}

/** What soothes: the trouble is named, and better still something is done about it in the same turn. */
function comfortOf({ turn }: ShopperState): Shift[] {
  if (!hasAct(turn, ['empathise', 'apologise'])) return [];
  const acts = hasAct(turn, [
    'offer-solution',
    'promise-followup',
    'report-progress',
    'report-logistics',
    'ask-evidence',
  ]);
  return acts
    ? [{ ...MOVES.caredFor, why: '被理解，也有人在办' }]
    : [{ ...MOVES.empathised, why: '感到被理解' }];
}

/** Sent to be looked at, in place of a word. */
const SENT: readonly ActionType[] = ['send-card', 'send-coupon', 'give-gift'];

/** Whether in the turn something was done about an order and nothing said. */
const onlyDeeds = ({ messages, actions }: Turn): boolean =>
  messages.length === 0 && actions.some((a) => !SENT.includes(a.type));

/** The turn did not touch what is open: a greeting or a request to wait is let pass once, all else is not. */
function passedBy(
  world: World,
  state: ShopperState,
  open: World['case']['concerns'][number],
  lines: string[],
  shifts: Shift[],
): Draft {
  if (state.idleTurns === 0 && onlyDeeds(state.turn)) {
    // What was agreed is being done; the question still stands.
    const [said, next] = pick(state, open.pushback);
    return { state: { ...next, idleTurns: 1 }, lines: [...lines, ...said], shifts };
  }
  const waits = hasAct(state.turn, ['ask-wait']);
  const greets = hasAct(state.turn, ['greet', 'acknowledge', 'empathise', 'apologise']);
  if (state.idleTurns === 0 && (waits || greets)) {
    // A word of care that says nothing yet is let pass, but what was asked is asked again.
    const again = !waits && !hasAct(state.turn, ['greet']);
    const [said, next] = again
      ? pick(state, open.pushback)
      : pickLine(state, world.persona, waits ? 'wait' : 'greeted');
    return { state: { ...next, idleTurns: 1, toldToWait: waits }, lines: [...lines, ...said], shifts };
  }
  // What was said already is not asked for again: only for the step that is still lacking.
  const met = state.concerns[open.id]?.met ?? [];
  const lacking = met.some(Boolean) ? open.settle[met.indexOf(false)]?.missing : undefined;
  const [said, next] = pick(state, lacking ?? open.pushback);
  const why = `「${open.title}」没有被接住`;
  return {
    state: miss({ ...next, idleTurns: 0 }, open),
    lines: [...lines, ...said],
    shifts: [...shifts, { ...MOVES.missed, why }],
  };
}

/** Nothing is open any more: the next concern, or the decision. */
function goOn(world: World, state: ShopperState, lines: string[], shifts: Shift[]): Draft {
  const [raised, next] = raiseNext(world, state);
  if (raised.length > 0) return { state: { ...next, idleTurns: 0 }, lines: [...lines, ...raised], shifts };
  if (!allClosed(next)) return { state: next, lines, shifts };
  if (next.payAt !== null && leavesTime(next.turn)) {
    const [said, after] = pick(next, TAKES_TIME);
    return { state: { ...after, payAt: after.now + PACE.looking }, lines: [...lines, ...said], shifts };
  }
  if (next.payAt !== null) {
    const [said, after] = pick(next, leavesChoice(next.turn) ? TAKES_FIRST : PAYING);
    return { state: after, lines: [...lines, ...said], shifts };
  }
  return decide(world, next, lines, shifts);
}
