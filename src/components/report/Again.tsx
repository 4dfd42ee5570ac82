import { useEffect, useRef, useState } from 'preact/hooks';
import { pairCriteria, type Report } from '../../grading/index.ts';
import type { Versions } from '../../transcript/index.ts';
import { PairTable } from './PairTable.tsx';

interface Props {
  /** As it was issued, and whether all of it was kept. */
  issued: Report;
  whole: boolean;
  then: Versions;
  now: Report;
  versions: Versions;
}

const PARTS = [
  ['content', '内容'],
  ['engine', '顾客'],
  ['reader', '读懂'],
  ['rubric', '评分'],
] as const;

function VersionTable({ then, versions }: Pick<Props, 'then' | 'versions'>) {
  return (
    <div class="table-scroll">
      <table class="pair-table">
        <thead>
          <tr>
            <th scope="col">版本</th>
            <th scope="col">当时</th>
            <th scope="col">现在</th>
          </tr>
        </thead>
        <tbody>
          {PARTS.map(([key, title]) => (
            <tr key={key}>
              <th scope="row">{title}</th>
              <td class="num">{then[key]}</td>
              <td class="num">
                {versions[key]}
                {then[key] === versions[key] && '（没变）'}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function SideBySide({ issued, whole, then, now, versions }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const missed = now.criteria.filter((c) => issued.criteria.some((i) => i.id === c.id));
  return (
    <div class="sides">
      <h3 ref={heading} tabIndex={-1}>
        两次评分摆在一起
      </h3>
      <div class="sides-marks">
        <p>
          <span>当时（算数的）</span>
          <b class="num">{issued.mark}</b>
          <span>{issued.verdict}</span>
        </p>
        <p>
          <span>现在的评分</span>
          <b class="num">{now.mark}</b>
          <span>{now.verdict}</span>
        </p>
      </div>
      {!whole && <p class="report-none">这份记录早，当时只留下分数和没做到的几项，别的比不了。</p>}
      <PairTable
        pairs={pairCriteria(issued.criteria, whole ? now.criteria : missed)}
        heads={['当时', '现在']}
      />
      <VersionTable then={then} versions={versions} />
    </div>
  );
}

/** Graded again: on request the present grader marks the stored chat, and both reports stand side by side. The issued one stays the one that counts. */
export function Again(props: Props) {
  const [shown, setShown] = useState(false);
  return (
    <section class="report-section" aria-labelledby="regrade">
      <h2 id="regrade">用现在的评分再看一次</h2>
      <p class="report-hint">
        这份记录来自别的版本，没法用现在的版本重新核对，分数以当时为准。聊天原样存着，可以请现在的评分再评一次，只作对照。
      </p>
      {shown ? (
        <SideBySide {...props} />
      ) : (
        <button type="button" class="button" onClick={() => setShown(true)}>
          用现在的评分再评一次
        </button>
      )}
    </section>
  );
}
