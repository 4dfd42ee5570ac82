import {
  type DrillDraft,
  readDrillDraft,
  readToolDraft,
  type ToolDraft,
  type ToolId,
} from '../records/index.ts';
import { $learnerId, $tabRole, openJournal } from './journal.ts';

/** Keeps what a drill came to, each time it is done. Rejects in a tab that may not write. */
export async function keepDrill(drill: string, points: number, of: number): Promise<void> {
  const keeper = await openJournal();
  if ($tabRole.get() !== 'writer') throw new Error('another tab writes for this learner');
  await keeper.append($learnerId.get(), { kind: 'drill-done', drill, points, of });
}

const keyOf = (drill: string) => `jinpai-drill-${$learnerId.get()}-${drill}`;

/** What was kept of a drill; null where there is nothing or storage is blocked. */
function kept(drill: string): string | null {
  try {
    return localStorage.getItem(keyOf(drill));
  } catch {
    return null;
  }
}

/** What the learner has answered of a worksheet and not handed in; undefined where there is nothing or it cannot be read. */
export function rememberedDrill(drill: string): DrillDraft | undefined {
  const text = kept(drill);
  return text === null ? undefined : readDrillDraft(text);
}

/** What the learner has made of a drill of its own kind; null where there is nothing, undefined where it cannot be read. */
export function rememberedTool<Id extends ToolId>(tool: Id): ToolDraft<Id> | null | undefined {
  const text = kept(tool);
  return text === null ? null : readToolDraft(tool, text);
}

/** Remembers it over a reload; without storage it holds for this page only. */
export function rememberDrill(drill: string, draft: DrillDraft | ToolDraft): void {
  try {
    localStorage.setItem(keyOf(drill), JSON.stringify(draft));
  } catch {
    // Handing in still works: what it came to goes to the journal.
  }
}

/** Forgets it: it was handed in, or begun anew. */
export function forgetDrill(drill: string): void {
  try {
    localStorage.removeItem(keyOf(drill));
  } catch {
    // Nothing was kept.
  }
}
