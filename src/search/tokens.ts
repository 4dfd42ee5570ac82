/** A stretch of characters of one script; everything between stretches only parts them. */
export interface Stretch {
  text: string;
  han: boolean;
}

const STRETCH = /[\u3400-\u9fff]+|[a-z0-9]+(?:\.[0-9]+)*/g;

/** Runs of Han characters, and Latin words and numbers, of a plain text in order. */
export function stretches(text: string): Stretch[] {
  return [...text.matchAll(STRETCH)].map(([found]) => ({ text: found, han: found >= '\u3400' }));
}

/** All pairs of neighbours in a run; a single character stands for itself. */
export function bigrams(run: string): string[] {
  if (run.length < 2) return [run];
  return Array.from({ length: run.length - 1 }, (_, at) => run.slice(at, at + 2));
}

/**
 * The terms of a plain text, the same at build and in the page: pairs of Han characters, since Chinese has no spaces and a dictionary would
 * cut differently from one browser to the next, and Latin words whole. The last character of a run is a term of its own, so that every
 * character begins a term and a query of one character finds it by its beginning.
 */
export function tokens(text: string): string[] {
  return stretches(text).flatMap((s) =>
    s.han && s.text.length > 1 ? [...bigrams(s.text), s.text.slice(-1)] : [s.text],
  );
}
