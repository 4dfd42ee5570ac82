import type { BoardChat, ChatNow } from '../../grading/floor/index.ts';
import { OUTCOMES, stateSaid } from './say.ts';

interface Props {
  chat: BoardChat;
  now: ChatNow;
  at: number;
  /** When the shift was over. */
  end: number;
  open: (chat: string) => void;
}

const WIDTH = 1000;
const HEIGHT = 24;
/** Height of each state: what waits longer stands higher, so that colour is not all that tells. */
const HEIGHTS = { queue: 8, think: 4, wait: 14, late: HEIGHT } as const;

function Bars({ chat, end }: Pick<Props, 'chat' | 'end'>) {
  const x = (at: number) => Math.round((at / Math.max(1, end)) * WIDTH);
  const bar = (kind: keyof typeof HEIGHTS, from: number, to: number) =>
    to > from && (
      <rect
        key={`${kind} ${from}`}
        class={`lane-${kind}`}
        x={x(from)}
        width={Math.max(2, x(to) - x(from))}
        y={HEIGHT - HEIGHTS[kind]}
        height={HEIGHTS[kind]}
      />
    );
  if (chat.outcome === 'not-come') return null;
  return (
    <>
      {bar('queue', chat.cameAt, chat.openedAt ?? chat.goneAt)}
      {chat.openedAt !== null && bar('think', chat.openedAt, chat.goneAt)}
      {chat.waits.map((w) => bar('wait', w.from, w.lateFrom ?? w.to))}
      {chat.waits.map((w) => w.lateFrom !== null && bar('late', w.lateFrom, w.to))}
      {chat.redLines.map((r) => (
        <rect key={`${r.id} ${r.event}`} class="lane-red" x={x(r.at) - 3} width={6} y={0} height={HEIGHT} />
      ))}
    </>
  );
}

function MoodNow({ now: { mood, before } }: Pick<Props, 'now'>) {
  if (!mood) return null;
  const way = (key: 'trust' | 'patience' | 'intent') => {
    if (!before || mood[key] === before[key]) return '';
    return mood[key] > before[key] ? '↑' : '↓';
  };
  return (
    <span class="lane-mood num">
      信任 {mood.trust}
      {way('trust')} · 耐心 {mood.patience}
      {way('patience')} · 意愿 {mood.intent}
      {way('intent')}
    </span>
  );
}

const toneOf = ({ state, late }: ChatNow, { outcome }: BoardChat) => {
  if (state === 'gone') return OUTCOMES[outcome].tone;
  if (late) return 'bad';
  return state === 'waiting' || state === 'queue' ? 'watch' : '';
};

/** One chat at a moment: how it stands and feels, and its whole course as a lane with that moment marked. */
export function Lane({ chat, now, at, end, open }: Props) {
  const tone = toneOf(now, chat);
  const cursor = Math.round((at / Math.max(1, end)) * WIDTH);
  return (
    <div class="lane" data-state={now.state}>
      <p class="lane-head">
        {chat.openedAt === null ? (
          <b>{chat.shopper}</b>
        ) : (
          <button type="button" class="supervisor-open" onClick={() => open(chat.chat)}>
            {chat.shopper}
          </button>
        )}
        <span class={tone ? `tag tag-${tone}` : 'tag'}>{stateSaid(now, chat)}</span>
        {now.overdue > 0 && <span class="tag tag-bad">{now.overdue} 件过了时间</span>}
        {now.redLines > 0 && <span class="tag tag-bad">越红线</span>}
        <MoodNow now={now} />
      </p>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true">
        <Bars chat={chat} end={end} />
        <line class="lane-now" x1={cursor} x2={cursor} y1={0} y2={HEIGHT} />
      </svg>
      <p class="lane-last muted">
        {now.last && `${now.last.who === 'agent' ? '客服' : chat.shopper}：${now.last.text}`}
      </p>
    </div>
  );
}
