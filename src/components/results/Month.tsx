import { href, reportPath, workbenchPath } from '../../course/paths.ts';
import type { Advice, TrialWindow } from '../../grading/readiness/index.ts';
import type { ResultsData } from './data.ts';
import { dateSaid } from './say.ts';

interface Props {
  windows: readonly TrialWindow[];
  data: ResultsData;
}

const ADVICE = {
  qualified: '建议：可以上岗。转化率和规范都到了。',
  retrain: '建议：再练一轮。下面是从丢掉的接待里列出来的计划，练完重新开一个考核期。',
  'too-few': '来买的顾客太少，说不准。建议再接待一段时间。',
} as const;

function Plan({ advice, data }: { advice: Advice; data: ResultsData }) {
  if (!advice.plan) return null;
  const { cases, misses } = advice.plan;
  return (
    <div class="month-plan">
      {misses.length > 0 && (
        <>
          <h4>先补这几样</h4>
          <ul>
            {misses.map((m) => (
              <li key={m.id}>
                {m.title}：{m.times} 次没做到。{m.teach}
              </li>
            ))}
          </ul>
        </>
      )}
      {cases.length > 0 && (
        <>
          <h4>再接待这几位</h4>
          <ul>
            {cases.map((c) => (
              <li key={c.case}>
                <a href={href(workbenchPath(c.case))}>
                  {data.cases[c.case]?.shopper ?? c.case}：{data.cases[c.case]?.title ?? ''}
                </a>{' '}
                <a href={href(reportPath(c.conversation))}>看丢掉的那次</a>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

/** The months of a new hire: how far, how it stands, and at the end of each the advice to whoever decides. */
export function Month({ windows, data }: Props) {
  const { days } = data.norms.trial;
  return (
    <section class="card" aria-labelledby="month">
      <h3 id="month">新人的考核期</h3>
      {windows.length === 0 ? (
        <p>还没开始：从第一次当班（练习班不算）起算 {days.value} 天。</p>
      ) : (
        <ol class="month-list">
          {windows.map(({ number, start, end, day, shifts, standing, advice }) => (
            <li key={start}>
              <p>
                <b>
                  第 {number} 期：{dateSaid(start)}到{dateSaid(end - 1)}
                </b>
                ，{advice ? '已经满了' : `今天是第 ${day} 天`}，上了 {shifts} 班；来买的{' '}
                {standing.conversion.came} 位里成交 {standing.conversion.paid} 位，守规范{' '}
                {standing.norms.kept}/{standing.norms.of}
                {standing.crossed.length > 0 && `，越红线 ${standing.crossed.length} 次`}。
              </p>
              {advice && (
                <>
                  <p>{ADVICE[advice.kind]}</p>
                  <Plan advice={advice} data={data} />
                </>
              )}
            </li>
          ))}
        </ol>
      )}
      <p class="muted">
        这里只给主管一个建议，不替人决定去留：练得不够要先再培训，去留由人按合同和劳动法规来定。
      </p>
    </section>
  );
}
