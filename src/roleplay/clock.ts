import { addMinutes } from '../shop/index.ts';
import { PACE, TOLD_TO_WAIT } from './tuning.ts';
import type { ShopperState, World } from './types.ts';

/** Local time of the conversation, such as 2026-11-23T10:12, `ms` after its start. */
export function localTimeAt(startsAt: string, ms: number): string {
  return addMinutes(startsAt, Math.floor(ms / 60_000));
}

/** When it does what falls due at `due`: it waits a little for somebody whom it sees writing. */
const seenWriting = (due: number, { typedAt }: ShopperState): number =>
  typedAt === null ? due : Math.max(due, Math.min(typedAt + PACE.seesWriting, due + PACE.seesWritingAtMost));

/** When so many seconds of its patience are over: they count from the hour for which it was promised word; asked for a moment, it has more of it. */
function patientFor(seconds: number, since: number, { waitsUntil, toldToWait }: ShopperState): number {
  if (waitsUntil === null) return since + seconds * 1000 * (toldToWait ? TOLD_TO_WAIT : 1);
  return Math.max(since, Math.min(waitsUntil, since + PACE.waitsAtMost)) + seconds * 1000;
}

/** When the shopper will next ask whether anyone is there; null when it has asked often enough or is not waiting. */
export function nextNag(world: World, state: ShopperState): number | null {
  const seconds = world.persona.waits.nag[state.nags];
  if (
    state.waitingSince === null ||
    seconds === undefined ||
    state.endAt ||
    state.paid ||
    state.resolved ||
    state.payAt !== null
  )
    return null;
  return seenWriting(patientFor(seconds, state.waitingSince, state), state);
}

/** When the shopper goes because nobody answers; null while it is not waiting. */
export function leavesAt(world: World, state: ShopperState): number | null {
  if (state.waitingSince === null || state.endAt || state.paid || state.resolved || state.payAt !== null)
    return null;
  const { leave } = world.persona.waits;
  return seenWriting(patientFor(leave, state.waitingSince, state), state);
}

/** When it pays: not before it has answered and sent what it is about to write. */
export function paysAt(state: ShopperState): number | null {
  const { payAt, replyAt, outbox } = state;
  if (payAt === null || replyAt !== null) return null;
  return Math.max(seenWriting(payAt, state), outbox.at(-1)?.at ?? 0);
}

/** The next moment at which the shopper does something by itself; null when it has ended. */
export function nextWake(world: World, state: ShopperState): number | null {
  if (state.ended) return null;
  const times = [
    state.outbox[0]?.at ?? null,
    state.replyAt,
    paysAt(state),
    state.endAt?.at ?? null,
    state.asked[0]?.at ?? null,
    nextNag(world, state),
    leavesAt(world, state),
  ].filter((t): t is number => t !== null);
  return times.length > 0 ? Math.min(...times) : null;
}

/** Whether the shopper is about to write: something happens before the agent need move. */
export function isBusy(state: ShopperState): boolean {
  return (
    !state.ended &&
    (state.outbox.length > 0 ||
      state.replyAt !== null ||
      (state.endAt !== null && !state.paid && !state.resolved))
  );
}
