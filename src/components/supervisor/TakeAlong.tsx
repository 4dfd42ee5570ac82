import { useStore } from '@nanostores/preact';
import { useState } from 'preact/hooks';
import type { Learner } from '../../records/index.ts';
import { feedbackWith } from '../../records/supervisor/index.ts';
import { $learnerId, $remarks, newId } from '../../stores/index.ts';
import { dayStamp, saveJson } from '../files/index.ts';

interface Props {
  learner: Learner;
  /** Ids of the conversations of the shift. */
  conversations: readonly string[];
}

/** How the remarks on a shift come to the one who served: they lie in the own records already, or go as a file. */
export function TakeAlong({ learner, conversations }: Props) {
  const remarks = useStore($remarks);
  const own = useStore($learnerId) === learner.id;
  const [said, say] = useState('');
  const count = remarks.standing.filter(
    (r) => r.learner === learner.id && conversations.includes(r.conversation),
  ).length;
  const save = () => {
    const issuedAt = new Date().toISOString();
    const file = feedbackWith(remarks, { learner, conversations }, { id: newId(), issuedAt });
    if (!file) return say('这里的点评是从文件收进来的，没有你写的可以导出。');
    saveJson(`金牌客服点评_${learner.name}_${dayStamp(issuedAt)}.json`, file);
    say(
      `导出了 ${file.remarks?.length ?? 0} 条，文件在浏览器的下载里。请${learner.name}到「我的成绩」里收。`,
    );
  };
  return (
    <section class="report-section no-print" aria-labelledby="along">
      <h2 id="along">点评带给学员</h2>
      {count === 0 ? (
        <p class="muted">还没有点评。点开一段聊天，哪一句想说，就在那一句下面写。</p>
      ) : (
        <div class="stack">
          <p class="muted">
            这一班写了 {count} 条点评。
            {own
              ? '已经在这份记录里：报告上看得到，导出全部记录时一起带走。'
              : `记在你这里；导出成一个文件，${learner.name}收进自己的记录，就在报告里那一句的旁边看到。`}
          </p>
          <p class="cluster">
            <button type="button" class={own ? 'button' : 'button button-primary'} onClick={save}>
              导出点评
            </button>
          </p>
        </div>
      )}
      <p role="status">{said}</p>
    </section>
  );
}
