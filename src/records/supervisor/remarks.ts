import type { Feedback } from '../../schemas/index.ts';
import type { JournalEvent } from '../types.ts';
import { REMARK_LIMITS, type Remark } from './remark-types.ts';
import { readRemarkStep } from './remarks-codec.ts';

/** All remarks of a machine's journals: those that stand, in the order of chat and line, and those that were taken out. */
export interface Remarks {
  standing: readonly Remark[];
  removed: readonly Pick<Remark, 'id' | 'learner' | 'at'>[];
}

const place = ({ event }: Remark) => event ?? -1;
const inOrder = (a: Remark, b: Remark) => {
  if (a.conversation !== b.conversation) return a.conversation < b.conversation ? -1 : 1;
  return place(a) - place(b) || Date.parse(a.at) - Date.parse(b.at);
};

/** What the journals say of remarks by now; what cannot be read is passed over. A remark that was written again stands again. */
export function remarksIn(events: readonly Pick<JournalEvent, 'body' | 'time'>[]): Remarks {
  const all = new Map<string, Remark>();
  const removed = new Set<string>();
  const steps = events.filter((e) => e.body.kind === 'remark-step');
  for (const { body } of steps.toSorted((a, b) => Date.parse(a.time) - Date.parse(b.time))) {
    const read = body.kind === 'remark-step' ? readRemarkStep(body.text) : null;
    if (read?.step === 'removed') removed.add(read.id);
    if (read?.step !== 'written') continue;
    all.set(read.remark.id, read.remark);
    removed.delete(read.remark.id);
  }
  const known = [...all.values()];
  return {
    standing: known.filter((r) => !removed.has(r.id)).sort(inOrder),
    removed: known.filter((r) => removed.has(r.id)).map(({ id, learner, at }) => ({ id, learner, at })),
  };
}

/** What keeps a remark from being kept, in words for its writer; empty where nothing does. */
export function remarkProblem({ says, by }: Pick<Remark, 'says' | 'by'>): string {
  if (says.trim() === '') return '还没有写内容：写一句这里好在哪，或者可以怎样说。';
  if (says.trim().length > REMARK_LIMITS.says)
    return `写了 ${says.trim().length} 个字，最多 ${REMARK_LIMITS.says} 个：一条只讲一件事，分成两条写。`;
  if (by.trim() === '') return '还没有署名：写上名字，学员才知道该找谁问。';
  if (by.trim().length > REMARK_LIMITS.by) return `署名最多 ${REMARK_LIMITS.by} 个字。`;
  return '';
}

/** The feedback file that brings remarks to the learner whose chats they are about; null where there is nothing to bring. */
export function feedbackWith(
  { standing, removed }: Remarks,
  about: { learner: { id: string; name: string }; conversations: readonly string[] },
  file: { id: string; issuedAt: string },
): Feedback | null {
  const { learner, conversations } = about;
  const own = standing.filter(
    (r) => r.learner === learner.id && conversations.includes(r.conversation) && r.file === undefined,
  );
  const withdrawn = removed.filter((r) => r.learner === learner.id).map((r) => r.id);
  const teacher = own.toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at)).at(-1)?.by;
  if (teacher === undefined) return null;
  return {
    format: 'jinpai-feedback',
    version: 2,
    ...file,
    learner: { name: learner.name, id: learner.id },
    teacher,
    marks: [],
    remarks: own.map(({ id, conversation, event, quote, says, by, at }) => ({
      id,
      conversation,
      ...(event === null ? {} : { event, ...(quote ? { quote } : {}) }),
      says,
      ...(by === teacher ? {} : { by }),
      at,
    })),
    ...(withdrawn.length > 0 ? { withdrawn } : {}),
  };
}

/** The remarks of a feedback file as they would lie in the journal of this learner. */
export const remarksOf = (file: Feedback, learner: string): Remark[] =>
  (file.remarks ?? []).map(({ id, conversation, event, quote, says, by, at }) => ({
    id,
    learner,
    conversation,
    event: event ?? null,
    quote: quote ?? '',
    says,
    by: by ?? file.teacher,
    at: at ?? file.issuedAt,
    file: file.id,
  }));

/** What a feedback file brings that is not there yet: remarks that are new or were written later, and ids of those taken out. */
export function freshIn(file: Feedback, learner: string, { standing, removed }: Remarks) {
  const known = new Map([...standing, ...removed].map((r) => [r.id, r.at]));
  const written = remarksOf(file, learner).filter((r) => {
    const old = known.get(r.id);
    return old === undefined || Date.parse(old) < Date.parse(r.at);
  });
  const withdrawn = (file.withdrawn ?? []).filter((id) => standing.some((r) => r.id === id));
  return { written, withdrawn };
}
