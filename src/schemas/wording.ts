import { byDistance, nearest } from './nearest.ts';

const SHOWN = 6;

/** A value as it stands in a message: texts in quotes, long ones cut, lists and objects named. */
export function quote(value: unknown): string {
  if (typeof value === 'string') return value.length > 40 ? `"${value.slice(0, 40)}…"` : `"${value}"`;
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (value === null || value === undefined) return 'nothing';
  if (value instanceof Date) return `the date ${value.toISOString().slice(0, 10)}`;
  if (typeof value === 'object') return 'an object';
  return String(value);
}

/** The allowed values: all where they are few, else a few, nearest first where something was found, and how many there are. */
export function oneOf(found: unknown, known: readonly string[]): string {
  if (known.length === 0) return 'nothing, for none exists yet';
  if (known.length <= SHOWN) return `one of ${known.map(quote).join(', ')}`;
  const near = (found === undefined ? known : byDistance(String(found), known)).slice(0, SHOWN);
  return `one of ${known.length}, among them ${near.map(quote).join(', ')}`;
}

/** The second half of a message: what was probably meant, else `otherwise`. */
export function remedy(found: unknown, known: readonly string[], otherwise: string): string {
  const meant =
    typeof found === 'string' || typeof found === 'number' ? nearest(String(found), known) : undefined;
  return meant === undefined ? otherwise : `Did you mean ${quote(meant)}?`;
}

/** Message for a reference that leads nowhere. `thing` with its article and place: "a product of shop qinghe". */
export function unknownReference(found: string, thing: string, known: readonly string[]): string {
  return `found ${quote(found)}, which is not ${thing}. ${remedy(found, known, `Expected ${oneOf(found, known)}.`)}`;
}
