import { useEffect, useState } from 'preact/hooks';
import { href, reportPath, workbenchPath } from '../../course/paths.ts';
import { type WeekPlan, type WeekReadiness, weekReadiness } from '../../course/week/index.ts';
import { Icon } from '../icons/index.ts';
import { loadResultsData, type ResultsData } from '../results/data.ts';
import { NoBank } from '../theory/NoBank.tsx';
import { dayOf } from './say.ts';
import { useWeek } from './use-week.ts';

/** Everything that is looked at, met or not, with where it can be made up for. */
function Checks({ found }: { found: WeekReadiness }) {
  return (
    <ul class="ready-list">
      {found.checks.map(({ id, title, met, says, path }) => (
        <li key={id} data-met={met || undefined}>
          <Icon name={met ? 'circle-check' : 'triangle-alert'} label={met ? '到了' : '还差'} />
          <div>
            <b>{title}</b>
            <p>{says}</p>
          </div>
          {!met && (
            <a href={href(path)}>
              去补<span class="visually-hidden">：{title}</span>
            </a>
          )}
        </li>
      ))}
    </ul>
  );
}

/** The trial shift: who came, how it ended. Its conversion is told and decides nothing. */
function Trial({ found }: { found: WeekReadiness }) {
  const { trial } = found;
  if (!trial) return <p class="muted">上完第六天的试岗班，这里会有每一位的结果。</p>;
  const { conversion, apart } = trial.standing;
  return (
    <p>
      {dayOf(trial.shift.endedAt ?? trial.shift.lastAt)} 上的：来买的 <b class="num">{conversion.came}</b>{' '}
      位，成交 <b class="num">{conversion.paid}</b> 位；别的事 <b class="num">{apart.came}</b> 位，办妥{' '}
      <b class="num">{apart.right}</b> 位。这一周是培训，不按转化率算。
    </p>
  );
}

/** What to practise: lost shoppers again, and what was missed with them. */
function Practise({ found, data }: { found: WeekReadiness; data: ResultsData }) {
  const { cases, misses } = found.practise;
  if (cases.length === 0) return <p class="muted">这一周没有丢掉的接待；还没接待的，先去接待。</p>;
  return (
    <ul class="ready-practise">
      {cases.map((c) => (
        <li key={c.case}>
          <a href={href(workbenchPath(c.case))}>
            再接待一次 {data.cases[c.case]?.shopper ?? c.case}：{data.cases[c.case]?.title}
          </a>{' '}
          <a href={href(reportPath(c.conversation))}>看上次的报告</a>
        </li>
      ))}
      {misses.map((m) => (
        <li key={m.id}>
          <b>{m.title}</b>，{m.times} 次没做到：{m.teach}
        </li>
      ))}
    </ul>
  );
}

/** What is met, what is missing, what to practise, at the end of the week. */
export function ReadinessPage({ plan }: { plan: WeekPlan }) {
  const { board, journal, known } = useWeek(plan);
  const [data, setData] = useState<ResultsData | 'failed' | null>(null);
  const load = () => {
    setData(null);
    loadResultsData().then(setData, () => setData('failed'));
  };
  useEffect(load, []);
  if (data === 'failed') return <NoBank says="办过的都还记着。" onAgain={load} />;
  if (data === null || !known) return <p role="status">正在看这一周的记录……</p>;
  const found = weekReadiness(plan, board, journal, data.norms);
  const met = found.checks.filter((c) => c.met).length;
  return (
    <>
      <section aria-labelledby="ready-checks">
        <h2 id="ready-checks">
          {found.ready ? `${found.checks.length} 样都到了` : `${found.checks.length} 样里到了 ${met} 样`}
        </h2>
        <Checks found={found} />
        <p class="muted">这一页给建议，能不能独立上岗由主管和带教人定。</p>
      </section>
      <section class="ready-part" aria-labelledby="ready-trial">
        <h2 id="ready-trial">试岗班</h2>
        <Trial found={found} />
      </section>
      <section class="ready-part" aria-labelledby="ready-practise">
        <h2 id="ready-practise">接着练这几样</h2>
        <Practise found={found} data={data} />
      </section>
      <p class="ready-part cluster">
        <a class="button" href={`${href('/results/')}#readiness`}>
          看转化率与上岗
        </a>
        <a class="button" href={href('/certificate/')}>
          证书要什么
        </a>
        <a class="button" href={href('/onboarding/')}>
          回到新人一周
        </a>
      </p>
    </>
  );
}
