import { useEffect, useState } from 'preact/hooks';
import type { DrillItem } from '../../course/index.ts';
import { openJournal } from '../../stores/index.ts';
import { json } from '../theory/bank.ts';

/** A drill beside the opened journal, `null` while it is fetched, `failed` where it could not be; and how to try again. */
export function useDrill(id: string): [DrillItem | 'failed' | null, () => void] {
  const [item, setItem] = useState<DrillItem | 'failed' | null>(null);
  const load = () => {
    setItem(null);
    Promise.all([json<DrillItem>(`/data/drills/${id}.json`), openJournal()]).then(
      ([loaded]) => setItem(loaded),
      () => setItem('failed'),
    );
  };
  useEffect(load, [id]);
  return [item, load];
}
