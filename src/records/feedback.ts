import type { Feedback } from '../schemas/index.ts';
import { freshIn, type Remarks } from './supervisor/index.ts';
import type { JournalEvent, Learner } from './types.ts';

/** A teacher's marks as they lie in the journal, each file once, the earliest written first. */
export function feedbackIn(events: readonly Pick<JournalEvent, 'body'>[]): Feedback[] {
  const files = new Map<string, Feedback>();
  for (const { body } of events)
    if (body.kind === 'feedback-received' && !files.has(body.feedback.id))
      files.set(body.feedback.id, body.feedback);
  return [...files.values()].sort((a, b) => Date.parse(a.issuedAt) - Date.parse(b.issuedAt));
}

/** Whether a file may be taken in, and what to know before. */
export type FeedbackFit =
  | { state: 'new'; note: string }
  /** Taken in before: nothing to do. */
  | { state: 'known'; note: string }
  /** It is about somebody else's records. */
  | { state: 'other'; note: string };

/** Whether nothing of a file is new: its marks were taken in, and its remarks stand as it has them. */
function isKnown(file: Feedback, learner: string, have: readonly Feedback[], remarks: Remarks): boolean {
  const { written, withdrawn } = freshIn(file, learner, remarks);
  const marked = file.marks.length === 0 || have.some((f) => f.id === file.id);
  return marked && written.length === 0 && withdrawn.length === 0;
}

/** How a file fits the one who learns here: by the id of the records where the file names it, else by name, which may be written otherwise. */
export function fitOf(
  feedback: Feedback,
  learner: Pick<Learner, 'id' | 'name'>,
  have: readonly Feedback[],
  remarks: Remarks = { standing: [], removed: [] },
): FeedbackFit {
  const { id, name } = feedback.learner;
  if (isKnown(feedback, learner.id, have, remarks))
    return { state: 'known', note: '这份评分已经收过，不会重复。' };
  if (id !== undefined && id !== learner.id)
    return {
      state: 'other',
      note: `这份评分是给「${name}」的，现在学习的是「${learner.name}」。到「我的记录」换成他再导入。`,
    };
  if (id === undefined && name !== learner.name)
    return {
      state: 'new',
      note: `文件上写的名字是「${name}」，现在学习的是「${learner.name}」。是同一个人再收。`,
    };
  return { state: 'new', note: '' };
}
