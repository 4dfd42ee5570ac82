import { grade, issuedOf, RUBRIC_VERSION } from '../../grading/index.ts';
import { type Body, type HintKind, unfinished } from '../../records/index.ts';
import { type AgentInput, ENGINE_VERSION } from '../../roleplay/index.ts';
import { $journal, $learnerId, $tabRole, newId, openJournal, refreshJournal } from '../../stores/index.ts';
import type { Transcript } from '../../transcript/index.ts';
import { READER_VERSION } from '../../understanding/index.ts';
import { takeFromHome } from '../home/handoff.ts';
import { type Loaded, loadWorld } from './load-world.ts';
import { createSession, type Session } from './session.ts';

/** A conversation at the desk, with its place in the journal. */
export interface Begun {
  loaded: Loaded;
  session: Session;
  conversation: string;
  /** Resolves when the conversation has ended and its record is kept (or cannot be). */
  finished: Promise<void>;
  /** Keeps that a hint was asked for when the conversation had so many events. */
  onHint: (at: number, about: HintKind) => void;
}

interface Start {
  conversation: string;
  seed: number;
  inputs: AgentInput[];
  reached: number;
  isNew: boolean;
}

/** Seeds for the browser: any whole number of 31 bits; what is drawn varies wording only. */
const drawSeed = () => (crypto.getRandomValues(new Uint32Array(1))[0] ?? 1) >>> 1;

/** What to go on with: a conversation left unfinished, one begun on the home page, or a new one. */
function startOf({ world, content }: Loaded): Start {
  const home = takeFromHome(world.case.id);
  if (home) return { conversation: newId(), ...home, isNew: true };
  const left = unfinished($journal.get(), world.case.id);
  const same =
    left?.versions.content === content &&
    left.versions.engine === ENGINE_VERSION &&
    left.versions.reader === READER_VERSION;
  // With other versions the shopper would not be the same any more: the old conversation stays in the records.
  if (!left || !same) return { conversation: newId(), seed: drawSeed(), inputs: [], reached: 0, isNew: true };
  const reached = left.inputs.at(-1)?.at ?? 0;
  return { conversation: left.id, seed: left.seed, inputs: [...left.inputs], reached, isNew: false };
}

/** The transcript with the mark it was issued with. */
function issuedWith(transcript: Transcript, { world, norms }: Loaded): Transcript {
  return {
    ...transcript,
    issued: issuedOf(grade(transcript, { case: world.case, shop: world.shop, norms })),
  };
}

/** Opens the desk of a case and keeps what happens there. Rejects where the case cannot be loaded. */
export async function begin(caseId: string): Promise<Begun> {
  const [keeper, loaded] = await Promise.all([openJournal(), loadWorld(caseId)]);
  await refreshJournal();
  const { conversation, isNew, ...start } = startOf(loaded);
  if (start.inputs.length > 0) await loaded.ready();
  const keep = async (body: Body) => {
    if ($tabRole.get() === 'writer') await keeper.append($learnerId.get(), body);
  };
  const keepInput = (input: AgentInput) => void keep({ kind: 'agent-input', conversation, input });
  if (isNew) {
    const versions = {
      content: loaded.content,
      engine: ENGINE_VERSION,
      reader: READER_VERSION,
      rubric: RUBRIC_VERSION,
    };
    void keep({ kind: 'conversation-started', conversation, case: caseId, seed: start.seed, versions });
    for (const input of start.inputs) keepInput(input);
  }
  const session = createSession({ world: loaded.world, ...start, ready: loaded.ready, onInput: keepInput });
  const finished = new Promise<void>((resolve) => {
    const stop = session.subscribe((view) => {
      if (!view.ended) return;
      queueMicrotask(() => stop());
      const transcript = session.transcript({ content: loaded.content, rubric: RUBRIC_VERSION });
      resolve(keep({ kind: 'conversation-ended', conversation, transcript: issuedWith(transcript, loaded) }));
    });
  });
  const onHint: Begun['onHint'] = (at, about) => void keep({ kind: 'hint-asked', conversation, at, about });
  return { loaded, session, conversation, finished, onHint };
}
