/**
 * What a passage is: `prose` explains, `note` is what a teacher says beside a slide, `agent` is a line to be sent, `shopper` a line of a shopper, `counter` is shown as what not to do, `law` stands in a
 * rule, `cell` in a table.
 */
export type Role = 'prose' | 'note' | 'agent' | 'shopper' | 'counter' | 'law' | 'cell';

/** A stretch of text that a trainee reads, where it stands. */
export interface Passage {
  /** From the project's folder on. */
  file: string;
  /** From 1. */
  line: number;
  text: string;
  role: Role;
}

/** Something to be mended: where, what was found, and how to mend it. */
export interface ProseProblem {
  file: string;
  line: number;
  /** Which check found it; exceptions name it. */
  rule: 'copied' | 'long' | 'banned' | 'undefined' | 'link' | 'picture' | 'figure';
  /** What was found, as it stands. */
  value: string;
  /** What to do. */
  remedy: string;
}

export const HAN = /[\u3400-\u9fff]/;

/** A text in sentences: they end with 。！？ and at a line's end, quotes and brackets after them included. */
export const sentencesOf = (text: string): string[] =>
  (text.match(/[^。！？\n]+[。！？]*[”’」）)]*/g) ?? []).map((s) => s.trim()).filter((s) => s !== '');
