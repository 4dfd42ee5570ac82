import { useEffect, useRef, useState } from 'preact/hooks';
import { type Answer, paperMark } from '../../grading/theory/index.ts';
import { deadlineOf, type PaperRecord, type PaperResult } from '../../records/index.ts';
import { handInPaper, keepPaperAnswer } from '../../stores/index.ts';
import { type Bank, markAnswer } from './bank.ts';

/** Typing is kept after so long a pause, ms; choices at once, and everything when the page is left. */
const PAUSE = 600;
const TYPED: readonly Answer['kind'][] = ['numeric', 'write-line'];

/** Marks every question of a paper as it was answered. A question that the site no longer has does not count. */
export async function markPaper(
  { seed, questions }: PaperRecord,
  answers: Readonly<Record<string, Answer>>,
  bank: Bank,
): Promise<PaperResult> {
  const known = questions.flatMap((id) => bank.get(id) ?? []);
  const items = await Promise.all(
    known.map(async (item) => {
      const { id } = item.question;
      const { points, of } = await markAnswer(item, seed, answers[id]);
      return { question: id, points, of };
    }),
  );
  return { seed, ...paperMark(items), items };
}

/** Answers of a paper under way: in memory at once, in the journal soon. */
export function useAnswers(paper: PaperRecord) {
  const [answers, setAnswers] = useState(paper.answers);
  const waiting = useRef(new Map<string, Answer>());
  const timer = useRef<ReturnType<typeof setTimeout>>();
  const flush = async () => {
    clearTimeout(timer.current);
    const all = [...waiting.current];
    waiting.current.clear();
    for (const [question, answer] of all) await keepPaperAnswer(paper, question, answer);
  };
  useEffect(() => {
    const leave = () => void flush();
    addEventListener('pagehide', leave);
    document.addEventListener('visibilitychange', leave);
    return () => {
      removeEventListener('pagehide', leave);
      document.removeEventListener('visibilitychange', leave);
      leave();
    };
  }, []);
  const answer = (question: string, given: Answer) => {
    setAnswers((before) => ({ ...before, [question]: given }));
    waiting.current.set(question, given);
    clearTimeout(timer.current);
    if (TYPED.includes(given.kind)) timer.current = setTimeout(() => void flush(), PAUSE);
    else void flush();
  };
  return { answers, answer, flush };
}

/** Milliseconds that a paper has left, never below 0; looked at every second, and again when the page comes back into sight. */
export function useTimeLeft(paper: PaperRecord): number {
  const left = () => Math.max(0, deadlineOf(paper) - Date.now());
  const [ms, setMs] = useState(left);
  useEffect(() => {
    const look = () => setMs(left());
    const ticking = setInterval(look, 1000);
    document.addEventListener('visibilitychange', look);
    return () => {
      clearInterval(ticking);
      document.removeEventListener('visibilitychange', look);
    };
  }, [paper.id]);
  return ms;
}

/** Hands a paper in. Rejects where a written line cannot be read for want of the network: nothing is lost, it can be tried again. */
export async function handIn(
  paper: PaperRecord,
  answers: Readonly<Record<string, Answer>>,
  bank: Bank,
  expired: boolean,
): Promise<void> {
  const result = await markPaper(paper, answers, bank);
  await handInPaper(paper.id, { ...result, ...(expired ? { expired } : {}) });
}
