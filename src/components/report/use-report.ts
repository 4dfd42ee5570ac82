import { useStore } from '@nanostores/preact';
import { useEffect, useState } from 'preact/hooks';
import {
  type Conversion,
  grade,
  type MarkRange,
  type Report,
  RUBRIC_VERSION,
  rangeOf,
} from '../../grading/index.ts';
import { type Dispute, standingIn } from '../../records/index.ts';
import { ENGINE_VERSION, replay } from '../../roleplay/index.ts';
import { $journal, openJournal } from '../../stores/index.ts';
import type { Transcript } from '../../transcript/index.ts';
import { READER_VERSION } from '../../understanding/index.ts';
import { type Loaded, loadWorld } from '../workbench/load-world.ts';

/** Whether a mark comes out the same when the conversation is played again. */
export type Replayed = 'same' | 'differs' | 'other-version';

export type ReportState =
  | { state: 'loading' }
  | { state: 'missing' }
  | { state: 'under-way'; case: string }
  | { state: 'failed' }
  | {
      state: 'ready';
      /** Id of the conversation. */
      id: string;
      report: Report;
      transcript: Transcript;
      loaded: Loaded;
      conversion: Conversion;
      replayed: Replayed;
    };

function replayedAs(transcript: Transcript, { world, content }: Loaded): Replayed {
  const { versions } = transcript;
  const same =
    versions.content === content &&
    versions.engine === ENGINE_VERSION &&
    versions.reader === READER_VERSION &&
    versions.rubric === RUBRIC_VERSION;
  if (!same) return 'other-version';
  return JSON.stringify(replay(world, transcript).events) === JSON.stringify(transcript.events)
    ? 'same'
    : 'differs';
}

async function load(id: string): Promise<ReportState> {
  await openJournal();
  const found = $journal.get().conversations.find((c) => c.id === id);
  if (!found) return { state: 'missing' };
  const { transcript } = found;
  if (!transcript) return { state: 'under-way', case: found.case };
  const loaded = await loadWorld(found.case, transcript.persona);
  await loaded.ready();
  const { world, norms } = loaded;
  const report = grade(transcript, { case: world.case, shop: world.shop, norms });
  const replayed = replayedAs(transcript, loaded);
  return {
    state: 'ready',
    id,
    report,
    transcript,
    loaded,
    conversion: standingIn($journal.get(), norms).conversion,
    replayed,
  };
}

/** The trainee's disputes of a conversation's readings, and between which marks they leave it. */
export function useDisputes(found: ReportState): { disputes: readonly Dispute[]; range: MarkRange | null } {
  const { conversations } = useStore($journal);
  if (found.state !== 'ready') return { disputes: [], range: null };
  const disputes = conversations.find((c) => c.id === found.id)?.disputes ?? [];
  const { report, transcript, loaded } = found;
  const { world, norms } = loaded;
  const disputed = new Set(disputes.map(({ event }) => event));
  const range = rangeOf(report, transcript, { case: world.case, shop: world.shop, norms }, disputed);
  return { disputes, range: disputed.size > 0 ? range : null };
}

/** The report on the conversation that the address names. */
export function useReport(): ReportState {
  const [state, setState] = useState<ReportState>({ state: 'loading' });
  useEffect(() => {
    const id = new URLSearchParams(location.search).get('id');
    if (!id) setState({ state: 'missing' });
    else load(id).then(setState, () => setState({ state: 'failed' }));
  }, []);
  return state;
}
