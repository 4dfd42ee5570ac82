import { conversion } from '../../grading/index.ts';
import { Band } from '../report/Band.tsx';
import type { BegunShift } from './begin-shift.ts';

interface Props {
  begun: BegunShift;
  report: string;
  shifts: string;
}

/** How a shift went: who bought, who did not, and why; each leads to its report. */
export function ShiftSummary({ begun, report, shifts }: Props) {
  const { loaded, reportOf, conversationOf } = begun;
  const rows = loaded.arrivals.map((arrival) => {
    const world = loaded.floor.worldOf(arrival);
    return { arrival, story: world.case, report: reportOf(arrival.chat) };
  });
  const counted = rows.map((row) => row.report ?? { buys: row.story.buys, converted: false });
  const lost = rows.filter((row) => row.report === null).length;
  return (
    <div class="page">
      <header class="page-head">
        <h1>{loaded.shift.title}：收班了</h1>
        <p class="lead">
          来了 {rows.length} 位{lost > 0 && `，其中 ${lost} 位没等到就走了`}
          。点开看每一位的报告：哪一句起了作用，哪一句丢了他。
        </p>
      </header>
      <Band conversion={conversion(counted, loaded.norms)} bands={loaded.norms.conversion.bands} />
      <table class="shift-table">
        <caption class="visually-hidden">每位顾客的结果</caption>
        <thead>
          <tr>
            <th scope="col">顾客</th>
            <th scope="col">结果</th>
            <th scope="col">得分</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ arrival, story, report: found }) => (
            <tr key={arrival.chat}>
              <th scope="row">
                {found ? (
                  <a href={`${report}?id=${conversationOf(arrival.chat)}`}>{story.shopper}</a>
                ) : (
                  story.shopper
                )}
                <span class="muted">{story.title}</span>
              </th>
              <td>{found ? found.verdict : '排队太久，没等到就走了。'}</td>
              <td class="num">{found ? found.mark : '—'}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>
        <a class="button button-primary" href={shifts}>
          再上一班
        </a>
      </p>
    </div>
  );
}
