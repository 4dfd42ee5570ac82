import { computed } from 'nanostores';
import { feedbackIn } from '../records/index.ts';
import { freshIn, type Remark, type RemarkStep, remarksIn } from '../records/supervisor/index.ts';
import type { Feedback } from '../schemas/index.ts';
import { $events, $learnerId, openJournal } from './journal.ts';

/** All remarks on this machine, whoever's journal they lie in. */
export const $remarks = computed($events, (events) => remarksIn(events ?? []));

const keep = async (step: RemarkStep) => {
  const keeper = await openJournal();
  await keeper.append($learnerId.get(), { kind: 'remark-step', text: JSON.stringify(step) });
};

/** Keeps a remark, in the place of an earlier one with its id. It lies in the journal of whoever works here, whosever chat it is about. */
export const writeRemark = (remark: Remark): Promise<void> => keep({ step: 'written', remark });

/** Takes a remark out; written again it stands again. */
export const removeRemark = (id: string): Promise<void> => keep({ step: 'removed', id });

/** Takes a teacher's file into the records of whoever learns here: the marks as they are, and of the remarks what is new. */
export async function takeInFeedback(file: Feedback): Promise<void> {
  const keeper = await openJournal();
  const learner = $learnerId.get();
  const { remarks: _, withdrawn: __, ...marks } = file;
  const have = feedbackIn(($events.get() ?? []).filter((e) => e.learner === learner));
  if (file.marks.length > 0 && !have.some((f) => f.id === file.id))
    await keeper.append(learner, { kind: 'feedback-received', feedback: { ...marks, version: 1 } });
  const fresh = freshIn(file, learner, $remarks.get());
  for (const remark of fresh.written) await writeRemark(remark);
  for (const id of fresh.withdrawn) await removeRemark(id);
}

const DRAFTS = 'jinpai-remark-drafts';
const NAME = 'jinpai-remark-by';

function drafts(): Record<string, string> {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(DRAFTS) ?? '{}');
    return typeof kept === 'object' && kept !== null ? (kept as Record<string, string>) : {};
  } catch {
    return {};
  }
}

/** What was typed at a place and not kept yet; empty where nothing was. */
export const remarkDraft = (place: string): string => {
  const draft = drafts()[place];
  return typeof draft === 'string' ? draft : '';
};

/** Remembers what is being typed at a place over a reload; an empty text forgets it. */
export function rememberRemarkDraft(place: string, text: string): void {
  try {
    const { [place]: _, ...others } = drafts();
    localStorage.setItem(DRAFTS, JSON.stringify(text === '' ? others : { ...others, [place]: text }));
  } catch {
    // Without storage it holds until the page is left.
  }
}

/** Whose name stood under the last remark written on this machine. */
export function remarkName(): string {
  try {
    return localStorage.getItem(NAME) ?? '';
  } catch {
    return '';
  }
}

/** Remembers the name. */
export function rememberRemarkName(name: string): void {
  try {
    localStorage.setItem(NAME, name);
  } catch {
    // It is asked for again the next time.
  }
}
