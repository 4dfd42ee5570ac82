import { courseMark } from '../../grading/course-mark/index.ts';
import { certification } from '../../grading/index.ts';
import { seriesOf } from '../certification.ts';
import { evidenceIn } from '../evidence.ts';
import { eventsOf, fold } from '../journal.ts';
import type { Journal, JournalEvent } from '../types.ts';
import type {
  Certificate,
  CertificateBoard,
  CertificateSetting,
  PaperHandedIn,
  SeriesJudged,
} from './types.ts';

/** A learner's events in an order that does not depend on how they were stored: where two machines were merged, one place may hold two. */
export const inOrder = (events: readonly JournalEvent[], learner: string): JournalEvent[] =>
  eventsOf(events, learner).sort((a, b) => a.seq - b.seq || (a.id < b.id ? -1 : 1));

function paperIn({ papers }: Journal, least: number): PaperHandedIn | null {
  const handedIn = papers
    .filter((p) => p.result)
    .map((p, i): PaperHandedIn => {
      const { points = 0, of = 0 } = p.result ?? {};
      const passed = of > 0 && points * 100 >= least * of;
      const tenths = of > 0 ? Math.floor((points * 1000) / of) : 0;
      return { number: i + 1, points, of, tenths, passed, at: p.handedInAt ?? p.startedAt };
    });
  return handedIn.findLast((p) => p.passed) ?? handedIn.at(-1) ?? null;
}

function seriesIn(journal: Journal, { exam, norms }: CertificateSetting, now: number): SeriesJudged | null {
  const all = seriesOf(journal, exam, now).map((series, i): SeriesJudged => {
    const result = certification(series.shifts, series.declared.shifts, norms);
    return { number: i + 1, series, result };
  });
  return all.findLast((s) => s.result.state === 'passed') ?? all.at(-1) ?? null;
}

type Found = Omit<CertificateBoard, 'certificate' | 'paperLeast'>;

function certificateFrom(
  { learner, paper, series, mark }: Found,
  events: readonly JournalEvent[],
  reckoned: CertificateSetting['versions'],
): Certificate | null {
  const tier = series?.result.pooled.band;
  const last = series?.series.shifts.at(-1)?.record;
  const end = events.at(-1);
  if (!learner || !paper?.passed || series?.result.state !== 'passed' || !tier || !last || !end) return null;
  const { state, reach } = mark;
  return {
    learner,
    tier,
    series,
    paper,
    course: state === 'open' ? null : { tenths: reach.low, passed: state === 'passed' },
    declaredAt: series.series.declared.declaredAt,
    servedAt: last.endedAt ?? last.lastAt,
    place: events.length,
    upTo: end.time,
    played: last.versions,
    reckoned,
  };
}

/**
 * What is needed for a certificate, told from one learner's events alone (`inOrder`): a name, a paper and a series that passed. The course mark is on it where
 * all rows are in. The moment is that of the last event, so that the same events always tell the same.
 */
export function certificateBoard(
  events: readonly JournalEvent[],
  learner: string,
  setting: CertificateSetting,
): CertificateBoard {
  const { norms, exam, versions } = setting;
  const now = Date.parse(events.at(-1)?.time ?? '1970-01-01T00:00:00Z');
  const journal = fold(events, learner);
  const paperLeast = norms.courseMark.pass.value;
  const found: Found = {
    learner: events.some((e) => e.body.kind === 'learner-named') ? journal.learner : null,
    paper: paperIn(journal, paperLeast),
    series: seriesIn(journal, setting, now),
    mark: courseMark(evidenceIn(events, journal, { norms, exam, now }), norms),
  };
  return { ...found, paperLeast, certificate: certificateFrom(found, events, versions) };
}
