import type { Remark } from '../../records/supervisor/index.ts';
import { RemarkNote } from '../remarks/RemarkNote.tsx';

/** What a supervisor or teacher said of this conversation: of the whole here, of lines beside them. */
export function TeacherSays({ remarks }: { remarks: readonly Remark[] }) {
  const whole = remarks.filter((r) => r.event === null);
  const lines = remarks.filter((r) => r.event !== null);
  if (remarks.length === 0) return null;
  return (
    <section class="report-section" aria-labelledby="teacher-says">
      <h2 id="teacher-says">老师的点评</h2>
      {whole.map((r) => (
        <RemarkNote key={r.id} remark={r} />
      ))}
      {lines.length > 0 && (
        <ul class="remark-lines">
          {lines.map((r) => (
            <li key={r.id}>
              <a href={`#event-${r.event}`}>{r.quote ? `“${r.quote}”` : `第 ${(r.event ?? 0) + 1} 条`}</a>：
              {r.says}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
