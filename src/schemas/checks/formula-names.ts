/** What a formula may call; no parameter may have one of these names. */
export const FUNCTIONS = ['ceil', 'floor', 'max', 'min'];

/** The names in a formula: parameters and functions. */
export const namesIn = (formula: string): string[] => formula.match(/[a-z][a-z0-9]*/g) ?? [];
