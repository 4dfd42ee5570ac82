import type { WaitBucket, WaitSpread } from '../../grading/index.ts';

const SECOND = 1000;

function lengthOf({ over, upTo }: Pick<WaitBucket, 'over' | 'upTo'>): string {
  if (upTo === null) return `超过 ${over / SECOND} 秒`;
  return over === 0 ? `${upTo / SECOND} 秒以内` : `${over / SECOND}–${upTo / SECOND} 秒`;
}

function Cell({ count, most, late }: { count: number; most: number; late: boolean }) {
  return (
    <td>
      <span class="wait-cell">
        <svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
          <rect class={late ? 'wait-late' : 'wait-good'} width={(100 * count) / most} height="10" />
        </svg>
        <span class="num">{count}</span>
      </span>
    </td>
  );
}

interface Props {
  waits: WaitSpread;
  /** Norms for the first and for later replies, ms. */
  first: number;
  later: number;
}

/** How long shoppers waited: the table is the picture, a bar a cell; what was too late is named and coloured. */
export function Waits({ waits: { buckets, unanswered, rounds }, first, later }: Props) {
  if (rounds === 0) return <p class="muted">接待过以后，这里看顾客等了多久。</p>;
  const most = Math.max(
    1,
    unanswered.firsts,
    unanswered.laters,
    ...buckets.flatMap((b) => [b.firsts, b.laters]),
  );
  const tooLate = (b: WaitBucket, norm: number) => b.upTo === null || b.upTo > norm;
  return (
    <div class="table-scroll">
      <table class="wait-table">
        <caption>
          一共 {rounds} 轮问答；规范是首次 {first / SECOND} 秒、之后 {later / SECOND} 秒，超过的标「晚」。
        </caption>
        <thead>
          <tr>
            <th scope="col">等了多久</th>
            <th scope="col">首次回复</th>
            <th scope="col">之后的回复</th>
          </tr>
        </thead>
        <tbody>
          {buckets.map((b) => (
            <tr key={b.over}>
              <th scope="row">
                {lengthOf(b)}
                {tooLate(b, first) && <span class="muted">{tooLate(b, later) ? ' 晚' : ' 首次算晚'}</span>}
              </th>
              <Cell count={b.firsts} most={most} late={tooLate(b, first)} />
              <Cell count={b.laters} most={most} late={tooLate(b, later)} />
            </tr>
          ))}
          <tr>
            <th scope="row">没有回</th>
            <Cell count={unanswered.firsts} most={most} late />
            <Cell count={unanswered.laters} most={most} late />
          </tr>
        </tbody>
      </table>
    </div>
  );
}
