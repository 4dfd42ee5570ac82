import { useEffect, useState } from 'preact/hooks';
import { href, workbenchPath } from '../../course/paths.ts';
import { type Closed, closedNow } from './gate.ts';
import { NotYet } from './NotYet.tsx';

/** The way from a day of the week to a shopper: on to the desk where the day is open, else why not yet. Its rule stays out of the desk's code. */
export function Serve() {
  const [state, setState] = useState<Closed | 'failed' | null>(null);
  useEffect(() => {
    const address = new URLSearchParams(location.search);
    const story = address.get('case');
    if (!story) {
      location.replace(href('/onboarding/'));
      return;
    }
    closedNow({ day: Number(address.get('day')) }).then(
      (closed) => (closed ? setState(closed) : location.replace(href(workbenchPath(story)))),
      () => setState('failed'),
    );
  }, []);
  if (state === null) return <p role="status">正在看这一天开了没有……</p>;
  if (state !== 'failed') return <NotYet closed={state} />;
  return (
    <div class="empty" role="alert">
      <h1>没能打开</h1>
      <p>没有读到这一周的安排，可能是网络断了。你的记录都还在，刷新试试。</p>
      <a class="button button-primary" href={href('/onboarding/')}>
        回到新人一周
      </a>
    </div>
  );
}
