import {
  bests,
  type CourseEvidence,
  conductTally,
  firsts,
  latest,
  type Tally,
  tallyOf,
} from '../grading/course-mark/index.ts';
import type { WorkNorms } from '../grading/index.ts';
import type { Feedback, Norms } from '../schemas/index.ts';
import { seriesOf } from './certification.ts';
import { feedbackIn } from './feedback.ts';
import { practiceDays, scoredIn } from './scored.ts';
import { talksIn } from './talks.ts';
import type { Journal, JournalEvent } from './types.ts';

/** What the evidence is read with; `exam` is the plan of the certification shifts. */
export interface EvidenceSetting {
  norms: Pick<Norms, 'conduct'> & WorkNorms;
  exam: { id: string; minutes: number };
  /** ms since 1970. */
  now: number;
}

/** The marks of the latest series of which all shifts are over: of everybody who came; whoever was not served counts as 0. */
function shiftsTally(journal: Journal, { exam, now }: EvidenceSetting): Tally | null {
  const complete = seriesOf(journal, exam, now).findLast(
    (s) =>
      s.shifts.length >= s.declared.shifts &&
      s.shifts.slice(0, s.declared.shifts).every((shift) => shift.state !== 'under-way'),
  );
  if (!complete) return null;
  const ids = complete.shifts.map((s) => s.record.id);
  const talks = talksIn(journal).filter((t) => t.shift !== undefined && ids.includes(t.shift));
  const came = complete.shifts.reduce((sum, s) => sum + s.record.shoppers, 0);
  return {
    points: talks.reduce((sum, t) => sum + t.mark, 0),
    of: 100 * Math.max(came, talks.length),
    count: 1,
    evidence: talks.map((t) => ({ kind: 'conversation', id: t.id, points: t.mark, of: 100 })),
  };
}

/** What a teacher gave for a row: the file written last. */
function teacherTally(files: readonly Feedback[], row: Feedback['marks'][number]['row']): Tally | null {
  const file = files.findLast((f) => f.marks.some((m) => m.row === row));
  const lines = file?.marks.find((m) => m.row === row)?.lines;
  if (!file || !lines) return null;
  const sum = (key: 'points' | 'of') => lines.reduce((total, line) => total + line[key], 0);
  const points = sum('points');
  const of = sum('of');
  return { points, of, count: 1, evidence: [{ kind: 'feedback', id: file.id, points, of }] };
}

/** All the evidence of one learner's journal for the course mark. `events` are that learner's, in order; `journal` is what they fold to. */
export function evidenceIn(
  events: readonly JournalEvent[],
  journal: Journal,
  setting: EvidenceSetting,
): CourseEvidence {
  const files = feedbackIn(events);
  const practice = talksIn(journal).filter((t) => t.series === undefined);
  const answers = scoredIn(events, 'quiz-answered');
  const journalTally = conductTally(
    {
      conversations: practice.map((t) => ({ ...t, won: t.buys ? t.converted : t.right })),
      answers: answers.map(({ id, ...answer }) => ({ question: id, ...answer })),
      days: practiceDays(events),
    },
    setting.norms,
  );
  return {
    theory: {
      quizzes: tallyOf('question', firsts(answers)),
      paper: tallyOf('paper', latest(scoredIn(events, 'paper-handed-in'))),
    },
    practice: {
      shifts: shiftsTally(journal, setting),
      drills: tallyOf('drill', bests(scoredIn(events, 'drill-done'))),
    },
    plan: {
      rules: tallyOf('plan', latest(scoredIn(events, 'plan-checked'))),
      teacher: teacherTally(files, 'plan'),
    },
    conduct: { journal: journalTally, teacher: teacherTally(files, 'conduct') },
  };
}
