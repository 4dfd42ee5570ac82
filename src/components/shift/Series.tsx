import {
  type Certification,
  type CertificationNorms,
  certification,
  type Lack,
} from '../../grading/index.ts';
import type { SeriesState } from '../../records/index.ts';
import type { Norms } from '../../schemas/index.ts';

interface Props {
  series: SeriesState;
  norms: CertificationNorms & Pick<Norms, 'redLines'>;
  /** Which try it is, counted from 1. */
  number: number;
}

const when = new Intl.DateTimeFormat('zh-CN', {
  month: 'long',
  day: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
});
const STATES = { done: '上完了', 'under-way': '正上着', abandoned: '没上完，也算数' } as const;

const LACKS: Record<Lack, string> = {
  conversion: '转化率没到合格',
  norms: '守规范的接待不够多',
  fresh: '有两班的顾客是同一批',
  shoppers: '来买的顾客不够数',
};

function outcome(
  { state, pooled, redLines, lacks }: Certification,
  closed: boolean,
  norms: Props['norms'],
): string {
  const band = pooled.band ? `「${pooled.band.title}」` : '';
  switch (state) {
    case 'blocked': {
      const titles = norms.redLines.filter((r) => redLines.includes(r.id)).map((r) => r.title);
      return `✗ 越了红线（${titles.join('、')}），这一次不算，要重新声明。`;
    }
    case 'passed':
      return `✓ 通过，转化率等级${band}。`;
    case 'failed':
      return `✗ 没有通过：${lacks.map((l) => LACKS[l]).join('，')}。转化率等级${band || '未评'}。`;
    case 'open':
      return closed ? '没有完成，留在这里作记录。' : '还没上完。';
  }
}

/** One declared try: its shifts, the pooled conversion with its interval, and the worst shift beside it. */
export function Series({ series, norms, number }: Props) {
  const { declared, shifts, closed } = series;
  const result = certification(shifts, declared.shifts, norms);
  const { pooled, interval, worst, over, norms: kept } = result;
  return (
    <li class="card series">
      <h3>
        第 {number} 次
        <span class="muted">
          <time dateTime={declared.declaredAt}>{when.format(new Date(declared.declaredAt))}</time>声明
          {declared.extended && `，时间按 ${declared.extended}% 给`}
        </span>
      </h3>
      <p>
        <b>{outcome(result, closed, norms)}</b>
      </p>
      {over > 0 && (
        <p>
          合起来 <b class="num">{pooled.came}</b> 位来买的里成交 <b class="num">{pooled.paid}</b> 位，
          <b class="num">{interval.share}%</b>；换一批顾客，多半在 {interval.low}%–{interval.high}% 之间。
          {worst && `最低的是第 ${worst.place} 班，${worst.came} 位里 ${worst.paid} 位。`}
          {` 守规范的接待 ${kept.of} 次里 ${kept.kept} 次，至少要占 ${kept.least}%。`}
        </p>
      )}
      {shifts.length > 0 && (
        <ol class="series-shifts">
          {shifts.map((s, i) => (
            <li key={s.record.id}>
              第 {i + 1} 班：{s.state === 'under-way' ? '' : `${s.came} 位里成交 ${s.paid} 位，`}
              {STATES[s.state]}
              {s.redLines.length > 0 && '，越了红线'}
            </li>
          ))}
        </ol>
      )}
    </li>
  );
}
