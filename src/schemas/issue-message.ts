import type { z } from 'astro/zod';
import { oneOf, quote, remedy } from './wording.ts';

type Issue = z.core.$ZodIssue;
type IssueOf<Code extends Issue['code']> = Extract<Issue, { code: Code }>;

const KINDS: Record<string, string> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  tuple: 'a list',
  object: 'an object with fields',
};

const kindOf = (expected: string) => KINDS[expected] ?? expected;

function wrongType(wanted: string, found: unknown): string {
  if (found === undefined) return `is missing; expected ${wanted}. Add the field.`;
  // In YAML # begins a comment, so a colour without quotes is nothing.
  if (found === null && wanted === 'text')
    return 'is empty; expected text. Write it behind the colon, in quotes if it begins with #.';
  const quotes = wanted === 'text' && (typeof found === 'number' || typeof found === 'boolean');
  return `found ${quote(found)}; expected ${wanted}. ${quotes ? 'Put it in quotes if it is meant as text.' : 'Write it so.'}`;
}

function wrongValue({ values }: Pick<IssueOf<'invalid_value'>, 'values'>, found: unknown): string {
  const known = values.map(String);
  if (found === undefined) return `is missing; expected ${oneOf(undefined, known)}. Add the field.`;
  return `found ${quote(found)}; expected ${oneOf(found, known)}. ${remedy(found, known, 'Choose one of them.')}`;
}

/** The text in small letters, in capitals or with hyphens, where that is all that was wrong. */
function wrongFormat({ message, pattern }: IssueOf<'invalid_format'>, found: unknown): string {
  const said = String(found).trim();
  const hyphens = said
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  const fits = pattern === undefined ? undefined : new RegExp(pattern.slice(1, pattern.lastIndexOf('/')));
  const meant = [said, hyphens, said.toUpperCase()].find((text) => fits?.test(text));
  return `found ${quote(found)}; expected ${message}. ${meant === undefined ? 'Write it so.' : `Did you mean ${quote(meant)}?`}`;
}

function wrongSize(issue: IssueOf<'too_big' | 'too_small'>, found: unknown): string {
  const over = issue.code === 'too_big';
  const limit = `${issue.exact === true ? 'exactly' : over ? 'at most' : 'at least'} ${over ? issue.maximum : issue.minimum}`;
  if (issue.origin === 'string') {
    if (String(found).trim() === '') return 'is empty; expected text. Write it or leave the field out.';
    return `found ${quote(found)}, ${String(found).trim().length} characters long; expected ${limit}. ${over ? 'Shorten it.' : 'Add to it.'}`;
  }
  if (issue.origin === 'array')
    return `found ${quote(found)}; expected ${limit}. ${over ? 'Take some out.' : 'Add to it.'}`;
  return `found ${quote(found)}; expected ${limit}. Write a number within the bounds.`;
}

/** No branch of a union came past the type of the value: the types it may have are named. */
function wrongForm(issue: IssueOf<'invalid_union'>, found: unknown): string {
  const { errors, options } = issue as typeof issue & { options?: readonly unknown[] };
  // Where a field decides which branch is meant, it is that field that is wrong.
  if (options) return wrongValue({ values: options as IssueOf<'invalid_value'>['values'] }, found);
  const kinds = errors.flat().flatMap((e) => (e.code === 'invalid_type' ? [kindOf(e.expected)] : []));
  return wrongType([...new Set(kinds)].join(' or '), found);
}

function otherwise(issue: Issue, found: unknown): string {
  const { nearest } = (issue.code === 'custom' && issue.params) || {};
  const mend = nearest === undefined ? 'Change the value.' : `Did you mean ${quote(nearest)}?`;
  return `found ${quote(found)}; expected ${issue.message}. ${mend}`;
}

/** One issue of a schema in words for the author: the value found and what was expected, then how to mend it. */
export function messageOf(issue: Issue, found: unknown): string {
  switch (issue.code) {
    case 'invalid_type':
      return wrongType(kindOf(issue.expected), found);
    case 'invalid_value':
      return wrongValue(issue, found);
    case 'invalid_format':
      return wrongFormat(issue, found);
    case 'not_multiple_of':
      return `found ${quote(found)}; expected a multiple of ${issue.divisor}. Round it.`;
    case 'too_big':
    case 'too_small':
      return wrongSize(issue, found);
    case 'invalid_union':
      return wrongForm(issue, found);
    case 'invalid_key':
      return `is not a name here; expected ${issue.issues[0]?.message ?? 'another'}. Rename it.`;
    default:
      return otherwise(issue, found);
  }
}
