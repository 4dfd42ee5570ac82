import { type Board, type BoardChat, boardOf, type FloorChat } from '../../grading/floor/index.ts';
import { RUBRIC_VERSION } from '../../grading/index.ts';
import type { Conversation, Journal, ShiftRecord } from '../../records/index.ts';
import { floorIn, floorOfTalk, type Visitor } from '../../records/supervisor/index.ts';
import type { Norms } from '../../schemas/index.ts';
import { type LoadedShift, loadNorms, loadShift } from '../shift/load-shift.ts';
import { loadWorld } from '../workbench/load-world.ts';
import { samePlay, versionsNow } from '../workbench/versions.ts';

/** A shift that can be looked at. */
export interface Seen {
  board: Board;
  chats: readonly FloorChat[];
  norms: Norms;
  /** Who came is known from the plan, so that the queue is known as well. */
  planned: boolean;
  /** How many shoppers of the record are not in the course any more. */
  gone: number;
  /** How many left the queue whose names are not known any more. */
  nameless: number;
}

const MINUTE = 60_000;

const planned = ({ arrivals, floor }: LoadedShift): Visitor[] =>
  arrivals.map((arrival) => {
    const { case: story, shop, persona } = floor.worldOf(arrival);
    const patience = persona.waits.leave * 1000;
    return { chat: arrival.chat, cameAt: arrival.at, patience, case: story, shop };
  });

/** Whom the records name, where the plan draws others by now; those whose case is gone are left out. */
async function recorded({ conversations }: Journal, shift: ShiftRecord): Promise<Visitor[]> {
  const chats = conversations.filter((c) => c.shift === shift.id);
  const found = await Promise.allSettled(chats.map((c) => loadWorld(c.case, c.persona)));
  return found.flatMap((one, i): Visitor[] => {
    if (one.status === 'rejected') return [];
    const { world } = one.value;
    return [{ chat: chats[i]?.chat ?? '', cameAt: null, patience: 0, case: world.case, shop: world.shop }];
  });
}

const loadedOrNull = (shift: ShiftRecord) =>
  loadShift(shift.plan, shift.seed, shift.untimed).catch(() => null);

/** Loads what a shift of the journal is looked at with, and tells it. Rejects where the network fails. */
export async function loadBoard(journal: Journal, shift: ShiftRecord): Promise<Seen> {
  const [norms, loaded] = await Promise.all([loadNorms(), loadedOrNull(shift)]);
  const same = loaded !== null && samePlay(shift.versions, versionsNow(loaded.content));
  const visitors = same ? planned(loaded) : await recorded(journal, shift);
  const kept = journal.conversations.filter((c) => c.shift === shift.id).length;
  const certifying = loaded?.shift.kind === 'certification';
  const floor = floorIn(journal, shift, {
    visitors,
    atOnce: loaded?.shift.atOnce ?? 1,
    limit: certifying ? loaded.shift.minutes * MINUTE : null,
    norms,
    rubric: RUBRIC_VERSION,
  });
  return {
    board: boardOf(floor),
    chats: floor.chats,
    norms,
    planned: same,
    gone: same ? 0 : Math.max(0, kept - visitors.length),
    nameless: same ? 0 : (shift.lost ?? 0),
  };
}

/** Loads what a conversation that was served alone is looked at with. Rejects where its case is gone or the network fails. */
export async function loadTalk(talk: Conversation): Promise<{ chat: FloorChat; told: BoardChat }> {
  const { world, norms } = await loadWorld(talk.case, talk.transcript?.persona);
  const floor = floorOfTalk(talk, world, { norms, rubric: RUBRIC_VERSION });
  const [chat] = floor.chats;
  const [told] = boardOf(floor).chats;
  if (!chat || !told) throw new Error(`no record of ${talk.id}`);
  return { chat, told };
}
