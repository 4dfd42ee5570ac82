import { brokenLinks, type Hash } from '../chain.ts';
import { learnersIn } from '../journal.ts';
import type { JournalEvent, Learner } from '../types.ts';
import { certificateBoard, inOrder } from './certificate.ts';
import {
  type CodeFault,
  type CodeParts,
  FIGURES,
  type FigureId,
  figureLetters,
  readCode,
  recordLetters,
} from './code.ts';
import type { Certificate, CertificateSetting } from './types.ts';

/**
 * Why a code does not fit a record: the record ends before the place the code names; its hashes do not follow one another, so something was changed; it is
 * another record; it is the same and gives no certificate; it is the same and gives other figures.
 */
export type Misfit = 'short' | 'changed' | 'other-record' | 'not-earned' | 'figures';

/** What a record says to a code. */
export type Checked =
  | { state: 'no-code'; fault: CodeFault }
  | { state: 'nobody' }
  | { state: 'no-hash' }
  | ({ state: 'fits' } & Looked)
  | ({ state: 'differs'; why: Misfit } & Looked);

/** What was looked at. */
export interface Looked {
  learner: Learner;
  /** The events that the code rests on, as far as the record has them. */
  events: readonly JournalEvent[];
  /** How many the code rests on, and how many of this learner the record has. */
  place: number;
  have: number;
  /** What these events come to; null where they earn none. */
  certificate: Certificate | null;
  /** Figures that are not those of the code; `versions` is not among them. */
  differing: readonly FigureId[];
  /** The certificate was reckoned with other versions than these. */
  otherVersions: boolean;
  /** Where the chain of hashes is broken, counted from 1; empty where it holds, or was never kept. */
  broken: readonly number[];
  /** How many events name the one before by its hash: none where the browser had no hashing. */
  chained: number;
}

interface Candidate {
  learner: Learner;
  all: JournalEvent[];
  used: JournalEvent[];
  same: boolean;
}

/** The learner whose record it is; where none fits, one who has as many events, else the first. */
async function candidateFor(
  parts: CodeParts,
  events: readonly JournalEvent[],
  hash: Hash,
): Promise<Candidate | null | 'no-hash'> {
  const found: Candidate[] = [];
  for (const learner of learnersIn(events)) {
    const all = inOrder(events, learner.id);
    const used = all.slice(0, parts.place);
    const letters = await recordLetters(used, hash);
    if (letters === null) return 'no-hash';
    const same = used.length === parts.place && letters === parts.record;
    found.push({ learner, all, used, same });
  }
  return found.find((c) => c.same) ?? found.find((c) => c.used.length === parts.place) ?? found[0] ?? null;
}

async function look(
  parts: CodeParts,
  { learner, all, used }: Candidate,
  setting: CertificateSetting,
  hash: Hash,
): Promise<Looked> {
  const { certificate } = certificateBoard(used, learner.id, setting);
  const letters = certificate && (await figureLetters(certificate, hash));
  const differing = letters ? FIGURES.filter((id) => letters[id] !== parts.figures[id]) : [];
  const gaps = await brokenLinks(used, hash);
  return {
    learner,
    events: used,
    place: parts.place,
    have: all.length,
    certificate,
    differing: differing.filter((id) => id !== 'versions'),
    otherVersions: differing.includes('versions'),
    broken: gaps.map((e) => used.indexOf(e) + 1),
    chained: used.filter((e) => e.prev !== null).length,
  };
}

function misfitOf({ same, used }: Candidate, looked: Looked): Misfit | null {
  if (used.length < looked.place) return 'short';
  if (!same) return looked.broken.length > 0 ? 'changed' : 'other-record';
  if (!looked.certificate) return 'not-earned';
  return looked.differing.length > 0 ? 'figures' : null;
}

/**
 * Holds a typed code against a record: everything that a certificate says is reckoned anew from the events it rests on. `events` are those of the exported file.
 * What was added to the record afterwards does not matter.
 */
export async function checkCode(
  typed: string,
  events: readonly JournalEvent[],
  setting: CertificateSetting,
  hash: Hash,
): Promise<Checked> {
  const parts = readCode(typed);
  if ('fault' in parts) return { state: 'no-code', fault: parts.fault };
  const candidate = await candidateFor(parts, events, hash);
  if (candidate === null) return { state: 'nobody' };
  if (candidate === 'no-hash') return { state: 'no-hash' };
  const looked = await look(parts, candidate, setting, hash);
  const why = misfitOf(candidate, looked);
  return why === null ? { state: 'fits', ...looked } : { state: 'differs', why, ...looked };
}
