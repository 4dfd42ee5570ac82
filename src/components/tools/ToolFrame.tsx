import { useStore } from '@nanostores/preact';
import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { $learnerId, $tabRole, openJournal } from '../../stores/index.ts';
import { json } from '../theory/bank.ts';
import { Elsewhere, NotKept } from '../theory/Elsewhere.tsx';

interface Props<T> {
  /** Data file of the site. */
  path: string;
  /** What is fetched, in words. */
  what: string;
  /** What is done with it. */
  children: (data: T) => ComponentChildren;
}

/** The frame of a drill of its own kind: what it needs is fetched, with the journal; one tab does it. */
export function ToolFrame<T>({ path, what, children }: Props<T>) {
  const [data, setData] = useState<T | 'failed' | null>(null);
  const role = useStore($tabRole);
  const learner = useStore($learnerId);
  const load = () => {
    setData(null);
    Promise.all([json<T>(path), openJournal()]).then(
      ([loaded]) => setData(loaded),
      () => setData('failed'),
    );
  };
  useEffect(load, [path]);
  if (data === null) return <p role="status">正在取{what}……</p>;
  if (data === 'failed')
    return (
      <div class="notice notice-bad" role="alert">
        <p>{what}没有取到。看看网络再试。</p>
        <button type="button" class="button" onClick={load}>
          再取一次
        </button>
      </div>
    );
  if (role !== 'writer') return <Elsewhere />;
  return (
    <div key={learner} class="tool">
      <NotKept />
      {children(data)}
    </div>
  );
}
