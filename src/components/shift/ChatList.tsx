import { useEffect, useState } from 'preact/hooks';
import type { World } from '../../roleplay/index.ts';
import type { Norms } from '../../schemas/index.ts';
import { ShopperAvatar } from '../drawings/index.ts';
import { clockState } from '../workbench/ResponseClock.tsx';
import { longestWaitFirst } from './longest-wait.ts';
import type { ChatView, ShiftView } from './shift-session.ts';
import { unreadOf, unreadSaid } from './unread.ts';

interface Props {
  view: ShiftView;
  title: string;
  pausable: boolean;
  /** The pace in words, where it is not the plan's own. */
  pace: string;
  /** Reads what the clocks say now. */
  live: () => ShiftView;
  timing: Norms['timing'];
  /** The chat before the agent. */
  open: string | null;
  /** Events seen, by chat. */
  seen: Record<string, number>;
  worldOf: (chat: string) => World | undefined;
  onOpen: (chat: string) => void;
  onPause: () => void;
  onResume: () => void;
}

/** Redraws every second while someone waits, so that the waits are true. */
function useSeconds(running: boolean): void {
  const [, redraw] = useState(0);
  useEffect(() => {
    if (!running) return;
    const timer = setInterval(() => redraw((n) => n + 1), 1000);
    return () => clearInterval(timer);
  }, [running]);
}

function lastWords(chat: ChatView): string {
  const last = chat.events.findLast((e) => e.type === 'shopper' || e.type === 'agent');
  if (chat.ended) return '会话已结束';
  if (last?.type === 'shopper') return last.text || '［商品卡］';
  return last?.type === 'agent' ? `我：${last.text}` : '';
}

function Entry({ chat, ...props }: { chat: ChatView } & Props) {
  const { timing, seen, open, onOpen } = props;
  const world = props.worldOf(chat.id);
  const first = !chat.events.some((e) => e.type === 'agent');
  const limits = { first: timing.firstReply.value, later: timing.laterReply.value };
  const state = clockState(chat, chat.now, first, limits);
  const unread = unreadOf(chat, seen[chat.id] ?? 0);
  const waits =
    chat.waitingSince === null || chat.ended
      ? null
      : Math.max(0, Math.floor((chat.now - chat.waitingSince) / 1000));
  return (
    <li>
      <button
        type="button"
        class="conversation"
        data-state={state}
        data-ended={chat.ended || undefined}
        aria-current={open === chat.id ? 'true' : undefined}
        onClick={() => onOpen(chat.id)}
      >
        <ShopperAvatar id={world?.case.id ?? ''} />
        <span class="conversation-text">
          <b>{world?.case.shopper}</b>
          <span>{lastWords(chat)}</span>
        </span>
        <span class="conversation-meta">
          {waits !== null && <span>{state === 'late' ? `超时 ${waits} 秒` : `${waits} 秒`}</span>}
          {unread > 0 && open !== chat.id && (
            <b class="unread">
              {unread}
              <span class="visually-hidden"> 条未读</span>
            </b>
          )}
        </span>
      </button>
    </li>
  );
}

/** Who is still to come and how much time is left: one text, for a screen reader tells a live region anew when any of its parts is written again. */
function stillToCome({ queue, coming, left, chats }: ShiftView): string {
  const waiting = queue > 0 ? `${queue} 位在排队，` : '';
  const others = coming > 0 ? `还有 ${coming} 位要来` : '不会再有人来';
  const served = chats.filter((c) => c.ended).length;
  const time = left === null ? '' : ` 还剩 ${Math.ceil(left / 60_000)} 分钟。`;
  return `${waiting}${others}，${served} 位已结束。${time}`;
}

/** The conversations of a shift: who waits, how long and how many lines are unread; those who wait longest are on top, those who have gone below. */
export function ChatList(props: Props) {
  const { title, pausable, pace, seen, open, worldOf, onPause, onResume } = props;
  useSeconds(!props.view.paused && !props.view.over);
  const view = props.live();
  return (
    <aside class="desk-side" aria-label="会话">
      <h2>
        {title}
        {pace && <span class="tag">{pace}</span>}
      </h2>
      <ul class="chat-list">
        {longestWaitFirst(view.chats).map((chat) => (
          <Entry key={chat.id} chat={chat} {...props} />
        ))}
      </ul>
      <p class="desk-brief" role="status">
        {stillToCome(view)}
      </p>
      <p class="visually-hidden" role="status">
        {unreadSaid(view.chats, seen, open, (chat) => worldOf(chat)?.case.shopper ?? '') || null}
      </p>
      {pausable && !view.over && (
        <div class="desk-tools">
          <button type="button" class="button" onClick={view.paused ? onResume : onPause}>
            {view.paused ? '继续' : '暂停这一班'}
          </button>
        </div>
      )}
    </aside>
  );
}
