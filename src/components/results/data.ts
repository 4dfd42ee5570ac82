import { href } from '../../course/paths.ts';
import type { ResultsContent } from '../../records/results/index.ts';

/** What the page of results fetches besides the journal. */
export interface ResultsData extends ResultsContent {
  /** Titles of the drills that have a page, by id. */
  drills: Readonly<Record<string, string>>;
  /** Hours of the whole course. */
  hours: { lecture: number; practice: number; total: number };
}

/** Fetches it. Rejects where it cannot be had. */
export async function loadResultsData(): Promise<ResultsData> {
  const answer = await fetch(href('/data/results.json'));
  if (!answer.ok) throw new Error(`results: ${answer.status}`);
  return (await answer.json()) as ResultsData;
}
