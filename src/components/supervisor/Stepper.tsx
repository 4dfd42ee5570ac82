import { useMemo } from 'preact/hooks';
import {
  type Board,
  type Happening,
  happenings,
  helpAt,
  type Need,
  readFirst,
  standingAt,
} from '../../grading/floor/index.ts';
import { Lane } from './Lane.tsx';
import { clock, happeningSaid } from './say.ts';

interface Props {
  board: Board;
  /** The moment that is shown, ms of shift time. */
  at: number;
  onStep: (at: number) => void;
  open: (chat: string) => void;
}

/** What happens at a moment, in words; the moment alone where nothing does. */
function saidAt(board: Board, list: readonly Happening[], at: number): string {
  const here = list.filter((h) => h.at === at);
  const nameOf = (id: string) => board.chats.find((c) => c.chat === id)?.shopper ?? '';
  return here.map((h) => happeningSaid(h, nameOf(h.chat))).join('，');
}

/** So many are shown at once; the others unfold. */
const FEW = 5;

type FirstProps = Pick<Props, 'board' | 'open'> & { needs: readonly Need[] };

function NeedList({ board, needs, open }: FirstProps) {
  return (
    <ol class="supervisor-needs">
      {needs.map(({ chat: id, reasons }) => {
        const chat = board.chats.find((c) => c.chat === id);
        if (!chat) return null;
        return (
          <li key={id} data-red={reasons[0]?.id === 'red-line' || undefined}>
            {chat.openedAt === null ? (
              <b>{chat.shopper}</b>
            ) : (
              <button type="button" class="supervisor-open" onClick={() => open(id)}>
                {chat.shopper}
              </button>
            )}
            <ul>
              {reasons.map((r) => (
                <li key={r.id}>{r.says}</li>
              ))}
            </ul>
          </li>
        );
      })}
    </ol>
  );
}

/** The chats to see first, each with its reasons. */
function First({ board, needs, open }: FirstProps) {
  if (needs.length === 0) return <p class="report-none">这一刻没有人要帮忙。</p>;
  const rest = needs.slice(FEW);
  return (
    <>
      <NeedList board={board} needs={needs.slice(0, FEW)} open={open} />
      {rest.length > 0 && (
        <details>
          <summary>还有 {rest.length} 位</summary>
          <NeedList board={board} needs={rest} open={open} />
        </details>
      )}
    </>
  );
}

/** The shift over its time: a slider, all chats side by side as they stood at that moment, and those to see first. */
export function Stepper({ board, at, onStep, open }: Props) {
  const list = useMemo(() => happenings(board), [board]);
  const now = useMemo(() => standingAt(board, at), [board, at]);
  const last = at >= board.end;
  const needs = last ? readFirst(board) : helpAt(board, at);
  const before = list.findLast((h) => h.at < at)?.at;
  const after = list.find((h) => h.at > at)?.at;
  const step = (to: number | undefined) => to !== undefined && onStep(to);
  const said = saidAt(board, list, at);
  return (
    <section class="report-section supervisor-steps" aria-labelledby="steps">
      <h2 id="steps">拉着时间看</h2>
      <div class="supervisor-time no-print">
        <button type="button" class="button" disabled={before === undefined} onClick={() => step(before)}>
          ← 上一步
        </button>
        <label>
          <span class="visually-hidden">班上的时间</span>
          <input
            type="range"
            min={0}
            max={board.end}
            step={1}
            value={at}
            aria-valuetext={`${clock(at)}${said && `：${said}`}`}
            onInput={(e) => onStep(Number(e.currentTarget.value))}
            onKeyDown={(e) => {
              const back = e.key === 'ArrowLeft' || e.key === 'ArrowDown';
              if (!back && e.key !== 'ArrowRight' && e.key !== 'ArrowUp') return;
              e.preventDefault();
              step(back ? before : after);
            }}
          />
        </label>
        <button type="button" class="button" disabled={after === undefined} onClick={() => step(after)}>
          下一步 →
        </button>
      </div>
      <p class="supervisor-clock">
        <b class="num">
          {clock(at)} / {clock(board.end)}
        </b>
        <span>{last ? '收班了' : said}</span>
      </p>
      <div class="supervisor-side">
        <section class="supervisor-first" aria-labelledby="needs">
          <h3 id="needs">{last ? '收了班，先看这几个' : '这一刻，先看这几个'}</h3>
          <First board={board} needs={needs} open={open} />
        </section>
        <section class="supervisor-lanes" aria-label="每位顾客此刻的情况">
          <p class="supervisor-key muted">
            <span class="key-queue">排队</span>
            <span class="key-wait">等回复</span>
            <span class="key-late">等得超了</span>
            <span class="key-think">没在等</span>
          </p>
          {board.chats.map((chat, i) => {
            const standing = now[i];
            return (
              standing && (
                <Lane key={chat.chat} chat={chat} now={standing} at={at} end={board.end} open={open} />
              )
            );
          })}
        </section>
      </div>
    </section>
  );
}
