import type { Report } from '../../grading/index.ts';
import type { Replayed } from './use-report.ts';

/** Lower bounds of the steps of the one ordered scale that all charts use, best first. */
const STEPS = [80, 60, 40, 0] as const;
const gradeOf = (mark: number) => STEPS.length - STEPS.findIndex((from) => mark >= from);

const REPLAYED: Record<Replayed, string> = {
  same: '重放核对过，分数一致',
  differs: '重放的结果和记录不一致',
  'other-version': '这份记录来自别的版本，没法用现在的版本重新核对，分数以当时为准',
};

/** The verdict in a sentence, with the mark. */
export function Verdict({ report, mark, replayed }: { report: Report; mark: number; replayed: Replayed }) {
  const skipped = report.criteria.filter((c) => c.status === 'not-assessed').length;
  return (
    <section class="verdict" data-grade={gradeOf(mark)} aria-label="结论">
      <p class="verdict-mark">
        <b>{mark}</b>
        <span>满分 100</span>
      </p>
      <div>
        <p class="verdict-say">{report.verdict}</p>
        <p class="verdict-tags">
          <span class={report.converted ? 'tag tag-good' : 'tag tag-watch'}>
            {report.converted ? '✓ 算成交' : '✗ 不算成交'}
          </span>
          {skipped > 0 && <span class="tag">{skipped} 项没有可评的内容，不计分</span>}
          <span class="tag">{REPLAYED[replayed]}</span>
        </p>
      </div>
    </section>
  );
}
