import type { Board, BoardChat } from '../../grading/floor/index.ts';
import { lengthSaid, OUTCOMES } from './say.ts';

interface Props {
  board: Board;
  open: (chat: string) => void;
}

const NONE = '—';

function queueSaid({ openedAt, cameAt, goneAt, outcome }: BoardChat): string {
  const stood = (openedAt ?? goneAt) - cameAt;
  return outcome === 'not-come' || stood < 1000 ? NONE : lengthSaid(stood);
}

function firstSaid({ waits: [first] }: BoardChat): string {
  if (!first) return NONE;
  return first.answered ? lengthSaid(first.to - first.from) : '没有回';
}

function lateSaid({ waits }: BoardChat): string {
  const late = waits.filter((w) => w.lateFrom !== null).length;
  return waits.length === 0 ? NONE : `${late}/${waits.length}`;
}

function pledgesSaid({ pledges }: BoardChat): string {
  const broken = pledges.filter((p) => p.state === 'overdue' || p.state === 'late').length;
  if (pledges.length === 0) return NONE;
  return broken > 0 ? `${pledges.length} 件，${broken} 件过了时间` : `${pledges.length} 件`;
}

const ANSWERS = { granted: '可以', refused: '不行', unclear: '没问清' } as const;

const askedSaid = ({ asked }: BoardChat) =>
  asked.length === 0 ? NONE : asked.map((a) => ANSWERS[a.answer]).join('、');

function Row({ chat, open }: { chat: BoardChat; open: Props['open'] }) {
  const { says, tone } = OUTCOMES[chat.outcome];
  const [first] = chat.waits;
  return (
    <tr>
      <th scope="row">
        {chat.openedAt === null ? (
          chat.shopper
        ) : (
          <button type="button" class="supervisor-open" onClick={() => open(chat.chat)}>
            {chat.shopper}
          </button>
        )}
        <span class="muted">{chat.title}</span>
      </th>
      <td>
        <span class={`tag tag-${tone}`}>{says}</span>
        {chat.redLines.length > 0 && <span class="tag tag-bad">越红线</span>}
        {chat.passedOn && <span class="tag">转交</span>}
      </td>
      <td class="num">{chat.mark ?? NONE}</td>
      <td class="num">{queueSaid(chat)}</td>
      <td class="num" data-late={first?.lateFrom != null || undefined}>
        {firstSaid(chat)}
        {first?.lateFrom != null && '，晚'}
      </td>
      <td class="num">{lateSaid(chat)}</td>
      <td>{pledgesSaid(chat)}</td>
      <td>{askedSaid(chat)}</td>
    </tr>
  );
}

/** All chats of the shift in one table: how long each waited, what was promised and asked, how it came out. */
export function Overview({ board, open }: Props) {
  const { firstReply, laterReply } = board.timing;
  return (
    <section class="report-section" aria-labelledby="overview">
      <h2 id="overview">全班一览</h2>
      <p class="muted">
        规范：首次回复 {firstReply.value} 秒内，之后每次 {laterReply.value / 60} 分钟内；没有回的也算晚。
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls must be reachable by keyboard */}
      <section class="table-scroll" tabIndex={0} aria-label="每位顾客的情况">
        <table class="supervisor-table">
          <thead>
            <tr>
              <th scope="col">顾客</th>
              <th scope="col">结果</th>
              <th scope="col">得分</th>
              <th scope="col">排队</th>
              <th scope="col">首次回复</th>
              <th scope="col">晚了/轮</th>
              <th scope="col">答应的事</th>
              <th scope="col">问主管</th>
            </tr>
          </thead>
          <tbody>
            {board.chats.map((chat) => (
              <Row key={chat.chat} chat={chat} open={open} />
            ))}
          </tbody>
        </table>
      </section>
    </section>
  );
}
