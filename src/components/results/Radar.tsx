import { pointRadial } from 'd3-shape';
import type { Ability } from '../../grading/index.ts';
import type { ResultsData } from './data.ts';
import { EvidenceList } from './EvidenceList.tsx';

interface Props {
  abilities: readonly Ability[];
  data: ResultsData;
  caseOf: (conversation: string) => string | undefined;
}

const SIZE = 340;
const RADIUS = 140;
const KINDS = { knowledge: '知识', ability: '能力', quality: '素质' } as const;

const at = (i: number, of: number, percent: number) =>
  pointRadial((2 * Math.PI * i) / of, (RADIUS * percent) / 100);
const path = (points: readonly (readonly number[])[]) =>
  `M${points.map(([x = 0, y = 0]) => `${x.toFixed(1)},${y.toFixed(1)}`).join('L')}Z`;

/** The picture. Aims that nothing shows yet are gaps, not zeros; numbers lead to the table beside it. */
function Picture({ abilities }: Pick<Props, 'abilities'>) {
  const of = abilities.length;
  return (
    <svg
      class="radar"
      viewBox={`${-SIZE / 2} ${-SIZE / 2} ${SIZE} ${SIZE}`}
      role="img"
      aria-label="十八个目标各到几成，数字见旁边的表"
    >
      {[25, 50, 75, 100].map((ring) => (
        <circle key={ring} class="radar-ring" r={(RADIUS * ring) / 100} />
      ))}
      {abilities.map(({ id, percent }, i) => {
        const [x, y] = at(i, of, 100);
        const [lx, ly] = at(i, of, 111);
        const next = abilities[(i + 1) % of]?.percent ?? null;
        return (
          <g key={id} data-known={percent !== null || undefined}>
            <line class="radar-spoke" x2={x} y2={y} />
            {percent !== null && next !== null && (
              <path class="radar-area" d={path([[0, 0], at(i, of, percent), at(i + 1, of, next)])} />
            )}
            <text class="radar-number" x={lx} y={ly} dy="0.35em" text-anchor="middle">
              {i + 1}
            </text>
          </g>
        );
      })}
      {abilities.map(({ id, percent }, i) => {
        if (percent === null) return null;
        const [x, y] = at(i, of, percent);
        return (
          <g key={id}>
            <line class="radar-reach" x2={x} y2={y} />
            <circle class="radar-dot" cx={x} cy={y} r="4.5" />
          </g>
        );
      })}
    </svg>
  );
}

/** The radar of abilities with its table: each aim, how far, and what shows it. */
export function Radar({ abilities, data, caseOf }: Props) {
  return (
    <div class="radar-both">
      <Picture abilities={abilities} />
      <div class="table-scroll">
        <table class="radar-table">
          <caption class="visually-hidden">十八个目标各到几成，依据是什么</caption>
          <thead>
            <tr>
              <th scope="col">目标</th>
              <th scope="col" class="figure">
                到了
              </th>
              <th scope="col">依据</th>
            </tr>
          </thead>
          <tbody>
            {abilities.map(({ id, kind, title, percent, evidence }, i) => (
              <tr key={id}>
                <th scope="row">
                  <span class="radar-key">{i + 1}</span> {title} <span class="muted">{KINDS[kind]}</span>
                </th>
                <td class="figure num">{percent === null ? '—' : `${percent}%`}</td>
                <td>
                  {evidence.length === 0 ? (
                    <span class="muted">还没有</span>
                  ) : (
                    <details>
                      <summary>{evidence.length} 样</summary>
                      <EvidenceList refs={evidence} data={data} caseOf={caseOf} />
                    </details>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}
