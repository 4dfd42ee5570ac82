import canonicalize from 'canonicalize';
import type { Hash } from '../chain.ts';
import type { JournalEvent } from '../types.ts';
import type { Certificate } from './types.ts';

/** Digits and letters that are not taken for one another: no I, L, O, U (Crockford's base 32). */
const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const LOOK_ALIKE: Readonly<Record<string, string>> = { O: '0', I: '1', L: '1' };
const PLACE = 4;
const RECORD = 8;
const TYPED = 2;
/** The largest prime below 32 × 32: a letter changed or two neighbours swapped change what is left over. */
const MODULUS = 1021;

/** What a certificate shows, one letter of the code each, in this order. */
export const FIGURES = ['name', 'conversion', 'norms', 'paper', 'course', 'versions'] as const;
export type FigureId = (typeof FIGURES)[number];

const LENGTH = PLACE + RECORD + FIGURES.length + TYPED;

/** A code taken apart. */
export interface CodeParts {
  /** So many events of the learner it rests on. */
  place: number;
  /** Of the hash over those events. */
  record: string;
  figures: Readonly<Record<FigureId, string>>;
}

/** Why what was typed is no code: too short or long, a sign that no code has, or its last two letters do not fit the others. */
export type CodeFault = 'empty' | 'length' | 'letters' | 'mistyped';

const number = (letters: string) => [...letters].reduce((n, c) => n * 32 + LETTERS.indexOf(c), 0);

function written(value: number, length: number): string {
  let left = value;
  let letters = '';
  for (let i = 0; i < length; i++) {
    letters = LETTERS.charAt(left % 32) + letters;
    left = Math.floor(left / 32);
  }
  return letters;
}

/** The first letters of a hash in hex: five bits a letter, 13 hex digits at most. */
const lettersOf = (hex: string, length: number): string => {
  const bits = length * 5;
  const digits = Math.ceil(bits / 4);
  return written(Math.floor(Number.parseInt(hex.slice(0, digits), 16) / 2 ** (digits * 4 - bits)), length);
};

/** Two letters by which a slip of the pen is told from another record. */
const checkOf = (letters: string): string =>
  written(
    [...letters].reduce((sum, c) => (sum * 33 + LETTERS.indexOf(c) + 1) % MODULUS, 0),
    TYPED,
  );

/** What the letter of each figure stands for, as text. */
function figuresOf({
  learner,
  tier,
  series,
  paper,
  course,
  reckoned,
}: Certificate): Record<FigureId, string> {
  const { pooled, norms } = series.result;
  const { name, number: no = '', group = '' } = learner;
  return {
    name: [name, no, group].join('\n'),
    conversion: `${pooled.paid}/${pooled.came} ${tier.id}`,
    norms: `${norms.kept}/${norms.of}`,
    paper: `${paper.points}/${paper.of}`,
    course: course ? `${course.tenths} ${course.passed}` : 'open',
    versions: `${reckoned.engine}.${reckoned.reader}.${reckoned.rubric}`,
  };
}

/** The letters for the events that a code rests on; null where there is no hashing. */
export async function recordLetters(events: readonly JournalEvent[], hash: Hash): Promise<string | null> {
  const hex = await hash(canonicalize(events) ?? '');
  return hex === null ? null : lettersOf(hex, RECORD);
}

/** The letter of each figure; null where there is no hashing. */
export async function figureLetters(
  certificate: Certificate,
  hash: Hash,
): Promise<Record<FigureId, string> | null> {
  const said = figuresOf(certificate);
  const letters = await Promise.all(
    FIGURES.map(async (id) => {
      const hex = await hash(`${id}\n${said[id]}`);
      return [id, hex === null ? '' : lettersOf(hex, 1)] as const;
    }),
  );
  return letters.some(([, letter]) => letter === '')
    ? null
    : (Object.fromEntries(letters) as Record<FigureId, string>);
}

/**
 * The code of a certificate, in groups of four: on how many events it rests (4 letters), a hash over them (8), a letter for each figure that it shows (6), and
 * two against slips. `events` are the learner's `inOrder`. Null where there is no hashing.
 */
export async function codeOf(
  certificate: Certificate,
  events: readonly JournalEvent[],
  hash: Hash,
): Promise<string | null> {
  const record = await recordLetters(events.slice(0, certificate.place), hash);
  const figures = await figureLetters(certificate, hash);
  if (record === null || figures === null) return null;
  const body = written(certificate.place, PLACE) + record + FIGURES.map((id) => figures[id]).join('');
  return `${body}${checkOf(body)}`.match(/.{4}/g)?.join('-') ?? null;
}

/** Takes a typed code apart: spaces, dashes, case and full-width signs do not matter, and look-alikes are taken for what they can only be. */
export function readCode(typed: string): CodeParts | { fault: CodeFault } {
  const letters = [
    ...typed
      .normalize('NFKC')
      .toUpperCase()
      .replace(/[^\p{L}\p{N}]/gu, ''),
  ]
    .map((c) => LOOK_ALIKE[c] ?? c)
    .join('');
  if (letters === '') return { fault: 'empty' };
  if ([...letters].some((c) => !LETTERS.includes(c))) return { fault: 'letters' };
  if (letters.length !== LENGTH) return { fault: 'length' };
  const body = letters.slice(0, -TYPED);
  if (checkOf(body) !== letters.slice(-TYPED)) return { fault: 'mistyped' };
  const own = body.slice(PLACE + RECORD);
  return {
    place: number(body.slice(0, PLACE)),
    record: body.slice(PLACE, PLACE + RECORD),
    figures: Object.fromEntries(FIGURES.map((id, i) => [id, own.charAt(i)])) as Record<FigureId, string>,
  };
}
