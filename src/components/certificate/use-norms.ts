import { useEffect, useState } from 'preact/hooks';
import { href } from '../../course/paths.ts';
import type { CertificateSetting } from '../../records/certificate/index.ts';
import type { Norms } from '../../schemas/index.ts';

export type NormsState = { norms: Norms | null; failed: boolean; again: () => void };

async function fetchNorms(): Promise<Norms> {
  const answer = await fetch(href('/data/norms.json'));
  if (!answer.ok) throw new Error(`norms: ${answer.status}`);
  return (await answer.json()) as Norms;
}

/** What the page knows without the journal: the plan of the certification shifts, and the versions of this build. */
export type Known = Omit<CertificateSetting, 'norms'>;

/** The numbers and rules that a certificate is reckoned with. */
export function useNorms(): NormsState {
  const [norms, setNorms] = useState<Norms | null>(null);
  const [failed, setFailed] = useState(false);
  const load = () => {
    setFailed(false);
    fetchNorms().then(setNorms, () => setFailed(true));
  };
  useEffect(load, []);
  return { norms, failed, again: load };
}
