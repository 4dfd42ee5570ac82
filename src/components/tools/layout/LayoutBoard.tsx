import { useState } from 'preact/hooks';
import { drawFrom, shuffled } from '../../../chance/index.ts';
import { type LayoutMark, markLayout, placeBlocks } from '../../../grading/drills/index.ts';
import type { DecorNorms, LayoutTask } from '../../../schemas/index.ts';
import { Anew } from '../AskFirst.tsx';
import { NotWritten } from '../NotWritten.tsx';
import { inDrawnOrder } from '../rounds.ts';
import { ToolFrame } from '../ToolFrame.tsx';
import { ToolResult } from '../ToolResult.tsx';
import { ToolRound } from '../ToolRound.tsx';
import { useMarked } from '../use-marked.ts';
import { type Round as Run, useRound } from '../use-round.ts';
import { Board } from './Board.tsx';

/** What the board fetches. */
export interface LayoutData {
  tasks: readonly LayoutTask[];
  shops: Readonly<Record<string, string>>;
  rules: DecorNorms;
}

/** Blocks that are not on the page yet. */
function Pool({ blocks, onAdd }: { blocks: LayoutTask['blocks']; onAdd: (id: string) => void }) {
  return (
    <ul class="board-pool" aria-label="可以放的积木">
      {blocks.map(({ id, title, about, rows }) => (
        <li key={id}>
          <span>
            <b>{title}</b> <span class="muted">{about}</span> <span class="num">{rows} 行</span>
          </span>
          <button type="button" class="button" aria-label={`放上${title}`} onClick={() => onAdd(id)}>
            放上
          </button>
        </li>
      ))}
      {blocks.length === 0 && <li class="muted">都放上去了。想一想：是不是每一块都该放？</li>}
    </ul>
  );
}

interface RoundProps {
  run: Run<'layout-board', LayoutTask>;
  shop: string;
  rules: DecorNorms;
}

/** One page, from the first block to the marks. */
function Round({ run, shop, rules }: RoundProps) {
  const { task, seed, next } = run;
  const { board } = run.work;
  const setBoard = (changed: readonly string[]) => run.change({ board: changed });
  const { mark, failed, handIn } = useMarked<LayoutMark>('layout-board');
  const [pool] = useState(() => shuffled(task.blocks, drawFrom(seed)));
  const placed = placeBlocks(task, board, rules);
  const rows = placed.reduce((sum, p) => sum + p.block.rows, 0);
  const move = (from: number, to: number) => {
    const moved = board.filter((_, i) => i !== from);
    moved.splice(to, 0, board[from] ?? '');
    setBoard(moved);
  };
  return (
    <ToolRound run={run} paper={task.id}>
      {mark && (
        <ToolResult {...mark} rows={mark.items} again="换一家店再摆" onAgain={next}>
          <p>
            <span class="muted">可以这样排：</span>
            {task.good.map((id) => task.blocks.find((b) => b.id === id)?.title).join('、')}
          </p>
        </ToolResult>
      )}
      <section class="drill-material" aria-label={`${shop}的简报`}>
        <p class="drill-note">{task.brief}</p>
      </section>
      <div class="board-desk">
        <Board
          placed={placed}
          disabled={mark !== undefined}
          onMove={move}
          onDrop={(at) => setBoard(board.filter((_, i) => i !== at))}
        />
        {!mark && (
          <Pool blocks={pool.filter((b) => !board.includes(b.id))} onAdd={(id) => setBoard([...board, id])} />
        )}
      </div>
      <p role="status">
        现在 <span class="num">{rows}</span> 行，最多 <span class="num">{task.most}</span> 行
        {rows > task.most && '，太长了'}
      </p>
      {!mark && (
        <div class="quiz-bar">
          <button
            type="button"
            class="button button-primary"
            disabled={board.length === 0}
            onClick={() => void handIn(markLayout(task, board, rules))}
          >
            就摆成这样
          </button>
          <Anew run={run} />
        </div>
      )}
      <NotWritten failed={failed} />
    </ToolRound>
  );
}

function Rounds({ data }: { data: LayoutData }) {
  const run = useRound('layout-board', inDrawnOrder(data.tasks, 'layout-board'), () => ({ board: [] }));
  if (!run) return null;
  return <Round key={run.tries} run={run} shop={data.shops[run.task.shop] ?? ''} rules={data.rules} />;
}

/** The front page of a shop, put together from blocks for a brief. */
export function LayoutBoard() {
  return (
    <ToolFrame<LayoutData> path="/data/tools/layouts.json" what="简报和积木">
      {(data) => <Rounds data={data} />}
    </ToolFrame>
  );
}
