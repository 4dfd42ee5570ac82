/**
 * Small whole numbers as text, one sign each, so that they live in JSON and gzip packs them near their entropy: printable ASCII without
 * the quote and the backslash.
 */
const SIGNS = Array.from({ length: 94 }, (_, index) => String.fromCharCode(33 + index))
  .filter((sign) => sign !== '"' && sign !== '\\')
  .join('');
const valueAt = new Int16Array(128).fill(-1);
for (const [value, sign] of [...SIGNS].entries()) valueAt[sign.charCodeAt(0)] = value;

/** Signed numbers run from minus this to plus this. */
export const MOST = 45;
/** A count of this or more is written as this sign and the rest. */
const STEP = SIGNS.length - 1;

const unsigned = (text: string, at: number): number => valueAt[text.charCodeAt(at)] ?? -1;

/** Writes signed numbers within `MOST`. */
export const writeSigned = (values: Iterable<number>): string => {
  let text = '';
  for (const value of values) text += SIGNS[value + MOST] ?? '';
  return text;
};

/** Reads what `writeSigned` wrote. */
export const readSigned = (text: string): Int8Array =>
  Int8Array.from({ length: text.length }, (_, at) => unsigned(text, at) - MOST);

/** Writes ascending whole numbers as the gaps between them. */
export const writeAscending = (values: Iterable<number>): string => {
  let text = '';
  let last = -1;
  for (const value of values) {
    let gap = value - last - 1;
    for (; gap >= STEP; gap -= STEP) text += SIGNS[STEP] ?? '';
    text += SIGNS[gap] ?? '';
    last = value;
  }
  return text;
};

/** Reads what `writeAscending` wrote. */
export const readAscending = (text: string): number[] => {
  const values: number[] = [];
  let last = -1;
  let gap = 0;
  for (let at = 0; at < text.length; at++) {
    const part = unsigned(text, at);
    gap += part;
    if (part === STEP) continue;
    last += gap + 1;
    values.push(last);
    gap = 0;
  }
  return values;
};
