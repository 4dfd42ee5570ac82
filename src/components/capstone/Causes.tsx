import { causesOf, type MarketRules, RATING_WORTH, type Run } from '../../exercises/market/index.ts';
import { AREA_NAMES, type Diagnosis, markDiagnosis } from '../../grading/market/index.ts';
import { Bars } from './Bars.tsx';
import { AREA_LABELS, changeSaid, yuan } from './say.ts';

interface Props {
  run: Run;
  week: number;
  named: Diagnosis;
  rules: MarketRules;
}

/** What caused what in a closed week: for each area the one change that would have brought most, with what it would have brought. */
export function Causes({ run, week, named, rules }: Props) {
  const closed = run.weeks[week];
  if (!closed) return null;
  const causes = causesOf(run.world, closed.before, closed.decisions, rules);
  const mark = markDiagnosis(named, causes, closed.result.money.revenue);
  return (
    <section class="shop-causes" aria-labelledby={`causes-${week}`}>
      <h2 id={`causes-${week}`} tabIndex={-1}>
        第 {week + 1} 周，什么造成了什么
      </h2>
      <p>
        {mark.says}{' '}
        <span class="tag">
          {mark.points} / {mark.of} 分
        </span>
      </p>
      {causes.length > 0 && (
        <>
          <Bars
            title="改一件事会多挣多少"
            bars={causes.map((c) => ({
              label: AREA_LABELS[c.area],
              value: c.gain,
              said: `${yuan(c.gain)} 元`,
            }))}
          />
          <ol>
            {causes.map((c) => (
              <li key={c.area}>
                <b>{AREA_NAMES[c.area]}</b>：别的都不变，{changeSaid(c, closed.decisions)}，会多值{' '}
                <span class="num">{yuan(c.gain)}</span> 元。
              </li>
            ))}
          </ol>
          <p class="muted">
            每一条都是把这一周只改这一处、重新过一遍算出来的，所以不能相加。口碑一分按以后每周{' '}
            {RATING_WORTH / 100} 元算进去。
          </p>
        </>
      )}
    </section>
  );
}
