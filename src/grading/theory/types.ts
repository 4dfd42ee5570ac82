/** What somebody answered. Ids are those of the question's file. */
export type Answer =
  | { kind: 'single'; pick: string }
  | { kind: 'multiple'; picks: string[] }
  /** The reason may still be missing. */
  | { kind: 'judge'; pick: string; reason?: string }
  | { kind: 'order'; ids: string[] }
  /** Pair's id to the id of the right-hand side chosen for it. */
  | { kind: 'match'; pairs: Record<string, string> }
  | { kind: 'numeric'; text: string }
  | { kind: 'find-line'; line: string }
  | { kind: 'write-line'; text: string };

/** One thing that is said after an answer. `missed`: it was right and was not chosen. */
export interface Note {
  verdict: 'right' | 'wrong' | 'missed';
  /** The option, line or step that it is about; empty for the answer as a whole. */
  about: string;
  why: string;
}

/** What an answer is worth: whole points of whole points, and why. */
export interface ItemMark {
  points: number;
  of: number;
  notes: Note[];
  /** The key in words. */
  key: string;
}

/** A choice as it is shown: without its key. */
export interface Choice {
  id: string;
  text: string;
}

interface ShownLine {
  from: 'shopper' | 'agent';
  text: string;
}

/** A question as one seed shows it: parameters filled in, everything in the order drawn, without the key. */
export type Shown = {
  id: string;
  stem: string;
  chat: readonly ShownLine[];
} & (
  | { kind: 'single' | 'multiple'; options: Choice[] }
  | { kind: 'judge'; options: Choice[]; reasons: Choice[] }
  | { kind: 'order'; items: Choice[] }
  | { kind: 'match'; lefts: Choice[]; rights: Choice[] }
  | { kind: 'numeric'; unit: string; decimals: number }
  | { kind: 'find-line'; lines: (ShownLine & { id?: string | undefined })[] }
  | { kind: 'write-line' }
);
