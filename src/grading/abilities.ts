import type { Aim } from '../schemas/index.ts';
import type { CourseEvidence, EvidenceRef, Tally } from './course-mark/index.ts';
import type { Talk } from './readiness/index.ts';

/** How far one has come with an aim. */
export interface Ability {
  id: string;
  kind: Aim['kind'];
  title: string;
  /** Whole per cent, rounded down; null where nothing shows it yet. */
  percent: number | null;
  evidence: readonly EvidenceRef[];
}

/** What abilities are told from. */
export interface Shown {
  /** Finished conversations, with the family of each one's case. */
  talks: readonly { talk: Pick<Talk, 'id' | 'mark'>; family: string }[];
  /** First answers, with the aims that each question shows. */
  answers: readonly { question: string; points: number; of: number; aims: readonly string[] }[];
  /** Pieces of conduct and rows of the teacher's. */
  course: Pick<CourseEvidence, 'plan' | 'conduct'>;
}

const MILLE = 1000;
/** Per mille, rounded down. */
const milleOf = ({ points = 0, of = 1 }: Pick<EvidenceRef, 'points' | 'of'>) =>
  Math.floor((points * MILLE) / of);

function refsFor(aim: Aim, { talks, answers, course }: Shown): EvidenceRef[] {
  const pieces = course.conduct.journal?.pieces;
  const tallies: (readonly [EvidenceRef['kind'], string, Tally | null | undefined])[] = [
    ...aim.conduct.map((id) => ['piece', id, pieces?.[id]] as const),
    ...aim.rows.map((row) => ['row', row, course[row].teacher] as const),
  ];
  return [
    ...talks
      .filter((t) => (aim.families as readonly string[]).includes(t.family))
      .map(({ talk }): EvidenceRef => ({ kind: 'conversation', id: talk.id, points: talk.mark, of: 100 })),
    ...answers
      .filter((a) => a.aims.includes(aim.id))
      .map(({ question, points, of }): EvidenceRef => ({ kind: 'question', id: question, points, of })),
    ...tallies.flatMap(([kind, id, tally]): EvidenceRef[] =>
      tally ? [{ kind, id, points: tally.points, of: tally.of }] : [],
    ),
  ];
}

/** How far one has come with each aim of the course: the mean of all that shows it, each piece of evidence alike. */
export function abilities(aims: readonly Aim[], shown: Shown): Ability[] {
  return aims.map((aim) => {
    const evidence = refsFor(aim, shown);
    const sum = evidence.reduce((total, ref) => total + milleOf(ref), 0);
    const percent = evidence.length === 0 ? null : Math.floor(sum / (evidence.length * (MILLE / 100)));
    return { id: aim.id, kind: aim.kind, title: aim.title, percent, evidence };
  });
}
