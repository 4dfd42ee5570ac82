import { useEffect, useState } from 'preact/hooks';
import { openJournal } from '../../stores/index.ts';
import { type Bank, loadBank } from './bank.ts';

/** The bank of questions beside the opened journal, `null` while it is fetched, `failed` where it could not be; and how to try again. */
export function useBank(): [Bank | 'failed' | null, () => void] {
  const [bank, setBank] = useState<Bank | 'failed' | null>(null);
  const load = () => {
    setBank(null);
    Promise.all([loadBank(), openJournal()]).then(
      ([loaded]) => setBank(loaded),
      () => setBank('failed'),
    );
  };
  useEffect(load, []);
  return [bank, load];
}
