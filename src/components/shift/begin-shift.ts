import { grade, type Report, RUBRIC_VERSION } from '../../grading/index.ts';
import { type Body, type ShiftPace, unfinishedShift } from '../../records/index.ts';
import { type ChatInput, seedInSeries, transcriptOf, type World } from '../../roleplay/index.ts';
import { $journal, $learnerId, $tabRole, newId, openJournal, refreshJournal } from '../../stores/index.ts';
import type { Transcript } from '../../transcript/index.ts';
import { samePlay, versionsNow } from '../workbench/versions.ts';
import { keepAsItGoes } from './keep-shift.ts';
import { type LoadedShift, loadShift } from './load-shift.ts';
import { rateOf } from './pace.ts';
import { createShiftSession, type ShiftSession } from './shift-session.ts';

/** What is told of a shift once it is over. */
export interface ShiftTold {
  /** Its id in the journal. */
  id: string;
  loaded: LoadedShift;
  pace: ShiftPace;
  /** Id of a chat's conversation in the journal. */
  conversationOf: (chat: string) => string;
  /** The record of a chat so far; null before it has opened. */
  recordOf: (chat: string) => Transcript | null;
  /** The report on a chat; null before it has opened. */
  reportOf: (chat: string) => Report | null;
  /** The note to the next shift that was handed in already. */
  noted?: { chat: string; note: string };
  /** Keeps the note to the next shift. */
  onNote: (chat: string, note: string) => void;
}

/** A shift under way, with its place in the journal. */
export interface BegunShift extends ShiftTold {
  session: ShiftSession;
  /** Keeps that a hint was asked for when a chat had so many events. */
  onHint: (chat: string, at: number, about: 'open' | 'reading') => void;
}

/** How a new shift is begun. */
export interface ShiftChoice {
  pace: ShiftPace;
  /** The declared series it belongs to. */
  series?: string;
  /** Begin anew, whatever was left unfinished. */
  fresh?: true;
}

const MINUTE = 60_000;
const drawSeed = () => (crypto.getRandomValues(new Uint32Array(1))[0] ?? 1) >>> 1;

/** Id in the journal of a chat's conversation in a shift. */
export const conversationIn = (shift: string, chat: string): string => `${shift}-${chat}`;

const inputsOf = (shift: string): ChatInput[] =>
  $journal
    .get()
    .conversations.filter((c) => c.shift === shift)
    .flatMap(({ chat = '', inputs }) =>
      inputs.map(({ shiftAt, ...input }) => ({
        chat,
        input,
        ...(shiftAt === undefined ? {} : { when: shiftAt }),
      })),
    );

/** A fresh seed; for a later shift of a series the next of its seeds, so that it brings others. */
function seedFor(series: string | undefined): number {
  const before = series ? $journal.get().shifts.filter((s) => s.series === series) : [];
  const first = before[0];
  return first ? seedInSeries(first.seed, before.length) : drawSeed();
}

/**
 * Opens a shift and keeps what happens in it; goes on with the latest of the same kind where that was left unfinished, unless it is to be a fresh one.
 * Rejects where it cannot be loaded.
 */
export async function beginShift(plan: string, choice: ShiftChoice): Promise<BegunShift> {
  const keeper = await openJournal();
  await refreshJournal();
  const left = choice.fresh ? undefined : unfinishedShift($journal.get(), plan);
  let loaded = await loadShift(plan, left?.seed ?? drawSeed(), (left ?? choice.pace).untimed);
  // With other versions the shoppers would not be the same any more: the old shift stays in the records as it was left.
  const old = left && samePlay(left.versions, versionsNow(loaded.content)) ? left : undefined;
  const seed = old?.seed ?? seedFor(choice.series);
  if (!old) loaded = await loadShift(plan, seed, choice.pace.untimed);
  const pace: ShiftPace = old ?? choice.pace;
  const id = old?.id ?? newId();
  const keep = async (body: Body) => {
    if ($tabRole.get() === 'writer') await keeper.append($learnerId.get(), body);
  };
  const { shift, arrivals, buyers, content, floor, norms } = loaded;
  if (!old) {
    const { series } = choice;
    const versions = versionsNow(content);
    const come = { shoppers: arrivals.length, buyers };
    void keep({
      kind: 'shift-started',
      shift: id,
      plan,
      seed,
      ...come,
      versions,
      ...pace,
      ...(series ? { series } : {}),
    });
  }
  const inputs = old ? inputsOf(id) : [];
  if (inputs.length > 0) await loaded.ready();
  const conversationOf = (chat: string) => conversationIn(id, chat);
  const session = createShiftSession({
    loaded,
    inputs,
    away: old && !shift.pausable ? Math.max(0, Date.now() - Date.parse(old.lastAt)) : 0,
    rate: rateOf(pace),
    ...(shift.kind === 'certification' ? { limit: shift.minutes * MINUTE } : {}),
    onInput: ({ chat, input, when }) =>
      void keep({
        kind: 'agent-input',
        conversation: conversationOf(chat),
        input,
        ...(when === undefined ? {} : { shiftAt: when }),
      }),
  });
  const played = (chat: string): { world: World; record: Transcript } | null => {
    const arrival = arrivals.find((a) => a.chat === chat);
    const open = session.state().chats.find((c) => c.id === chat);
    if (!arrival || !open) return null;
    const world = floor.worldOf(arrival);
    return { world, record: transcriptOf(world, open.talk, { content, rubric: RUBRIC_VERSION }) };
  };
  const begun: BegunShift = {
    id,
    loaded,
    session,
    pace,
    conversationOf,
    recordOf: (chat) => played(chat)?.record ?? null,
    reportOf(chat) {
      const found = played(chat);
      return found && grade(found.record, { case: found.world.case, shop: found.world.shop, norms });
    },
    onHint: (chat, at, about) =>
      void keep({ kind: 'hint-asked', conversation: conversationOf(chat), at, about }),
    onNote: (chat, note) => void keep({ kind: 'shift-noted', shift: id, chat, note }),
  };
  keepAsItGoes(begun, id, versionsNow(content), keep);
  return begun;
}
