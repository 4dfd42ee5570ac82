import { grade, issuedOf, type Report, RUBRIC_VERSION } from '../../grading/index.ts';
import { type Body, unfinishedShift } from '../../records/index.ts';
import { type ChatInput, ENGINE_VERSION, transcriptOf } from '../../roleplay/index.ts';
import { $journal, $learnerId, $tabRole, newId, openJournal, refreshJournal } from '../../stores/index.ts';
import { READER_VERSION } from '../../understanding/index.ts';
import { type LoadedShift, loadShift } from './load-shift.ts';
import { createShiftSession, type ShiftSession } from './shift-session.ts';

/** A shift under way, with its place in the journal. */
export interface BegunShift {
  loaded: LoadedShift;
  session: ShiftSession;
  /** Id of a chat's conversation in the journal. */
  conversationOf: (chat: string) => string;
  /** The report on a chat that has ended. */
  reportOf: (chat: string) => Report | null;
}

const drawSeed = () => (crypto.getRandomValues(new Uint32Array(1))[0] ?? 1) >>> 1;

/** Opens a shift and keeps what happens in it; goes on with the latest of the same kind that was left unfinished. Rejects where it cannot be loaded. */
export async function beginShift(plan: string): Promise<BegunShift> {
  const keeper = await openJournal();
  await refreshJournal();
  const left = unfinishedShift($journal.get(), plan);
  let seed = left?.seed ?? drawSeed();
  let loaded = await loadShift(plan, seed);
  const versions = {
    content: loaded.content,
    engine: ENGINE_VERSION,
    reader: READER_VERSION,
    rubric: RUBRIC_VERSION,
  };
  const same =
    left?.versions.content === versions.content &&
    left.versions.engine === versions.engine &&
    left.versions.reader === versions.reader;
  // With other versions the shoppers would not be the same any more: the old shift stays in the records as it was left.
  if (left && !same) {
    seed = drawSeed();
    loaded = await loadShift(plan, seed);
  }
  const id = left && same ? left.id : newId();
  const keep = async (body: Body) => {
    if ($tabRole.get() === 'writer') await keeper.append($learnerId.get(), body);
  };
  const conversationOf = (chat: string) => `${id}-${chat}`;
  const inputs: ChatInput[] =
    left && same
      ? $journal
          .get()
          .conversations.filter((c) => c.shift === id)
          .flatMap((c) => c.inputs.map((input) => ({ chat: c.chat ?? '', input })))
      : [];
  if (!left || !same) {
    const { arrivals, buyers } = loaded;
    void keep({ kind: 'shift-started', shift: id, plan, seed, shoppers: arrivals.length, buyers, versions });
  }
  if (inputs.length > 0) await loaded.ready();
  const away = left && same && !loaded.shift.pausable ? Math.max(0, Date.now() - Date.parse(left.lastAt)) : 0;
  const session = createShiftSession({
    loaded,
    inputs,
    away,
    onInput: ({ chat, input }) =>
      void keep({ kind: 'agent-input', conversation: conversationOf(chat), input }),
  });
  const transcript = (chat: string) => {
    const arrival = loaded.arrivals.find((a) => a.chat === chat);
    const open = session.state().chats.find((c) => c.id === chat);
    if (!arrival || !open) return null;
    const world = loaded.floor.worldOf(arrival);
    return {
      world,
      record: transcriptOf(world, open.talk, { content: loaded.content, rubric: RUBRIC_VERSION }),
    };
  };
  const reportOf = (chat: string): Report | null => {
    const found = transcript(chat);
    if (!found) return null;
    return grade(found.record, { case: found.world.case, shop: found.world.shop, norms: loaded.norms });
  };
  keepAsItGoes({ loaded, session, conversationOf, reportOf }, id, keep, transcript);
  return { loaded, session, conversationOf, reportOf };
}

/** Writes down every chat as it opens and as it ends, and the shift when everybody has gone. What the journal has already is not written again. */
function keepAsItGoes(
  { loaded, session, conversationOf, reportOf }: BegunShift,
  shift: string,
  keep: (body: Body) => Promise<void>,
  transcript: (chat: string) => { record: ReturnType<typeof transcriptOf> } | null,
): void {
  const known = $journal.get().conversations.filter((c) => c.shift === shift);
  const opened = new Set(known.map((c) => c.id));
  const ended = new Set(known.filter((c) => c.transcript).map((c) => c.id));
  let over = false;
  session.subscribe((view) => {
    for (const chat of view.chats) {
      const conversation = conversationOf(chat.id);
      const arrival = loaded.arrivals.find((a) => a.chat === chat.id);
      if (arrival && !opened.has(conversation)) {
        opened.add(conversation);
        const { case: story, persona, seed } = arrival;
        const versions = {
          content: loaded.content,
          engine: ENGINE_VERSION,
          reader: READER_VERSION,
          rubric: RUBRIC_VERSION,
        };
        void keep({
          kind: 'conversation-started',
          conversation,
          case: story,
          seed,
          versions,
          persona,
          shift,
          chat: chat.id,
        });
      }
      const record = chat.ended && !ended.has(conversation) ? transcript(chat.id)?.record : undefined;
      const report = record && reportOf(chat.id);
      if (record && report) {
        ended.add(conversation);
        const issued = issuedOf(report);
        void keep({ kind: 'conversation-ended', conversation, transcript: { ...record, issued } });
      }
    }
    if (view.over && !over) {
      over = true;
      void keep({ kind: 'shift-ended', shift, lost: session.state().lost.length });
    }
  });
}
