import { line } from 'd3-shape';
import { href, reportPath } from '../../course/paths.ts';
import type { TrendPoint } from '../../records/results/index.ts';
import { paceSaid } from '../shift/pace.ts';
import type { ResultsData } from './data.ts';
import { dateSaid } from './say.ts';

interface Props {
  trend: readonly TrendPoint[];
  data: ResultsData;
}

const WIDTH = 640;
const HEIGHT = 230;
const EDGE = { left: 44, right: 16, top: 14, bottom: 34 };

const rateOf = ({ paid, came }: TrendPoint) => (came === 0 ? null : Math.floor((100 * paid) / came));

function Picture({ trend, bound }: { trend: readonly TrendPoint[]; bound: number }) {
  const step = trend.length > 1 ? (WIDTH - EDGE.left - EDGE.right) / (trend.length - 1) : 0;
  const x = (i: number) => EDGE.left + i * step;
  const y = (value: number) => HEIGHT - EDGE.bottom - (value / 100) * (HEIGHT - EDGE.top - EDGE.bottom);
  const curve = (of: (p: TrendPoint) => number | null) =>
    line<TrendPoint>()
      .defined((p) => of(p) !== null)
      .x((_, i) => x(i))
      .y((p) => y(of(p) ?? 0))([...trend]) ?? '';
  // With many shifts not every place is named.
  const every = Math.ceil(trend.length / 10);
  return (
    <svg
      class="trend"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      role="img"
      aria-label="每一班的转化率和平均得分，数字见下表"
    >
      {[0, 50, 100].map((value) => (
        <g key={value} class="trend-grid">
          <line x1={EDGE.left} x2={WIDTH - EDGE.right} y1={y(value)} y2={y(value)} />
          <text x={EDGE.left - 8} y={y(value)} dy="0.35em" text-anchor="end">
            {value}
          </text>
        </g>
      ))}
      <line class="trend-bound" x1={EDGE.left} x2={WIDTH - EDGE.right} y1={y(bound)} y2={y(bound)} />
      <path class="trend-rate" d={curve(rateOf)} />
      <path class="trend-mark" d={curve((p) => p.mark)} />
      {trend.map((p, i) => {
        const rate = rateOf(p);
        return (
          <g key={p.shift.id}>
            {rate !== null && <circle class="trend-rate-dot" cx={x(i)} cy={y(rate)} r="5" />}
            {p.mark !== null && (
              <rect class="trend-mark-dot" x={x(i) - 4.5} y={y(p.mark) - 4.5} width="9" height="9" />
            )}
            {i % every === 0 && (
              <text x={x(i)} y={HEIGHT - 10} text-anchor="middle">
                {i + 1}
              </text>
            )}
          </g>
        );
      })}
    </svg>
  );
}

/** How shifts went one after the other, as a picture and as a table. */
export function Trend({ trend, data }: Props) {
  if (trend.length === 0) return <p class="muted">上过班以后，这里画每一班的转化率和平均得分。</p>;
  const bound = data.norms.conversion.bands.at(-2)?.from ?? 0;
  const titleOf = (plan: string) => data.plans.find((p) => p.id === plan)?.title ?? plan;
  return (
    <figure class="stack">
      <Picture trend={trend} bound={bound} />
      <figcaption class="trend-key">
        <span class="trend-key-rate">转化率 %</span>
        <span class="trend-key-mark">平均得分</span>
        <span class="trend-key-bound">合格线 {bound}%</span>
      </figcaption>
      <div class="table-scroll">
        <table>
          <caption class="visually-hidden">每一班的转化率和平均得分</caption>
          <thead>
            <tr>
              <th scope="col">班</th>
              <th scope="col" class="figure">
                转化
              </th>
              <th scope="col" class="figure">
                均分
              </th>
              <th scope="col">依据</th>
            </tr>
          </thead>
          <tbody>
            {trend.map((p, i) => (
              <tr key={p.shift.id}>
                <th scope="row">
                  {i + 1}. {titleOf(p.shift.plan)}{' '}
                  <span class="muted">
                    {dateSaid(Date.parse(p.shift.startedAt))} {paceSaid(p.shift)}
                  </span>
                </th>
                <td class="figure num">
                  {p.paid}/{p.came}
                </td>
                <td class="figure num">{p.mark ?? '—'}</td>
                <td>
                  <details>
                    <summary>{p.talks.length} 次接待</summary>
                    <ul class="evidence-refs">
                      {p.talks.map((t) => (
                        <li key={t.id}>
                          <a href={href(reportPath(t.id))}>{data.cases[t.case]?.shopper ?? t.case}</a>
                          <span class="num">{t.mark}</span>
                        </li>
                      ))}
                    </ul>
                  </details>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </figure>
  );
}
