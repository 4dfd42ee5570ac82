import { href, supervisorPath } from '../../course/paths.ts';
import { conversion, responseRate } from '../../grading/index.ts';
import { Band } from '../report/Band.tsx';
import type { ShiftTold } from './begin-shift.ts';
import { HandOver } from './HandOver.tsx';
import { paceSaid } from './pace.ts';
import { Replies, secondsSaid } from './Replies.tsx';

interface Props {
  told: ShiftTold;
  report: string;
  shifts: string;
}

/** Whoever came, with the record and the report where they were served. */
function rowsOf({ loaded, reportOf, recordOf }: ShiftTold) {
  return loaded.arrivals.map((arrival) => ({
    chat: arrival.chat,
    story: loaded.floor.worldOf(arrival).case,
    report: reportOf(arrival.chat),
    record: recordOf(arrival.chat),
  }));
}

type Row = ReturnType<typeof rowsOf>[number];

function Line({ row, told, report }: { row: Row } & Pick<Props, 'told' | 'report'>) {
  const { story, report: found, record } = row;
  const { loaded, pace, conversationOf } = told;
  const rate = record && responseRate([record], loaded.norms.timing);
  const timed = rate !== null && !pace.untimed;
  return (
    <tr>
      <th scope="row">
        {found ? <a href={`${report}?id=${conversationOf(row.chat)}`}>{story.shopper}</a> : story.shopper}
        <span class="muted">{story.title}</span>
      </th>
      <td class="num">{found ? found.mark : '—'}</td>
      <td>
        {!found && '没等到人接，走了。'}
        {found && (found.ending === null ? '到点了，还没聊完。' : found.verdict)}
      </td>
      <td class="num">{timed ? secondsSaid(rate.firstMean) : '—'}</td>
      <td class="num">{timed ? `${rate.within}/${rate.rounds}` : '—'}</td>
    </tr>
  );
}

/** How a shift went: who bought, who did not, and why, and how fast was answered; each leads to its report. */
export function ShiftSummary({ told, report, shifts }: Props) {
  const { loaded, pace } = told;
  const { norms, shift } = loaded;
  const rows = rowsOf(told);
  const counted = rows.map((row) => row.report ?? { buys: row.story.buys, converted: false });
  const records = rows.flatMap(({ record }) => (record ? [record] : []));
  const lost = rows.length - records.length;
  const said = paceSaid(pace);
  const certifying = shift.kind === 'certification';
  return (
    <div class="page stack">
      <header class="page-head">
        <h1>{shift.title}：收班了</h1>
        <p class="lead">
          来了 {rows.length} 位{lost > 0 && `，其中 ${lost} 位没等到就走了`}
          。点开看每一位的报告：哪一句起了作用，哪一句丢了他。
        </p>
        {said && <p class="tag">{said}</p>}
      </header>
      {counted.some((c) => c.buys) ? (
        <Band conversion={conversion(counted, norms)} bands={norms.conversion.bands} />
      ) : (
        <p>
          这一班来的都不是来买的，不算转化率：<b class="num">{rows.length}</b> 位里，接待得当的{' '}
          <b class="num">{rows.filter(({ report: found }) => found?.rightEnding).length}</b> 位。
        </p>
      )}
      <Replies
        rate={responseRate(records, norms.timing, lost)}
        timing={norms.timing}
        untimed={pace.untimed === true}
      />
      {shift.handOver && <HandOver told={told} />}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls must be reachable by keyboard */}
      <section class="table-scroll" tabIndex={0} aria-label="每位顾客的结果">
        <table class="shift-table">
          <thead>
            <tr>
              <th scope="col">顾客</th>
              <th scope="col">得分</th>
              <th scope="col">结果</th>
              <th scope="col">首次回复</th>
              <th scope="col">{norms.timing.laterReply.value / 60} 分钟内</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <Line key={row.chat} row={row} told={told} report={report} />
            ))}
          </tbody>
        </table>
      </section>
      <p>
        <a class="button button-primary" href={certifying ? `${shifts}#certify` : shifts}>
          {certifying ? '看认证走到哪一步' : '再上一班'}
        </a>{' '}
        <a class="button" href={href(supervisorPath(told.id))}>
          用主管的眼睛看
        </a>
      </p>
    </div>
  );
}
