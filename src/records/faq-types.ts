/** A line of a conversation: its place in the transcript. */
export interface FaqLine {
  conversation: string;
  event: number;
}

/** An entry of the trainee's own notebook of questions and answers (register S000-4-19). */
export interface FaqEntry {
  id: string;
  question: string;
  answer: string;
  tags: readonly string[];
  /** The line it came from; none where it was written by hand. */
  from?: FaqLine;
  notedAt: string;
  changedAt: string;
  /** When it was taken out; it can be brought back. */
  removedAt?: string;
}

/** What is written into an entry. */
export type FaqText = Pick<FaqEntry, 'question' | 'answer' | 'tags'>;

/** What the journal's events say of the notebook. */
export type FaqBody =
  | ({ kind: 'faq-noted'; entry: string; from?: FaqLine } & FaqText)
  | ({ kind: 'faq-edited'; entry: string } & FaqText)
  | { kind: 'faq-removed'; entry: string }
  | { kind: 'faq-restored'; entry: string };
