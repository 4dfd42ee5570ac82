import { useEffect, useState } from 'preact/hooks';
import { grade, RUBRIC_VERSION } from '../../grading/index.ts';
import { unfinished } from '../../records/index.ts';
import { type AgentInput, ENGINE_VERSION } from '../../roleplay/index.ts';
import { $journal, $learnerId, $tabRole, newId, openJournal, refreshJournal } from '../../stores/index.ts';
import { READER_VERSION } from '../../understanding/index.ts';
import { takeFromHome } from '../home/handoff.ts';
import { type Loaded, loadWorld } from './load-world.ts';
import { createSession, type Session } from './session.ts';

/** Where the workbench stands: nobody chosen, loading, failed, or at the desk. */
export type DeskState =
  | { state: 'choose' }
  | { state: 'loading' }
  | { state: 'failed'; caseId: string }
  | { state: 'ready'; loaded: Loaded; session: Session; conversation: string; resumed: boolean };

interface Begin {
  conversation: string;
  seed: number;
  inputs: AgentInput[];
  reached: number;
  isNew: boolean;
}

/** Seeds for the browser: any whole number of 31 bits; what is drawn varies wording only. */
const drawSeed = () => (crypto.getRandomValues(new Uint32Array(1))[0] ?? 1) >>> 1;

/** What to go on with: a conversation left unfinished, one begun on the home page, or a new one. */
function beginningOf(loaded: Loaded): Begin {
  const caseId = loaded.world.case.id;
  const left = unfinished($journal.get(), caseId);
  const { versions } = left ?? {};
  const same =
    versions?.content === loaded.content &&
    versions.engine === ENGINE_VERSION &&
    versions.reader === READER_VERSION;
  if (left && same) {
    const reached = left.inputs.at(-1)?.at ?? 0;
    return { conversation: left.id, seed: left.seed, inputs: [...left.inputs], reached, isNew: false };
  }
  const home = takeFromHome(caseId);
  return {
    conversation: newId(),
    seed: home?.seed ?? drawSeed(),
    inputs: home?.inputs ?? [],
    reached: home?.reached ?? 0,
    isNew: true,
  };
}

async function begin(caseId: string): Promise<Extract<DeskState, { state: 'ready' }>> {
  const [keeper, loaded] = await Promise.all([openJournal(), loadWorld(caseId)]);
  await refreshJournal();
  const start = beginningOf(loaded);
  const { conversation, seed } = start;
  const keep = (body: Parameters<typeof keeper.append>[1]) => {
    if ($tabRole.get() === 'writer') void keeper.append($learnerId.get(), body);
  };
  if (start.isNew) {
    const versions = {
      content: loaded.content,
      engine: ENGINE_VERSION,
      reader: READER_VERSION,
      rubric: RUBRIC_VERSION,
    };
    keep({ kind: 'conversation-started', conversation, case: caseId, seed, versions });
    for (const input of start.inputs) keep({ kind: 'agent-input', conversation, input });
  }
  const session = createSession({
    world: loaded.world,
    seed,
    inputs: start.inputs,
    reached: start.reached,
    onInput: (input) => keep({ kind: 'agent-input', conversation, input }),
  });
  let ended = false;
  session.subscribe((view) => {
    if (!view.ended || ended) return;
    ended = true;
    const transcript = session.transcript({ content: loaded.content, rubric: RUBRIC_VERSION });
    const report = grade(transcript, {
      case: loaded.world.case,
      shop: loaded.world.shop,
      norms: loaded.norms,
    });
    const issued = {
      mark: report.mark,
      redLines: report.redLines.map((r) => r.id),
      converted: report.converted,
    };
    keep({ kind: 'conversation-ended', conversation, transcript: { ...transcript, issued } });
  });
  // Leaving the page is a pause: the time away does not count against anyone.
  addEventListener('pagehide', () => session.pause());
  return { state: 'ready', loaded, session, conversation, resumed: !start.isNew };
}

/** Opens the desk of the case that the address names, and again when this tab is given the right to write. */
export function useDesk(): DeskState {
  const [state, setState] = useState<DeskState>({ state: 'loading' });
  const [turn, setTurn] = useState(0);
  useEffect(
    () =>
      $tabRole.listen((role, before) => {
        if (role === 'writer' && before === 'reader') setTurn((n) => n + 1);
      }),
    [],
  );
  useEffect(() => {
    const caseId = new URLSearchParams(location.search).get('case');
    if (!caseId) {
      setState({ state: 'choose' });
      return;
    }
    begin(caseId).then(setState, () => setState({ state: 'failed', caseId }));
  }, [turn]);
  return state;
}
