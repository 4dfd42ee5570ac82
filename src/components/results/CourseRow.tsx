import type { PartMark, RowMark } from '../../grading/course-mark/index.ts';
import type { ResultsData } from './data.ts';
import { EvidenceList } from './EvidenceList.tsx';
import { ReachBar } from './ReachBar.tsx';
import { pointsSaid, reachSaid } from './say.ts';

interface Props {
  row: RowMark;
  rowLeast: number;
  data: ResultsData;
  caseOf: (conversation: string) => string | undefined;
}

/** Where it is done. */
const WHERE: Partial<Record<string, string>> = {
  drills: '操作练习在「练习」页，每课后面也有；综合实训（开四周店）也算一项。',
  rules: '在「店铺方案」页写，核对后交上去。',
};

function missing({ id, by, count, least, unit }: PartMark): string {
  if (by === 'teacher') return '要老师来评：把记录交给老师，评好的文件在下面收。';
  const soFar = count > 0 ? `已经有 ${count} ${unit}，` : '';
  return `${soFar}满 ${least} ${unit}才计入。${WHERE[id] ?? ''}`;
}

function Part({ part, ...rest }: { part: PartMark } & Pick<Props, 'data' | 'caseOf'>) {
  const { title, weight, by, how, tenths, evidence, pieces } = part;
  const has = evidence.length > 0 || pieces.length > 0;
  return (
    <li class="course-part" data-missing={tenths === null || undefined}>
      <p class="course-part-head">
        <b>{title}</b>
        <span class="muted">占这一行的 {weight}%</span>
        <span class="num">{tenths === null ? '缺' : `${pointsSaid(tenths)} 分`}</span>
      </p>
      {tenths === null && (
        <p>
          {by === 'teacher' && <span class="tag tag-agent">需要老师</span>} {missing(part)}
        </p>
      )}
      {(has || tenths === null) && (
        <details>
          <summary>{has ? '怎么算的，依据是什么' : '怎么算'}</summary>
          <p class="muted">{how}</p>
          {evidence.length > 0 && <EvidenceList refs={evidence} {...rest} />}
          {pieces.map((piece) => (
            <section key={piece.id} class="course-piece" aria-label={`${piece.title}，占 ${piece.weight}%`}>
              <p class="course-part-head">
                <b>{piece.title}</b>
                <span class="muted">占 {piece.weight}%</span>
                <span class="num">
                  {piece.points}/{piece.of}，{pointsSaid(piece.tenths)} 分
                </span>
              </p>
              <p class="muted">{piece.how}</p>
              <details>
                <summary>看 {piece.evidence.length} 条依据</summary>
                <EvidenceList refs={piece.evidence} {...rest} />
              </details>
            </section>
          ))}
        </details>
      )}
    </li>
  );
}

/** One row of the course mark: its range, and its parts with what made them or what they lack. */
export function CourseRow({ row, rowLeast, data, caseOf }: Props) {
  const { id, title, weight, reach, brings, short, parts } = row;
  return (
    <article class="card course-row" id={`row-${id}`} aria-labelledby={`row-${id}-title`}>
      <header class="course-row-head">
        <h3 id={`row-${id}-title`}>
          {title} <span class="muted">占 {weight}%</span>
        </h3>
        <p class="course-row-mark">
          <span class="num">{reachSaid(reach)}</span> <span class="muted">分（满分 100）</span>
        </p>
      </header>
      <ReachBar reach={reach} bounds={[rowLeast]} />
      <p class="muted">
        {row.in ? '给总分带来' : '能给总分带来'} {reachSaid(brings)} 分。
        {short && <b class="course-short">低于每行至少要有的 {rowLeast} 分。</b>}
      </p>
      <ul class="course-parts">
        {parts.map((part) => (
          <Part key={part.id} part={part} data={data} caseOf={caseOf} />
        ))}
      </ul>
    </article>
  );
}
