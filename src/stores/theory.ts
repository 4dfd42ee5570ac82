import type { Answer } from '../grading/theory/index.ts';
import {
  answeredBefore,
  deadlineOf,
  type PaperRecord,
  type PaperResult,
  type PaperStart,
  type QuizAnswer,
} from '../records/index.ts';
import { $journal, $learnerId, newId, openJournal } from './journal.ts';

/** A seed for one try or one paper, by the browser's chance. */
export const newSeed = (): number => crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;

/** Keeps an answer outside papers; the first to its question counts. Resolves to whether it was the first. */
export async function keepQuiz(answer: Omit<QuizAnswer, 'first'>): Promise<boolean> {
  const keeper = await openJournal();
  const first = !answeredBefore($journal.get().quizzes, answer.question);
  await keeper.append($learnerId.get(), { kind: 'quiz-answered', ...answer, first });
  return first;
}

/** Begins a paper: its clock runs from now on. Resolves to its id. */
export async function startPaper(start: PaperStart): Promise<string> {
  const keeper = await openJournal();
  const paper = newId();
  await keeper.append($learnerId.get(), { kind: 'paper-started', paper, ...start });
  return paper;
}

/** Keeps an answer of a paper. Does nothing once its time is up. */
export async function keepPaperAnswer(paper: PaperRecord, question: string, answer: Answer): Promise<void> {
  const keeper = await openJournal();
  if (Date.now() > deadlineOf(paper)) return;
  await keeper.append($learnerId.get(), { kind: 'paper-answered', paper: paper.id, question, answer });
}

/** Hands a paper in with what it came to; a paper that was handed in stays as it was. */
export async function handInPaper(paper: string, result: PaperResult): Promise<void> {
  const keeper = await openJournal();
  if ($journal.get().papers.find((p) => p.id === paper)?.result) return;
  await keeper.append($learnerId.get(), { kind: 'paper-handed-in', paper, ...result });
}
