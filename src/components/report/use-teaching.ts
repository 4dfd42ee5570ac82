import { useEffect, useState } from 'preact/hooks';
import { href, type Teaching } from '../../course/index.ts';

/** Where the course teaches what a criterion asks for, and what a case is about, by id. */
export interface TeachingData {
  criteria: Readonly<Record<string, Teaching>>;
  cases: Readonly<Record<string, Teaching>>;
}

async function load(): Promise<TeachingData> {
  const answer = await fetch(href('/data/teaching.json'));
  if (!answer.ok) throw new Error(`teaching: ${answer.status}`);
  return (await answer.json()) as TeachingData;
}

/** The places that teach; null until they are there, and where the network fails: the report stands without them. */
export function useTeaching(): TeachingData | null {
  const [data, setData] = useState<TeachingData | null>(null);
  useEffect(() => {
    load().then(setData, () => undefined);
  }, []);
  return data;
}
