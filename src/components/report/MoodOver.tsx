import { curveStepAfter, line } from 'd3-shape';
import type { MoodPoint } from '../../grading/index.ts';

interface Props {
  first: readonly MoodPoint[];
  second: readonly MoodPoint[];
  /** Moment at which the two part, ms. */
  partsAt: number;
}

const WIDTH = 320;
const HEIGHT = 130;
const EDGE = { left: 30, right: 8, top: 10, bottom: 10 };
const KEYS = [
  { key: 'trust', title: '信任' },
  { key: 'patience', title: '耐心' },
  { key: 'intent', title: '购买意愿' },
] as const;

type Key = (typeof KEYS)[number]['key'];

function Chart({ first, second, partsAt, at: { key, title } }: Props & { at: { key: Key; title: string } }) {
  const last = Math.max(1, first.at(-1)?.at ?? 1, second.at(-1)?.at ?? 1);
  const x = (at: number) => EDGE.left + (at / last) * (WIDTH - EDGE.left - EDGE.right);
  const y = (value: number) => HEIGHT - EDGE.bottom - (value / 100) * (HEIGHT - EDGE.top - EDGE.bottom);
  const path = (points: readonly MoodPoint[]) =>
    line<MoodPoint>()
      .x((p) => x(p.at))
      .y((p) => y(p[key]))
      .curve(curveStepAfter)([...points]) ?? '';
  return (
    <figure class="mood-over">
      <figcaption>{title}</figcaption>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={`${title}：两次的变化，数字见下表`}>
        {[0, 50, 100].map((value) => (
          <g key={value} class="timeline-grid">
            <line x1={EDGE.left} x2={WIDTH - EDGE.right} y1={y(value)} y2={y(value)} />
            <text x={EDGE.left - 6} y={y(value) + 4} text-anchor="end">
              {value}
            </text>
          </g>
        ))}
        <line class="mood-parts" x1={x(partsAt)} x2={x(partsAt)} y1={EDGE.top} y2={HEIGHT - EDGE.bottom} />
        <path class="timeline-curve mood-first" stroke-dasharray="5 4" d={path(first)} />
        <path class="timeline-curve mood-second" d={path(second)} />
      </svg>
    </figure>
  );
}

const ended = (points: readonly MoodPoint[], key: Key) => points.at(-1)?.[key] ?? '–';

/** Trust, patience and intent of two conversations over one another, with where they part; where they ended follows as a table. */
export function MoodOver(props: Props) {
  const { first, second } = props;
  return (
    <div class="mood-overs">
      {KEYS.map((at) => (
        <Chart key={at.key} {...props} at={at} />
      ))}
      <p class="timeline-key">
        <span class="mood-label mood-label-first">原来那次</span>
        <span class="mood-label mood-label-second">再试的这次</span>
        <span class="mood-label mood-label-parts">从这里不一样</span>
      </p>
      <div class="table-scroll">
        <table class="pair-table">
          <thead>
            <tr>
              <th scope="col">最后的心情</th>
              <th scope="col">原来那次</th>
              <th scope="col">再试的这次</th>
            </tr>
          </thead>
          <tbody>
            {KEYS.map(({ key, title }) => (
              <tr key={key}>
                <th scope="row">{title}</th>
                <td class="num">{ended(first, key)}</td>
                <td class="num">{ended(second, key)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}
