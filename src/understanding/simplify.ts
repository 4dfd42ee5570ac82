import { SIMPLIFIED, TRADITIONAL } from './simplify-table.ts';

const table = new Map<string, string>();
for (let at = 0; at < TRADITIONAL.length; at++) table.set(TRADITIONAL[at] ?? '', SIMPLIFIED[at] ?? '');

/** The Simplified form of one character; characters that are no Traditional form come back as they are. For reading only. */
export const simplify = (char: string): string => table.get(char) ?? char;
