import { curveStepAfter, line } from 'd3-shape';
import type { Report } from '../../grading/index.ts';
import { thoughtSaid } from '../../transcript/index.ts';

type Point = Report['timeline'][number];

const WIDTH = 640;
const HEIGHT = 220;
const EDGE = { left: 34, right: 12, top: 14, bottom: 28 };
const CURVES = [
  { key: 'trust', title: '信任', dash: undefined },
  { key: 'patience', title: '耐心', dash: '2 4' },
  { key: 'intent', title: '购买意愿', dash: '8 4' },
] as const;

const minutes = (ms: number) =>
  `${Math.floor(ms / 60_000)}:${String(Math.floor(ms / 1000) % 60).padStart(2, '0')}`;

/** Places on the picture: time to the right, points upwards. */
function scales(points: readonly Point[]) {
  const last = Math.max(1, points.at(-1)?.at ?? 1);
  const x = (at: number) => EDGE.left + (at / last) * (WIDTH - EDGE.left - EDGE.right);
  const y = (value: number) => HEIGHT - EDGE.bottom - (value / 100) * (HEIGHT - EDGE.top - EDGE.bottom);
  return { x, y };
}

function Grid({ y }: { y: (value: number) => number }) {
  return (
    <g class="timeline-grid">
      {[0, 50, 100].map((value) => (
        <g key={value}>
          <line x1={EDGE.left} x2={WIDTH - EDGE.right} y1={y(value)} y2={y(value)} />
          <text x={EDGE.left - 8} y={y(value) + 4} text-anchor="end">
            {value}
          </text>
        </g>
      ))}
    </g>
  );
}

/** Trust, patience and intent over the conversation, with the turn where it tipped; the same figures follow as a table. */
export function Timeline({ report }: { report: Report }) {
  const points = report.timeline;
  if (points.length < 2) return <p class="report-none">聊得太短，画不出心情的变化。</p>;
  const { x, y } = scales(points);
  const { tipping } = report;
  return (
    <figure class="timeline">
      <svg
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        role="img"
        aria-label="信任、耐心、购买意愿随聊天的变化，数字见下表"
      >
        <Grid y={y} />
        {tipping && (
          <g class="timeline-tipping" data-direction={tipping.direction}>
            <line x1={x(tipping.at)} x2={x(tipping.at)} y1={EDGE.top} y2={HEIGHT - EDGE.bottom} />
            <text
              x={x(tipping.at)}
              y={EDGE.top - 3}
              text-anchor={x(tipping.at) > WIDTH / 2 ? 'end' : 'start'}
            >
              转折
            </text>
          </g>
        )}
        {CURVES.map(({ key, dash }) => (
          <path
            key={key}
            class={`timeline-curve timeline-${key}`}
            stroke-dasharray={dash}
            d={
              line<Point>()
                .x((p) => x(p.at))
                .y((p) => y(p[key]))
                .curve(curveStepAfter)(points) ?? ''
            }
          />
        ))}
        <text class="timeline-end" x={WIDTH - EDGE.right} y={HEIGHT - 8} text-anchor="end">
          {minutes(points.at(-1)?.at ?? 0)}
        </text>
      </svg>
      <figcaption class="timeline-key">
        {CURVES.map(({ key, title }) => (
          <span key={key} class={`timeline-label timeline-label-${key}`}>
            {title}
          </span>
        ))}
        {tipping && <span class="timeline-why">转折：{thoughtSaid(tipping.why)}</span>}
      </figcaption>
      <details>
        <summary>看数字</summary>
        <div class="table-scroll">
          <table>
            <thead>
              <tr>
                <th scope="col">时间</th>
                {CURVES.map((c) => (
                  <th key={c.key} scope="col">
                    {c.title}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {points.map((p) => (
                <tr key={p.event}>
                  <th scope="row">{minutes(p.at)}</th>
                  {CURVES.map((c) => (
                    <td key={c.key}>{p[c.key]}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
    </figure>
  );
}
