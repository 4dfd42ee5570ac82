import { useStore } from '@nanostores/preact';
import { useMemo } from 'preact/hooks';
import { agendaAsText, agendaOf, learnersIn } from '../../records/index.ts';
import { $events } from '../../stores/index.ts';
import { dayStamp, saveText } from '../files/index.ts';

/** For who teaches: the problems of all whose records are here, most frequent first, to be talked over once a week. */
export function Agenda() {
  const events = useStore($events) ?? [];
  const items = useMemo(() => agendaOf(events), [events]);
  const people = useMemo(() => learnersIn(events).length, [events]);
  const save = () => {
    const day = dayStamp();
    saveText(`培训议题_${day}.txt`, agendaAsText(items, day));
  };
  return (
    <section class="report-section" aria-labelledby="agenda">
      <h2 id="agenda">每周培训议题</h2>
      <p class="muted">
        给主管和老师：把几位学员导出的记录都收进来，他们的问题单合在一起，说得最多的排最前。现在有 {people}{' '}
        位的记录。
      </p>
      {items.length === 0 ? (
        <p class="muted">还没有问题单。先在下面收进学员的备份文件。</p>
      ) : (
        <>
          <ol class="agenda" aria-label="议题，按次数排">
            {items.map(({ title, count, learners, says }) => (
              <li key={title}>
                <details>
                  <summary>
                    <b>{title}</b> <span class="num">{count}</span> 次，{learners.join('、')}
                  </summary>
                  <ul>
                    {says.map(({ learner, text }, i) => (
                      <li key={i}>
                        {learner}：{text}
                      </li>
                    ))}
                  </ul>
                </details>
              </li>
            ))}
          </ol>
          <button type="button" class="button" onClick={save}>
            存成议题
          </button>
        </>
      )}
    </section>
  );
}
