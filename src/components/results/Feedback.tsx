import { useStore } from '@nanostores/preact';
import { useState } from 'preact/hooks';
import { type Feedback as FeedbackFile, type FeedbackProblem, readFeedbackFile } from '../../course/index.ts';
import { type FeedbackFit, fitOf } from '../../records/index.ts';
import { $journal, $remarks, $tabRole, takeInFeedback } from '../../stores/index.ts';
import { FeedbackRemarks, ReceivedRemarks } from './FeedbackRemarks.tsx';
import { FeedbackTable } from './FeedbackTable.tsx';

interface Preview {
  file: FeedbackFile;
  fit: FeedbackFit;
}

/** A teacher's marks and remarks: looked at before they are taken in, then kept in the records. Nothing is ever taken out. */
export function Feedback({ files, rows }: { files: readonly FeedbackFile[]; rows: Record<string, string> }) {
  const { learner, conversations } = useStore($journal);
  const role = useStore($tabRole);
  const remarks = useStore($remarks);
  const [preview, setPreview] = useState<Preview | null>(null);
  const [problems, setProblems] = useState<readonly FeedbackProblem[]>([]);
  const [said, say] = useState('');

  const look = async (file: File | undefined) => {
    setPreview(null);
    setProblems([]);
    say('');
    if (!file) return;
    const read = await readFeedbackFile(await file.text());
    if (!read.ok) return setProblems(read.problems);
    setPreview({ file: read.feedback, fit: fitOf(read.feedback, learner, files, remarks) });
  };
  const takeIn = async ({ file }: Preview) => {
    await takeInFeedback(file);
    setPreview(null);
    const what = file.marks.length > 0 ? '评分' : '点评';
    say(`收好了：${file.teacher}的${what}已经写进你的记录，备份里也有。`);
  };
  return (
    <div class="stack">
      <p class="muted">
        老师评好方案和表现，或者点评了你的聊天，会发给你一个文件。先看再收；收进来就在你的记录里，导出备份时一起带走。文件没有签名，以老师手里的为准。
      </p>
      <label class="feedback-pick">
        老师的评分文件
        <input
          type="file"
          accept="application/json,.json"
          onChange={(e) => void look(e.currentTarget.files?.[0])}
        />
      </label>
      {problems.length > 0 && (
        <div class="notice notice-bad" role="alert">
          <p>
            <b>这个文件收不进来，原有的记录没有变化。</b>请老师改好再发：
          </p>
          <ul class="feedback-problems">
            {problems.map((p) => (
              <li key={`${p.field} ${p.says}`}>
                {p.field && <code>{p.field}</code>} {p.says}
              </li>
            ))}
          </ul>
        </div>
      )}
      {preview && (
        <section class="card stack" aria-label="收之前先看">
          {preview.file.marks.length > 0 && <FeedbackTable file={preview.file} rows={rows} />}
          <FeedbackRemarks file={preview.file} conversations={conversations} />
          {preview.fit.note && <p class="notice notice-watch">{preview.fit.note}</p>}
          {preview.fit.state === 'new' && (
            <p class="cluster">
              <button
                type="button"
                class="button"
                disabled={role !== 'writer'}
                onClick={() => void takeIn(preview)}
              >
                收进我的记录
              </button>
              <button type="button" class="button button-quiet" onClick={() => setPreview(null)}>
                先不收
              </button>
            </p>
          )}
        </section>
      )}
      <p role="status">{said}</p>
      <ReceivedRemarks
        remarks={remarks.standing.filter((r) => r.learner === learner.id)}
        conversations={conversations}
      />
      {files.toReversed().map((file) => (
        <section key={file.id} class="card" aria-label={`${file.teacher}的评分`}>
          <FeedbackTable file={file} rows={rows} />
        </section>
      ))}
    </div>
  );
}
