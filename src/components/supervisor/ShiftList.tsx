import { useEffect, useRef, useState } from 'preact/hooks';
import { type ShiftTitle, shiftsToSee, talksToSee } from '../../records/supervisor/index.ts';
import { when } from './say.ts';
import { TalkList } from './TalkList.tsx';
import type { Source } from './use-source.ts';
import type { View } from './use-view.ts';
import { ViewLink } from './ViewLink.tsx';

interface Props {
  source: Source;
  plans: Record<string, string>;
  /** Shopper and title of each case by id. */
  cases: Record<string, { title: string; shopper: string }>;
  shifts: string;
  go: (view: View) => void;
  /** One came back from a shift, so that the heading takes the focus. */
  moved: boolean;
}

function Row({ shift, title, go }: { shift: ShiftTitle; title: string; go: Props['go'] }) {
  const { id, startedAt, ended, shoppers, served, sold, buyers, note } = shift;
  return (
    <li class="card record">
      <div>
        <ViewLink view={{ shift: id, chat: null }} go={go}>
          <b>{title}</b>
        </ViewLink>
        <p class="muted">
          <time dateTime={startedAt}>{when(startedAt)}</time> · 来了 {shoppers} 位 · 接待了 {served} 位
        </p>
      </div>
      <span class="cluster">
        <span class="tag">
          来买的 {buyers} 位，成交 {sold} 位
        </span>
        {note && <span class="tag">有交接单</span>}
        {!ended && <span class="tag tag-watch">没有收班</span>}
      </span>
    </li>
  );
}

/** Opens a trainee's file to look at; nothing of it is taken into the records of this machine. */
function OpenFile({ source: { file, open, close } }: Pick<Props, 'source'>) {
  const [problem, say] = useState('');
  return (
    <section class="report-section stack" aria-labelledby="other">
      <h2 id="other">看别人的班</h2>
      <p class="muted">
        学员在「我的记录」里导出全部记录，把文件发给你，在这里打开。只看，不会并进这台设备的记录；你写的点评再导出成一个文件还给他。
      </p>
      <div class="record-form">
        <label>
          学员的记录文件
          <input
            type="file"
            accept="application/json,.json"
            onChange={(e) => {
              const [chosen] = e.currentTarget.files ?? [];
              if (chosen) void open(chosen).then(say);
            }}
          />
        </label>
        {file && (
          <button type="button" class="button" onClick={close}>
            合上「{file}」，看这台设备的
          </button>
        )}
      </div>
      {problem && (
        <p class="notice notice-bad" role="alert">
          {problem}
        </p>
      )}
    </section>
  );
}

/** The shifts that can be looked at, the latest first; where there is none, the way to one. */
export function ShiftList({ source, plans, cases, shifts, go, moved }: Props) {
  const { journal, learners, choose, file } = source;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (moved) heading.current?.focus();
  }, [moved]);
  if (!journal) return null;
  const list = shiftsToSee(journal);
  return (
    <>
      <section class="stack" aria-labelledby="shifts">
        <h2 ref={heading} tabIndex={-1} id="shifts">
          {file ? `「${file}」里的班` : '这台设备上的班'}
        </h2>
        {learners.length > 1 && (
          <div class="record-form">
            <label>
              谁的班
              <select value={journal.learner.id} onChange={(e) => choose(e.currentTarget.value)}>
                {learners.map((l) => (
                  <option key={l.id} value={l.id}>
                    {l.name}
                  </option>
                ))}
              </select>
            </label>
          </div>
        )}
        {list.length === 0 ? (
          <div class="empty">
            <p>上过的班会列在这里：几位顾客一起来的那种。上一班，再回来用主管的眼睛看一遍。</p>
            <a class="button button-primary" href={shifts}>
              去上一班
            </a>
          </div>
        ) : (
          <ul class="record-list">
            {list.map((shift) => (
              <Row key={shift.id} shift={shift} title={plans[shift.plan] ?? shift.plan} go={go} />
            ))}
          </ul>
        )}
      </section>
      <TalkList talks={talksToSee(journal)} cases={cases} go={go} />
      <OpenFile source={source} />
    </>
  );
}
