import { type Feedback, href, reportPath } from '../../course/index.ts';
import type { Conversation } from '../../records/index.ts';
import type { Remark } from '../../records/supervisor/index.ts';

interface Props {
  file: Feedback;
  conversations: readonly Conversation[];
}

/** The remarks of a file before they are taken in, and how many are about chats that are not on this machine. */
export function FeedbackRemarks({ file: { remarks = [], teacher, learner }, conversations }: Props) {
  if (remarks.length === 0) return null;
  const missing = remarks.filter((r) => conversations.every((c) => c.id !== r.conversation)).length;
  return (
    <>
      <p>
        <b>{teacher}</b> 给 <b>{learner.name}</b> 的点评，{remarks.length} 条
      </p>
      <ul class="feedback-remarks">
        {remarks.map((r) => (
          <li key={r.id}>
            {r.quote ? `“${r.quote}”` : '整段聊天'}：{r.says}
          </li>
        ))}
      </ul>
      {missing > 0 && (
        <p class="notice notice-watch">
          其中 {missing} 条说的聊天不在这台设备上；收进来以后，等那份记录也导入了就能看到。
        </p>
      )}
    </>
  );
}

/** The chats that have remarks, each leading to its report. */
export function ReceivedRemarks({
  remarks,
  conversations,
}: {
  remarks: readonly Remark[];
  conversations: readonly Conversation[];
}) {
  const told = conversations.flatMap(({ id, startedAt, transcript }) => {
    const count = remarks.filter((r) => r.conversation === id).length;
    return count > 0 && transcript ? [{ id, count, day: startedAt.slice(0, 10) }] : [];
  });
  if (told.length === 0) return null;
  return (
    <section class="card" aria-label="聊天上的点评">
      <p>这几段聊天有点评，到报告里看，就在那一句旁边：</p>
      <ul class="cluster">
        {told.map(({ id, count, day }) => (
          <li key={id}>
            <a href={href(reportPath(id))}>
              {day} 的一段，{count} 条
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
