import type { Area, Decisions } from '../exercises/market/index.ts';
import { type MarketStep, readMarketDraft } from '../records/index.ts';
import { keepDrill } from './drills.ts';
import { $learnerId, $tabRole, newId, openJournal } from './journal.ts';

/** The capstone's id among the drills: its best run counts there. */
export const CAPSTONE = 'capstone';

async function keep(run: string, step: MarketStep): Promise<void> {
  const keeper = await openJournal();
  if ($tabRole.get() !== 'writer') throw new Error('another tab writes for this learner');
  await keeper.append($learnerId.get(), { kind: 'market-step', run, text: JSON.stringify(step) });
}

/** Opens a run on the market of a seed; its id. Rejects in a tab that may not write, as all of these do. */
export async function openMarketRun(seed: number): Promise<string> {
  const run = newId();
  await keep(run, { step: 'opened', seed });
  return run;
}

/** Closes a week for good. */
export const closeMarketWeek = (run: string, week: number, decisions: Decisions): Promise<void> =>
  keep(run, { step: 'closed', week, decisions });

/** Keeps what was taken for a week's greatest leak. */
export const readMarketWeek = (run: string, week: number, area: Area | 'none'): Promise<void> =>
  keep(run, { step: 'read', week, area });

/** Keeps what a run came to; the first on a market counts as a drill. */
export async function finishMarketRun(
  run: string,
  came: { profit: number; points: number; of: number },
  counts: boolean,
): Promise<void> {
  await keep(run, { step: 'finished', ...came });
  if (counts) await keepDrill(CAPSTONE, came.points, came.of);
}

const keyOf = (run: string) => `jinpai-market-${run}`;

/** The decisions of the week under way; undefined where there are none or storage is blocked. */
export function rememberedWeek(run: string, week: number): Decisions | undefined {
  try {
    return readMarketDraft(localStorage.getItem(`${keyOf(run)}-${week}`) ?? '');
  } catch {
    return undefined;
  }
}

/** Remembers them over a reload; without storage they hold for this page only. */
export function rememberWeek(run: string, week: number, decisions: Decisions): void {
  try {
    localStorage.setItem(`${keyOf(run)}-${week}`, JSON.stringify(decisions));
  } catch {
    // Closing the week still works: it goes to the journal.
  }
}

/** Forgets them: the week was closed. */
export function forgetWeek(run: string, week: number): void {
  try {
    localStorage.removeItem(`${keyOf(run)}-${week}`);
  } catch {
    // Nothing was kept.
  }
}
