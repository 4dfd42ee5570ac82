import { type Body, type Conversation, type ForkOf, type HintKind, unfinished } from '../../records/index.ts';
import type { AgentInput } from '../../roleplay/index.ts';
import { $journal, $learnerId, $tabRole, newId, openJournal, refreshJournal } from '../../stores/index.ts';
import type { Earlier } from '../../transcript/index.ts';
import { takeFromHome } from '../home/handoff.ts';
import { type Loaded, loadWorld } from './load-world.ts';
import { createSession, type Session } from './session.ts';
import { samePlay, versionsNow } from './versions.ts';

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
  loaded: Loaded;
  conversation: string;
  seed: number;
  earlier?: Earlier;
  inputs: AgentInput[];
  reached: number;
  isNew: boolean;
}

/** Seeds for the browser: any whole number of 31 bits; what is drawn varies wording only. */
const drawSeed = () => (crypto.getRandomValues(new Uint32Array(1))[0] ?? 1) >>> 1;

const grader = () => import('./issue.ts');

const goneOn = ({ id, seed, inputs }: Conversation) => {
  const reached = inputs.at(-1)?.at ?? 0;
  return { conversation: id, seed, inputs: [...inputs], reached, isNew: false };
};

/** What to go on with: a conversation left unfinished, one begun on the home page, or a new one. */
function startOf(loaded: Loaded): Start {
  const { world, content } = loaded;
  const home = takeFromHome(world.case.id);
  if (home) return { loaded, conversation: newId(), ...home, isNew: true };
  const left = unfinished($journal.get(), world.case.id);
  // With other versions the shopper would not be the same any more: the old conversation stays in the records.
  if (left && samePlay(left.versions, versionsNow(content))) return { loaded, ...goneOn(left) };
  return { loaded, conversation: newId(), seed: drawSeed(), inputs: [], reached: 0, isNew: true };
}

/** A conversation of the case, or one that goes on from the midst of another. */
async function load(caseId: string, forkOf: ForkOf | undefined): Promise<Start> {
  if (!forkOf) {
    const [loaded] = await Promise.all([loadWorld(caseId), openJournal().then(refreshJournal)]);
    return startOf(loaded);
  }
  const { loadFork } = await import('./fork.ts');
  const { loaded, branch, left } = await loadFork(forkOf);
  const start = { loaded, conversation: newId(), ...branch, isNew: true };
  if (!left) return start;
  const before = goneOn(left);
  return { ...start, ...before, reached: Math.max(before.reached, branch.reached) };
}

/** Opens the desk of a case, or of a conversation from its midst, and keeps what happens there. Rejects where it cannot be loaded. */
export async function begin(caseId: string, forkOf?: ForkOf): Promise<Begun> {
  const [keeper, { loaded, conversation, isNew, ...start }] = await Promise.all([
    openJournal(),
    load(caseId, forkOf),
  ]);
  const { world, content } = loaded;
  if (start.inputs.length > 0) await loaded.ready();
  const keep = async (body: Body) => {
    if ($tabRole.get() === 'writer') await keeper.append($learnerId.get(), body);
  };
  const keepInput = (input: AgentInput) => {
    void grader();
    void keep({ kind: 'agent-input', conversation, input });
  };
  if (isNew) {
    const persona = world.persona.id === world.case.persona ? {} : { persona: world.persona.id };
    const of = { ...persona, ...(forkOf ? { forkOf } : {}) };
    const begun = {
      conversation,
      case: world.case.id,
      seed: start.seed,
      versions: versionsNow(content),
      ...of,
    };
    void keep({ kind: 'conversation-started', ...begun });
    for (const input of start.inputs) keepInput(input);
  }
  const session = createSession({ world, ...start, ready: loaded.ready, onInput: keepInput });
  const finished = new Promise<void>((resolve) => {
    const stop = session.subscribe((view) => {
      if (!view.ended) return;
      queueMicrotask(() => stop());
      const played = session.transcript(versionsNow(content));
      // The grader comes with the first message, or now.
      const kept = grader().then(({ issue }) =>
        keep({ kind: 'conversation-ended', conversation, transcript: issue(played, loaded) }),
      );
      resolve(kept);
    });
  });
  const onHint: Begun['onHint'] = (at, about) => void keep({ kind: 'hint-asked', conversation, at, about });
  return { loaded, session, conversation, finished, onHint };
}
