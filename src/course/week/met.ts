import { cardsKnownAt, type Journal, type PointsEvent, scoredIn } from '../../records/index.ts';
import type { Need } from './types.ts';

/** What the week is judged by: a learner's journal, and the events it was folded from (drills are only there). */
export interface Kept {
  journal: Pick<Journal, 'conversations' | 'shifts' | 'quizzes' | 'week'>;
  events: readonly PointsEvent[];
}

type Theory = Extract<Need, { kind: 'theory' }>;

/** The quiz of a day: how many questions are right by their latest answer, and when as many as must were right for the first time. */
export function theoryOf({ journal }: Kept, { questions, need }: Pick<Theory, 'questions' | 'need'>) {
  const right = new Set<string>();
  let passedAt: string | null = null;
  for (const { question, points, of, place, time } of journal.quizzes) {
    if (place !== 'day' || !questions.includes(question)) continue;
    if (points === of) right.add(question);
    else right.delete(question);
    if (right.size >= need) passedAt ??= time;
  }
  return { right: right.size, passedAt };
}

const latest = (times: readonly string[]) => [...times].sort().at(-1) ?? null;

/** When all questions of a lesson had an answer, or it was ticked as read. */
function lessonAt({ journal }: Kept, { id, questions }: Extract<Need, { kind: 'lesson' }>): string | null {
  const ticked = journal.week.ticks.find((t) => t.item === id)?.time ?? null;
  const firsts = questions.flatMap((q) => journal.quizzes.find((a) => a.question === q)?.time ?? []);
  const answered = questions.length > 0 && firsts.length === questions.length ? latest(firsts) : null;
  return answered ?? ticked;
}

/** When something of the week was done, ISO 8601; null while it is not. */
export function metAt(need: Need, kept: Kept): string | null {
  const { conversations, shifts, week } = kept.journal;
  switch (need.kind) {
    case 'lesson':
      return lessonAt(kept, need);
    case 'drill': {
      const done = scoredIn(kept.events, 'drill-done').find((d) => d.id === need.drill);
      return done ? new Date(done.at).toISOString() : null;
    }
    case 'cards':
      return cardsKnownAt(week, need.shop, need.products);
    case 'theory':
      return theoryOf(kept, need).passedAt;
    case 'case':
      return conversations.find((c) => c.case === need.case && !c.forkOf && c.endedAt)?.endedAt ?? null;
    case 'shift':
      return shifts.find((s) => s.plan === need.shift && s.endedAt)?.endedAt ?? null;
    case 'form':
      return week.filed.find((f) => f.day === need.day)?.time ?? null;
    case 'sheet':
      return week.sheets[0]?.time ?? null;
  }
}
