import { useEffect, useMemo, useRef } from 'preact/hooks';
import { type MarketRules, RATING, replay, WEEKS } from '../../exercises/market/index.ts';
import type { MarketRun } from '../../records/index.ts';
import type { Norms } from '../../schemas/index.ts';
import { Bars } from './Bars.tsx';
import { Causes } from './Causes.tsx';
import { Decide } from './Decide.tsx';
import { Final } from './Final.tsx';
import { Leak } from './Leak.tsx';
import { earned, yuan } from './say.ts';
import { WeekReport } from './WeekReport.tsx';

interface Props {
  record: MarketRun;
  norms: Pick<Norms, 'market' | 'redLineCap'>;
  rules: MarketRules;
}

const stateOf = (week: number, closed: number, reading: boolean) => {
  if (week < closed) return reading && week === closed - 1 ? '看结果' : '过完了';
  return week === closed && !reading ? '现在' : '还没到';
};

function Steps({ closed, reading }: { closed: number; reading: boolean }) {
  return (
    <ol class="shop-steps" aria-label="四周">
      {Array.from({ length: WEEKS }, (_, week) => {
        const said = stateOf(week, closed, reading);
        return (
          <li
            key={week}
            aria-current={said === '现在' || said === '看结果' ? 'step' : undefined}
            data-state={said}
          >
            第 {week + 1} 周<small>{said}</small>
          </li>
        );
      })}
    </ol>
  );
}

/** One run: where it stands, the weeks that are over with what caused what, and what is to be done now. */
export function Shop({ record, norms, rules }: Props) {
  const run = useMemo(() => replay(record.seed, record.decided, rules), [record.id, record.decided.length]);
  const closed = run.weeks.length;
  const reading = record.read.length < closed;
  const now = useRef<HTMLParagraphElement>(null);
  const stands = `${closed} ${reading}`;
  const stood = useRef(stands);
  useEffect(() => {
    if (stood.current === stands) return;
    stood.current = stands;
    // What had the focus is gone: on to what has come. The end of a run takes it for itself.
    if (reading) now.current?.focus();
    else document.getElementById(`causes-${closed - 1}`)?.focus();
  }, [stands]);
  const shown = run.weeks.map((w, week) => ({ ...w, week, named: record.read[week] }));
  return (
    <div class="shop">
      <Steps closed={closed} reading={reading} />
      <p class="shop-now" role="status" ref={now} tabIndex={-1}>
        {reading
          ? `第 ${closed} 周的账出来了。`
          : run.over
            ? '四周都过完了。'
            : `第 ${closed + 1} 周还没开张。`}
        手里 <span class="num">{yuan(run.shop.cash)}</span> 元，口碑{' '}
        <span class="num">{run.shop.rating}</span>（满分 {RATING.most}，新店 {RATING.opening}）。
      </p>
      {closed > 1 && (
        <Bars
          title="每周赚多少"
          bars={run.weeks.map((w, i) => ({
            label: `第 ${i + 1} 周`,
            value: w.result.profit,
            said: `${yuan(w.result.profit)} 元`,
          }))}
        />
      )}
      {run.over && !reading && (
        <Final
          key={record.id}
          {...{ run, norms, rules }}
          record={{ ...record, finished: record.finished !== undefined }}
        />
      )}
      {shown.toReversed().map(({ week, result, decisions, named }) => (
        <details key={`${record.id}-${week}`} class="shop-week" open={week === closed - 1}>
          <summary>
            <b>第 {week + 1} 周的结果</b>{' '}
            <span class="muted">
              卖 {result.sold} 单，{earned(result.profit)}
            </span>
          </summary>
          <WeekReport result={result} decisions={decisions} />
          {named === undefined ? (
            <Leak id={record.id} week={week} />
          ) : (
            <Causes {...{ run, week, named, rules }} />
          )}
        </details>
      ))}
      {!run.over && !reading && <Decide key={`${record.id}-${closed}`} id={record.id} {...{ run, rules }} />}
    </div>
  );
}
