import type { PaperRecord, QuizRecord } from './theory-types.ts';
import type { Body } from './types.ts';

type QuizBody = Extract<Body, { kind: 'quiz-answered' }>;
type PaperBody = Extract<Body, { kind: 'paper-started' | 'paper-answered' | 'paper-handed-in' }>;

const MINUTE = 60_000;

/** When the time of a paper is up, ms since 1970. It runs on while the page is closed. */
export const deadlineOf = ({ startedAt, minutes }: Pick<PaperRecord, 'startedAt' | 'minutes'>): number =>
  Date.parse(startedAt) + minutes * MINUTE;

/** Whether a question has had its first answer outside papers. */
export const answeredBefore = (quizzes: readonly QuizRecord[], question: string): boolean =>
  quizzes.some((q) => q.question === question);

/** Answers with one more. Only the earliest of a question is its first, whatever a merged file says. */
export function withQuiz(
  quizzes: readonly QuizRecord[],
  body: QuizBody,
  time: string,
): readonly QuizRecord[] {
  const { kind: _, ...answered } = body;
  return [...quizzes, { ...answered, time, first: !answeredBefore(quizzes, answered.question) }];
}

/** Papers after one more event. What comes after handing in, or after the time was up, changes no answer. */
export function withPaper(
  papers: readonly PaperRecord[],
  body: PaperBody,
  time: string,
): readonly PaperRecord[] {
  if (body.kind === 'paper-started') {
    const { kind: _, paper: id, ...start } = body;
    return papers.some((p) => p.id === id)
      ? papers
      : [...papers, { id, ...start, startedAt: time, answers: {} }];
  }
  return papers.map((paper) => {
    if (paper.id !== body.paper || paper.result) return paper;
    if (body.kind === 'paper-answered') {
      if (Date.parse(time) > deadlineOf(paper) || !paper.questions.includes(body.question)) return paper;
      return { ...paper, answers: { ...paper.answers, [body.question]: body.answer } };
    }
    const { kind: _, paper: __, ...result } = body;
    return { ...paper, handedInAt: time, result };
  });
}

/** The paper that was begun and not handed in, the latest. */
export const unfinishedPaper = (papers: readonly PaperRecord[]): PaperRecord | undefined =>
  papers.findLast((p) => p.result === undefined);
