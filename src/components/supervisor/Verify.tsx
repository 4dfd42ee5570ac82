import { useState } from 'preact/hooks';
import type { Board } from '../../grading/floor/index.ts';
import type { Journal, ShiftRecord } from '../../records/index.ts';
import { ChatNames } from './ChatNames.tsx';
import { type Verified, verifyShift } from './verify.ts';

interface Props {
  journal: Journal;
  shift: ShiftRecord;
  board: Board;
  open: (chat: string) => void;
}

/** Lets the records of a shift be played again, so that nobody has to believe a file. */
export function Verify({ journal, shift, board, open }: Props) {
  const [state, setState] = useState<Verified | 'busy' | 'failed' | null>(null);
  const verify = async () => {
    setState('busy');
    try {
      setState(await verifyShift(journal, shift));
    } catch {
      setState('failed');
    }
  };
  const done = state !== null && state !== 'busy' && state !== 'failed' ? state : null;
  return (
    <section class="report-section no-print" aria-labelledby="verify">
      <h2 id="verify">这份记录可信吗</h2>
      <p class="muted">
        上面的数都从记录里算出来，没有另存。把每一段按当时打的字重放一遍，顾客说的话、心情和结局都该和记录一样。
      </p>
      <p class="cluster">
        <button type="button" class="button" disabled={state === 'busy'} onClick={() => void verify()}>
          重放核对
        </button>
      </p>
      <p role="status">
        {state === 'busy' && '正在重放……'}
        {state === 'failed' && '没有读到重放要用的资料，检查一下网络再试。记录没有变化。'}
        {done && done.differ.length === 0 && `✓ ${done.played} 段都重放过，和记录一致。`}
        {done &&
          done.differ.length > 0 &&
          `重放了 ${done.played} 段，这 ${done.differ.length} 段和记录不一致：`}
      </p>
      {done && done.differ.length > 0 && <ChatNames board={board} chats={done.differ} open={open} />}
    </section>
  );
}
