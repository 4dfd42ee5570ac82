import type { Came, CriterionPair } from '../../grading/index.ts';

interface Props {
  pairs: readonly CriterionPair[];
  /** What the two columns are. */
  heads: readonly [string, string];
}

const STATUS = {
  met: '✓ 做到',
  partly: '◐ 部分做到',
  'not-met': '✗ 没做到',
  'not-assessed': '– 未评',
} as const;

function Cell({ came }: { came: Came | null }) {
  if (!came) return <td class="pair-none">没有这一项</td>;
  const { status, points, of } = came;
  return (
    <td data-status={status}>
      {STATUS[status]}
      {status !== 'not-assessed' && (
        <span class="num">
          {' '}
          {points}/{of}
        </span>
      )}
    </td>
  );
}

function Rows({ pairs, heads }: Props) {
  return (
    <div class="table-scroll">
      <table class="pair-table">
        <thead>
          <tr>
            <th scope="col">评分项</th>
            <th scope="col">{heads[0]}</th>
            <th scope="col">{heads[1]}</th>
          </tr>
        </thead>
        <tbody>
          {pairs.map(({ id, title, first, second }) => (
            <tr key={id}>
              <th scope="row">{title}</th>
              <Cell came={first} />
              <Cell came={second} />
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Two reports criterion by criterion: what differs first, the rest folded away. */
export function PairTable({ pairs, heads }: Props) {
  const differing = pairs.filter((p) => p.differs);
  const alike = pairs.filter((p) => !p.differs);
  return (
    <>
      {differing.length === 0 ? <p>每一项都一样。</p> : <Rows pairs={differing} heads={heads} />}
      {alike.length > 0 && (
        <details class="pair-alike">
          <summary>一样的 {alike.length} 项</summary>
          <Rows pairs={alike} heads={heads} />
        </details>
      )}
    </>
  );
}
