import { useStore } from '@nanostores/preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { eventsOf } from '../../records/index.ts';
import { type Results, resultsOf } from '../../records/results/index.ts';
import { $events, $journal, $learnerId, openJournal } from '../../stores/index.ts';
import { loadResultsData, type ResultsData } from './data.ts';

export type ResultsState =
  | { state: 'loading' }
  | { state: 'failed'; again: () => void }
  | { state: 'ready'; data: ResultsData; results: Results };

/** The results of the one who learns here, told anew whenever the journal changes. */
export function useResults(): ResultsState {
  const events = useStore($events);
  const journal = useStore($journal);
  const learner = useStore($learnerId);
  const [data, setData] = useState<ResultsData | 'failed' | null>(null);
  const [now] = useState(() => Date.now());
  const load = () => {
    setData(null);
    loadResultsData().then(setData, () => setData('failed'));
  };
  useEffect(() => {
    void openJournal();
    load();
  }, []);
  const results = useMemo(
    () =>
      events === null || data === null || data === 'failed'
        ? null
        : resultsOf(eventsOf(events, learner), journal, data, now),
    [events, journal, learner, data, now],
  );
  if (data === 'failed') return { state: 'failed', again: load };
  return results === null || data === null ? { state: 'loading' } : { state: 'ready', data, results };
}
