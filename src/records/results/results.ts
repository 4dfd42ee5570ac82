import { type CourseMark, courseMark, firsts } from '../../grading/course-mark/index.ts';
import {
  type Ability,
  abilities,
  type Certification,
  certification,
  type WaitSpread,
  waitSpread,
} from '../../grading/index.ts';
import { type Miss, misses, type Talk } from '../../grading/readiness/index.ts';
import type { Aim, Feedback, Norms, Shift } from '../../schemas/index.ts';
import { seriesOf } from '../certification.ts';
import { evidenceIn } from '../evidence.ts';
import { feedbackIn } from '../feedback.ts';
import { type ReadinessState, readinessIn } from '../readiness.ts';
import { scoredIn } from '../scored.ts';
import { talksIn } from '../talks.ts';
import type { Journal, JournalEvent } from '../types.ts';
import { type TimeSpent, timeSpent } from './time-spent.ts';
import { type TrendPoint, trendIn } from './trend.ts';

/** What of the content results are told with. */
export interface ResultsContent {
  norms: Norms;
  /** Family of each case, by its id. */
  cases: Readonly<Record<string, { title: string; shopper: string; family: string }>>;
  aims: readonly Aim[];
  questions: Readonly<Record<string, { stem: string; aims: readonly string[] }>>;
  plans: readonly Pick<Shift, 'id' | 'title' | 'kind' | 'minutes'>[];
}

/** Everything that the page of results shows. */
export interface Results {
  /** Nothing was finished and nothing came back: the page says where to begin. */
  empty: boolean;
  mark: CourseMark;
  abilities: readonly Ability[];
  readiness: ReadinessState;
  /** The latest declared series of certification; null where none was. */
  certification: Certification | null;
  trend: readonly TrendPoint[];
  waits: WaitSpread;
  misses: readonly Miss[];
  spent: TimeSpent;
  talks: readonly Talk[];
  feedback: readonly Feedback[];
}

/** So many of what was missed are shown. */
const MOST = 5;

/** Conversations in which the clock ran: whoever waits in a shift for reading stands still. Forks hold the waits of another once more. */
function timedIn({ conversations, shifts }: Journal) {
  const untimed = shifts.filter((s) => s.untimed).map((s) => s.id);
  return conversations.flatMap((c) =>
    c.transcript && !c.forkOf && !untimed.includes(c.shift ?? '') ? [c.transcript] : [],
  );
}

function latestSeries(journal: Journal, { norms, plans }: ResultsContent, now: number): Certification | null {
  const exam = plans.find((p) => p.kind === 'certification');
  const series = exam && seriesOf(journal, exam, now).at(-1);
  return series ? certification(series.shifts, series.declared.shifts, norms) : null;
}

/** All results of one learner at `now` (ms since 1970). `events` are that learner's, in order; `journal` is what they fold to. */
export function resultsOf(
  events: readonly JournalEvent[],
  journal: Journal,
  content: ResultsContent,
  now: number,
): Results {
  const { norms, cases, aims, questions, plans } = content;
  const exam = plans.find((p) => p.kind === 'certification') ?? { id: '', minutes: 0 };
  const evidence = evidenceIn(events, journal, { norms, exam, now });
  const talks = talksIn(journal);
  const mark = courseMark(evidence, norms);
  const answers = firsts(scoredIn(events, 'quiz-answered')).map(({ id, points, of }) => ({
    question: id,
    points,
    of,
    aims: questions[id]?.aims ?? [],
  }));
  const shown = talks.map((talk) => ({ talk, family: cases[talk.case]?.family ?? '' }));
  const practicePlans = plans.filter((p) => p.kind === 'practice').map((p) => p.id);
  return {
    empty:
      talks.length === 0 &&
      journal.shifts.length === 0 &&
      mark.rows.every((r) => r.parts.every((p) => p.count === 0)),
    mark,
    abilities: abilities(aims, { talks: shown, answers, course: evidence }),
    readiness: readinessIn(journal, { norms, practicePlans, now }),
    certification: latestSeries(journal, content, now),
    trend: trendIn(journal),
    waits: waitSpread(timedIn(journal), norms.timing),
    misses: misses(talks, norms, MOST),
    spent: timeSpent(journal),
    talks,
    feedback: feedbackIn(events),
  };
}
