import type { Norms } from '../../schemas/index.ts';
import type { Fraction } from '../fraction.ts';
import { ONE, reaches, share, tenths, weighted, ZERO } from './share.ts';
import type {
  ConductTally,
  CourseEvidence,
  CourseMark,
  EvidenceRef,
  PartMark,
  PieceMark,
  RowMark,
  Tally,
} from './types.ts';

type CourseNorms = Pick<Norms, 'course' | 'courseMark' | 'conduct'>;
type Row = Norms['course'][number];
type Part = Row['parts'][number];

/** What one part came to: exact, and null while it is missing. */
interface Found {
  share: Fraction | null;
  count: number;
  evidence: readonly EvidenceRef[];
  pieces: readonly PieceMark[];
}

const NOTHING: Found = { share: null, count: 0, evidence: [], pieces: [] };

function ofTally(tally: Tally | null): Found {
  if (!tally) return NOTHING;
  const { points, of, count, evidence } = tally;
  return { share: share(points, of), count, evidence, pieces: [] };
}

function ofConduct(found: ConductTally | null, { pieces }: Norms['conduct']): Found {
  if (!found) return NOTHING;
  const each = pieces.map((piece) => {
    const { points, of, evidence } = found.pieces[piece.id];
    return { piece, points, of, evidence, share: share(points, of) };
  });
  return {
    share: weighted(each.map(({ piece, share: own }) => ({ weight: piece.weight, share: own }))),
    count: found.count,
    evidence: [],
    pieces: each.map(({ piece: { id, title, weight, how }, share: own, points, of, evidence }) => ({
      id,
      title,
      weight,
      how,
      tenths: tenths(own),
      points,
      of,
      evidence,
    })),
  };
}

function foundFor(row: Row['id'], part: Part, evidence: CourseEvidence, norms: CourseNorms): Found {
  if (row === 'conduct' && part.id === 'journal') return ofConduct(evidence.conduct.journal, norms.conduct);
  const own: Readonly<Partial<Record<Part['id'], Tally | ConductTally | null>>> = evidence[row];
  const tally = own[part.id] ?? null;
  return ofTally(tally && 'points' in tally ? tally : null);
}

/** A row with the exact shares between which it may end. */
interface Weighed {
  mark: RowMark;
  low: Fraction;
  high: Fraction;
}

function rowOf(row: Row, evidence: CourseEvidence, norms: CourseNorms): Weighed {
  const each = row.parts.map((part) => {
    const found = foundFor(row.id, part, evidence, norms);
    return { part, found, in: found.share !== null && found.count >= part.least };
  });
  const with_ = (missing: Fraction) =>
    weighted(
      each.map(({ part, found, in: has }) => ({
        weight: part.weight,
        share: has && found.share ? found.share : missing,
      })),
    );
  const low = with_(ZERO);
  const high = with_(ONE);
  const parts = each.map(({ part, found, in: has }): PartMark => {
    const { id, title, weight, by, how, least, unit } = part;
    const { count, evidence: refs, pieces } = found;
    const mark = has && found.share ? tenths(found.share) : null;
    return { id, title, weight, by, how, least, unit, count, evidence: refs, pieces, tenths: mark };
  });
  const brings = (own: Fraction) => tenths(weighted([{ weight: row.weight, share: own }]));
  const { id, title, weight } = row;
  const complete = each.every((e) => e.in);
  const mark: RowMark = {
    id,
    title,
    weight,
    in: complete,
    reach: { low: tenths(low), high: tenths(high) },
    brings: { low: brings(low), high: brings(high) },
    short: complete && !reaches(low, norms.courseMark.rowLeast.value),
    parts,
  };
  return { mark, low, high };
}

/**
 * The course mark from its evidence: rows and parts weigh what the norms say. A part without (enough) evidence is missing, not zero: row and total are
 * then the range that they can still reach, and the total is one number only when all is in. Exact throughout; `tenths` rounds once, at the end.
 * Throws a RangeError for points that are no share.
 */
export function courseMark(evidence: CourseEvidence, norms: CourseNorms): CourseMark {
  const pass = norms.courseMark.pass.value;
  const rowLeast = norms.courseMark.rowLeast.value;
  const each = norms.course.map((row) => rowOf(row, evidence, norms));
  const total = (end: 'low' | 'high') =>
    weighted(each.map((e) => ({ weight: e.mark.weight, share: e[end] })));
  const low = total('low');
  const high = total('high');
  const passes = (sum: Fraction, end: 'low' | 'high') =>
    reaches(sum, pass) && each.every((e) => reaches(e[end], rowLeast));
  const complete = each.every((e) => e.mark.in);
  const reachable = passes(high, 'high');
  return {
    state: !complete ? 'open' : reachable ? 'passed' : 'failed',
    reach: { low: tenths(low), high: tenths(high) },
    rows: each.map((e) => e.mark),
    reachable,
    pass,
    rowLeast,
  };
}
