import { useEffect, useRef, useState } from 'preact/hooks';
import type { Journal, ShiftRecord } from '../../records/index.ts';
import { conversationOf } from '../../records/supervisor/index.ts';
import type { Roles } from '../../schemas/index.ts';
import { paceSaid } from '../shift/pace.ts';
import { ChatSeen } from './ChatSeen.tsx';
import { Figures } from './Figures.tsx';
import { loadBoard, type Seen } from './load-board.ts';
import { Moves } from './Moves.tsx';
import { Overview } from './Overview.tsx';
import { Stepper } from './Stepper.tsx';
import { when } from './say.ts';
import { TakeAlong } from './TakeAlong.tsx';
import type { View } from './use-view.ts';
import { Verify } from './Verify.tsx';

interface Props {
  journal: Journal;
  shift: ShiftRecord;
  title: string;
  moves: Roles['supervising'];
  view: View;
  go: (view: View) => void;
  /** One came here from another view of this page, so that the heading takes the focus. */
  moved: boolean;
}

/** Loaded once a shift; null while it comes. */
function useSeen(journal: Journal, shift: ShiftRecord): [Seen | 'failed' | null, () => void] {
  const [seen, setSeen] = useState<Seen | 'failed' | null>(null);
  const load = () => {
    setSeen(null);
    loadBoard(journal, shift).then(setSeen, () => setSeen('failed'));
  };
  useEffect(load, [shift.id]);
  return [seen, load];
}

/** The note to the next shift, as it was handed in. */
function HandedOver({ seen, shift }: { seen: Seen; shift: ShiftRecord }) {
  const { note } = shift;
  const about = seen.board.chats.find((c) => c.chat === note?.chat);
  if (!note) return null;
  return (
    <section class="report-section" aria-labelledby="handed-over">
      <h2 id="handed-over">交给下一班的</h2>
      <p class="notice">
        <span>
          <b>{about?.shopper}</b>：{note.note}
        </span>
      </p>
    </section>
  );
}

function Notices({ seen: { planned, gone, nameless, board } }: { seen: Seen }) {
  return (
    <>
      {!planned && (
        <p class="notice notice-watch">
          这一班是用另一版内容上的：排队的人看不到了，得分以当时为准。
          {nameless > 0 && `有 ${nameless} 位没等到人接，记录里没有名字。`}
          {gone > 0 && `有 ${gone} 位的资料已经不在课程里，没有列出。`}
        </p>
      )}
      {board.untimed && <p class="notice">这一班不计时：谁在等都不算等，所以没有“晚了”。</p>}
    </>
  );
}

/** One shift: its chats side by side over its time, what to read and do first; or one chat of it. */
export function ShiftSeen({ journal, shift, title, moves, view, go, moved }: Props) {
  const [seen, again] = useSeen(journal, shift);
  const [at, setAt] = useState<number | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const ready = seen !== null && seen !== 'failed';
  useEffect(() => {
    if (ready && moved && view.chat === null) heading.current?.focus();
  }, [ready, moved, view.chat]);
  if (seen === null) return <p role="status">正在把这一班摆开……</p>;
  if (seen === 'failed')
    return (
      <div class="empty">
        <p>这一班没能打开：记录都还在，只是没读到顾客和规范的资料。检查一下网络再试。</p>
        <button type="button" class="button button-primary" onClick={again}>
          再试一次
        </button>
      </div>
    );
  const open = (chat: string) => go({ shift: shift.id, chat });
  const chat = seen.chats.find((c) => c.chat === view.chat);
  const told = seen.board.chats.find((c) => c.chat === view.chat);
  if (chat && told)
    return (
      <ChatSeen
        key={chat.chat}
        chat={chat}
        told={told}
        learner={journal.learner}
        conversation={conversationOf(journal, shift.id, chat.chat)}
        back={() => go({ shift: shift.id, chat: null })}
      />
    );
  const pace = paceSaid(shift);
  return (
    <>
      <header class="supervisor-head">
        <p class="no-print">
          <button type="button" class="button button-quiet" onClick={() => go({ shift: null, chat: null })}>
            ← 换一班
          </button>
        </p>
        <h2 ref={heading} tabIndex={-1}>
          {title}
        </h2>
        <p class="muted">
          {journal.learner.name}当班 · {when(shift.startedAt)}
          {pace && ` · ${pace}`}
          {shift.endedAt === undefined && ' · 没有收班'}
        </p>
      </header>
      <Notices seen={seen} />
      <Figures board={seen.board} nameless={seen.nameless} />
      <Stepper board={seen.board} at={at ?? seen.board.end} onStep={setAt} open={open} />
      <Overview board={seen.board} open={open} />
      <Moves board={seen.board} moves={moves} open={open} />
      <HandedOver seen={seen} shift={shift} />
      {seen.planned && <Verify journal={journal} shift={shift} board={seen.board} open={open} />}
      <TakeAlong
        learner={journal.learner}
        conversations={journal.conversations.flatMap((c) => (c.shift === shift.id ? [c.id] : []))}
      />
    </>
  );
}
