import { useStore } from '@nanostores/preact';
import { useEffect, useState } from 'preact/hooks';
import {
  asIssued,
  type Conversion,
  grade,
  type MarkRange,
  type Report,
  rangeOf,
  withWords,
} from '../../grading/index.ts';
import { type Dispute, type ForkOf, standingIn, wordsChanged } from '../../records/index.ts';
import { replay } from '../../roleplay/index.ts';
import { $journal, openJournal, rememberedWords } from '../../stores/index.ts';
import type { Transcript, Versions } from '../../transcript/index.ts';
import { type Loaded, loadWorld } from '../workbench/load-world.ts';
import { samePlay, versionsNow } from '../workbench/versions.ts';

/** Whether a mark comes out the same when the conversation is played again. */
export type Replayed = 'same' | 'differs' | 'other-version';

/** A teacher's list of words: what it adds to the site's and takes from it, who changed it, and the mark by the site's own. */
export interface ByWords {
  added: readonly string[];
  removed: readonly string[];
  by: string;
  standard: number;
}

export type ReportState =
  | { state: 'loading' }
  | { state: 'missing' }
  | { state: 'under-way'; case: string; forkOf: ForkOf | undefined }
  | { state: 'failed' }
  | {
      state: 'ready';
      /** Id of the conversation. */
      id: string;
      /** The report that counts: played and graded again where that comes out exact, else as it was issued. */
      report: Report;
      /** All of that report was kept; of an early record only what was missed. */
      whole: boolean;
      /** What the present grader makes of the stored transcript. */
      now: Report;
      /** What the disputed mark is worked out from: the report by the present grader, and the transcript as it read it. */
      graded: { report: Report; transcript: Transcript };
      /** Null where the site's list of words holds. */
      words: ByWords | null;
      /** The versions of this moment. */
      versions: Versions;
      forkOf: ForkOf | undefined;
      transcript: Transcript;
      loaded: Loaded;
      conversion: Conversion;
      replayed: Replayed;
    };

function replayedAs(transcript: Transcript, { world, content }: Loaded): Replayed {
  const now = versionsNow(content);
  if (!samePlay(transcript.versions, now) || transcript.versions.rubric !== now.rubric)
    return 'other-version';
  return JSON.stringify(replay(world, transcript).events) === JSON.stringify(transcript.events)
    ? 'same'
    : 'differs';
}

/** The report by the list of words that a teacher changed on this machine; the list goes in as an argument, and the site's own report is what counts. */
function byWords(now: Report, transcript: Transcript, { world, norms }: Loaded) {
  const own = rememberedWords();
  const changed = wordsChanged(own, norms.slang);
  if (!own || !changed) return { graded: { report: now, transcript }, words: null };
  const reread = withWords(transcript, own.slang);
  const report = grade(reread, { case: world.case, shop: world.shop, norms });
  return { graded: { report, transcript: reread }, words: { ...changed, standard: now.mark } };
}

async function load(id: string): Promise<ReportState> {
  await openJournal();
  const found = $journal.get().conversations.find((c) => c.id === id);
  if (!found) return { state: 'missing' };
  const { transcript } = found;
  if (!transcript) return { state: 'under-way', case: found.case, forkOf: found.forkOf };
  const loaded = await loadWorld(found.case, transcript.persona);
  await loaded.ready();
  const { world, norms } = loaded;
  const now = grade(transcript, { case: world.case, shop: world.shop, norms });
  const replayed = replayedAs(transcript, loaded);
  const issued = replayed === 'other-version' ? asIssued(transcript, norms) : null;
  const { graded, words } = issued
    ? { graded: { report: now, transcript }, words: null }
    : byWords(now, transcript, loaded);
  return {
    state: 'ready',
    id,
    report: issued?.report ?? graded.report,
    whole: issued?.whole ?? true,
    now,
    graded,
    words,
    versions: versionsNow(loaded.content),
    forkOf: found.forkOf,
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
  const { graded, loaded } = found;
  const { report, transcript } = graded;
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
