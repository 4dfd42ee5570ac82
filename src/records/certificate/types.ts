import type { CourseMark } from '../../grading/course-mark/index.ts';
import type { Certification, CertificationNorms } from '../../grading/index.ts';
import type { Norms } from '../../schemas/index.ts';
import type { Versions } from '../../transcript/index.ts';
import type { SeriesState } from '../certification.ts';
import type { Learner } from '../types.ts';

/** The versions of the code that reckons. */
export type CodeVersions = Omit<Versions, 'content'>;

/** What a certificate is told with besides the journal. */
export interface CertificateSetting {
  norms: Pick<Norms, 'conduct' | 'course' | 'courseMark'> & CertificationNorms;
  /** The plan of the certification shifts. */
  exam: { id: string; minutes: number };
  versions: CodeVersions;
}

/** A paper that was handed in. `number` counts from 1 among all that were. */
export interface PaperHandedIn {
  number: number;
  points: number;
  of: number;
  /** Tenths of 100 points, rounded down: who is shown 60 has 60. */
  tenths: number;
  at: string;
  passed: boolean;
}

/** A declared series with what it came to. `number` counts from 1 among all that were declared. */
export interface SeriesJudged {
  number: number;
  series: SeriesState;
  result: Certification;
}

/** All that stands on a certificate. Times are ISO 8601. */
export interface Certificate {
  learner: Learner;
  /** The band of the pooled conversion, as grading names it. */
  tier: { id: string; title: string };
  series: SeriesJudged;
  paper: PaperHandedIn;
  /** Tenths of a point where all rows are in, else null: the course mark is then not on it. */
  course: { tenths: number; passed: boolean } | null;
  declaredAt: string;
  servedAt: string;
  /** Its last record: place in the journal, counted from 1, and time. */
  place: number;
  upTo: string;
  /** What the shifts were played and graded with, and what the certificate is reckoned with. */
  played: Versions;
  reckoned: CodeVersions;
}

/** What is needed for a certificate, what of it is there, and the certificate where all of it is. */
export interface CertificateBoard {
  /** Null while the learner has given no name. */
  learner: Learner | null;
  /** The latest that passed, else the latest; null where there is none. */
  paper: PaperHandedIn | null;
  /** The latest that passed, else the latest; null where none was declared. */
  series: SeriesJudged | null;
  mark: CourseMark;
  /** Points of 100 that a paper needs: what passes the course. */
  paperLeast: number;
  certificate: Certificate | null;
}
