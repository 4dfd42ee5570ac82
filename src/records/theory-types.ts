import type { Answer } from '../grading/theory/index.ts';

/** Where a question was asked: in a lesson, on a day of the week, or when it came back for revision. */
export type QuizPlace = 'lesson' | 'day' | 'revision';

/** An answer to a question outside the paper. */
export interface QuizAnswer {
  question: string;
  /** What the question's parameters and order were drawn with. */
  seed: number;
  answer: Answer;
  /** Whole points of whole points, as they were given. */
  points: number;
  of: number;
  /** The learner's first answer to this question, the one that counts; later ones are practice. */
  first: boolean;
  /** The learner said that they were not sure. */
  unsure?: true;
  place: QuizPlace;
}

/** A quiz answer as it lies in the journal; `time` is when it was given, ISO 8601. */
export type QuizRecord = QuizAnswer & { time: string };

/** A paper as it was drawn. */
export interface PaperStart {
  seed: number;
  /** Ids in the order in which they are asked. */
  questions: string[];
  /** How long it may take, in minutes. */
  minutes: number;
}

/** What a paper came to: whole points of whole points, and for each question those of the question. */
export interface PaperResult {
  seed: number;
  points: number;
  of: number;
  items: { question: string; points: number; of: number }[];
  /** Its time was up. */
  expired?: true;
}

/** A paper as the journal knows it. */
export interface PaperRecord extends PaperStart {
  id: string;
  startedAt: string;
  /** The latest answer to each question, by its id; none that was given after the time was up. */
  answers: Readonly<Record<string, Answer>>;
  handedInAt?: string;
  result?: PaperResult;
}
