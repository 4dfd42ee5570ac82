import type { DrillDraft } from '../records/index.ts';
import { readDrillDraft } from '../records/index.ts';
import { $learnerId, $tabRole, openJournal } from './journal.ts';

/** Keeps what a drill came to, each time it is done. Rejects in a tab that may not write. */
export async function keepDrill(drill: string, points: number, of: number): Promise<void> {
  const keeper = await openJournal();
  if ($tabRole.get() !== 'writer') throw new Error('another tab writes for this learner');
  await keeper.append($learnerId.get(), { kind: 'drill-done', drill, points, of });
}

const keyOf = (drill: string) => `jinpai-drill-${$learnerId.get()}-${drill}`;

/** What the learner has answered of a drill and not handed in; undefined where there is nothing or storage is blocked. */
export function rememberedDrill(drill: string): DrillDraft | undefined {
  try {
    const text = localStorage.getItem(keyOf(drill));
    return text === null ? undefined : readDrillDraft(text);
  } catch {
    return undefined;
  }
}

/** Remembers it over a reload; without storage it holds for this page only. */
export function rememberDrill(drill: string, draft: DrillDraft): void {
  try {
    localStorage.setItem(keyOf(drill), JSON.stringify(draft));
  } catch {
    // Handing in still works: what it came to goes to the journal.
  }
}

/** Forgets it: it was handed in. */
export function forgetDrill(drill: string): void {
  try {
    localStorage.removeItem(keyOf(drill));
  } catch {
    // Nothing was kept.
  }
}
