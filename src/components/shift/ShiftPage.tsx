import { useStore } from '@nanostores/preact';
import { useEffect, useState } from 'preact/hooks';
import { $tabRole, takeOver } from '../../stores/index.ts';
import { type BegunShift, beginShift } from './begin-shift.ts';
import { ShiftDesk } from './ShiftDesk.tsx';

interface Props {
  /** Id of the shift that the address names. */
  plan: string;
  /** The report's address without the conversation's id. */
  report: string;
  /** Where the shifts are chosen. */
  shifts: string;
}

type State = { state: 'loading' } | { state: 'failed' } | { state: 'ready'; begun: BegunShift };

/** One shift: fetches who comes, and seats the agent. */
export function ShiftPage({ plan, report, shifts }: Props) {
  const [state, setState] = useState<State>({ state: 'loading' });
  const role = useStore($tabRole);
  useEffect(() => {
    let begun: BegunShift | undefined;
    let gone = false;
    const pause = () => begun?.session.pause();
    addEventListener('pagehide', pause);
    beginShift(plan).then(
      (opened) => {
        begun = opened;
        if (gone) opened.session.stop();
        else setState({ state: 'ready', begun: opened });
      },
      () => setState({ state: 'failed' }),
    );
    return () => {
      gone = true;
      removeEventListener('pagehide', pause);
      begun?.session.stop();
    };
  }, [plan]);
  if (state.state === 'loading') {
    return (
      <p class="shift-wait" role="status">
        正在请顾客们进来……
      </p>
    );
  }
  if (state.state === 'failed') {
    return (
      <div class="empty">
        <h1>这一班没能开起来</h1>
        <p>
          没有读到「{plan}」的资料：可能是地址写错了，也可能是网络断了。你的记录都还在，刷新或者换一班试试。
        </p>
        <a class="button button-primary" href={shifts}>
          回到班次
        </a>
      </div>
    );
  }
  return (
    <>
      {role !== 'writer' && (
        <div class="notice desk-notice" role="status">
          <span>这位学习者在另一个标签页里接待，这里只能看，不会保存。</span>
          <button type="button" class="button" onClick={takeOver}>
            改在这里接待
          </button>
        </div>
      )}
      <ShiftDesk begun={state.begun} readOnly={role !== 'writer'} report={report} shifts={shifts} />
    </>
  );
}
