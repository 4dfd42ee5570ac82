import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import type { Case, CompiledCase } from './case.ts';
import type { Content } from './content.ts';

const DIGITS = 12;

/** The case as the browser gets it: without the scripted plays that only tests use. */
export function compileCase(story: Case): CompiledCase {
  const { plays: _, ...compiled } = story;
  return compiled;
}

/**
 * The version of all content that a conversation and its mark depend on: cases, shops, personas and norms.
 * Lessons, questions, the handbook and what only the course mark, the trial and the handbook rest on do not count, so that correcting them does not make stored transcripts
 * impossible to recompute.
 * The first 12 hex digits of the SHA-256 of the canonical JSON (RFC 8785): the same on any machine.
 */
export function contentVersion({
  cases,
  shops,
  personas,
  norms,
}: Pick<Content, 'cases' | 'shops' | 'personas' | 'norms'>): string {
  const {
    course: _c,
    courseMark: _m,
    conduct: _d,
    workNorms: _w,
    trial: _t,
    teacherRubric: _r,
    desk: _k,
    platform: _p,
    market: _a,
    typing: _y,
    listing: _l,
    decor: _e,
    ...own
  } = norms;
  const json = canonicalize({ cases: cases.map(compileCase), shops, personas, norms: own });
  if (json === undefined) throw new Error('content is not JSON-plain, so it has no version');
  return createHash('sha256').update(json).digest('hex').slice(0, DIGITS);
}
