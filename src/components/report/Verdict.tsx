import type { MarkRange, Report } from '../../grading/index.ts';
import type { Replayed } from './use-report.ts';

/** Lower bounds of the steps of the one ordered scale that all charts use, best first. */
const STEPS = [80, 60, 40, 0] as const;
const gradeOf = (mark: number) => STEPS.length - STEPS.findIndex((from) => mark >= from);

const REPLAYED: Record<Replayed, string> = {
  same: '重放核对过，分数一致',
  differs: '重放的结果和记录不一致',
  'other-version': '这份记录来自别的版本，没法用现在的版本重新核对，分数以当时为准',
};

interface Props {
  report: Report;
  mark: number;
  replayed: Replayed;
  /** Between which marks disputes leave it; null where there are none. */
  range: MarkRange | null;
  /** The page that says how well messages are read. */
  reading: string;
  /** The mark is by a teacher's list of words, not by the site's. */
  byWords: boolean;
}

/** Whether it counts: as a sale where the shopper came to buy, else as well handled. */
function Outcome({ report: { buys, converted, rightEnding } }: Pick<Props, 'report'>) {
  const good = buys ? converted : rightEnding;
  const said = buys ? ['✓ 算成交', '✗ 不算成交'] : ['✓ 办妥了', '✗ 没办妥'];
  return <span class={good ? 'tag tag-good' : 'tag tag-watch'}>{good ? said[0] : said[1]}</span>;
}

/** The verdict in a sentence, with the mark. */
export function Verdict({ report, mark, replayed, range, reading, byWords }: Props) {
  const skipped = report.criteria.filter((c) => c.status === 'not-assessed');
  const unsure = skipped.filter((c) => c.unsure).length;
  return (
    <section class="verdict" data-grade={gradeOf(mark)} aria-label="结论">
      <p class="verdict-mark">
        <b>{mark}</b>
        <span>满分 100</span>
      </p>
      <div>
        <p class="verdict-say">{report.verdict}</p>
        <p class="verdict-tags">
          <Outcome report={report} />
          {report.caps.map((cap) => (
            <span key={cap.id} class="tag tag-watch">
              {cap.title} {cap.value}
            </span>
          ))}
          {skipped.length > unsure && (
            <span class="tag">{skipped.length - unsure} 项没有可评的内容，不计分</span>
          )}
          {unsure > 0 && (
            <a class="tag tag-watch" href={reading}>
              {unsure} 项系统没把握读懂，不计分
            </a>
          )}
          {report.pasted > 0 && <span class="tag">{report.pasted} 句现成的话没看就发了</span>}
          <span class="tag">
            {byWords && replayed === 'same'
              ? '重放核对过，聊天一致；分数按老师改过的词表'
              : REPLAYED[replayed]}
          </span>
        </p>
        {range && (
          <p class="verdict-range">
            你标了没读懂的句子，分数先按 {mark} 分算；老师裁定以后，可能在 {Math.min(range.low, mark)}–
            {Math.max(range.high, mark)} 分之间。
          </p>
        )}
      </div>
    </section>
  );
}
