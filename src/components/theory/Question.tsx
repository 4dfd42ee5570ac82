import { useEffect, useRef, useState } from 'preact/hooks';
import type { BankItem } from '../../course/index.ts';
import {
  type Answer,
  type ItemMark,
  isComplete,
  KIND_NAMES,
  showQuestion,
} from '../../grading/theory/index.ts';
import type { QuizPlace } from '../../records/index.ts';
import { keepQuiz, newSeed } from '../../stores/index.ts';
import { AnswerForm } from './AnswerForm.tsx';
import { markAnswer } from './bank.ts';
import { Feedback } from './Feedback.tsx';

interface Props {
  item: BankItem;
  place: QuizPlace;
  /** It comes after another one, whose button had the focus. */
  follows?: boolean;
  /** What the button after the feedback says. */
  next: string;
  onNext: (mark: ItemMark) => void;
}

/** One question: answered, marked and kept, then told. */
export function Question({ item, place, follows = false, next, onNext }: Props) {
  const { question } = item;
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (follows) form.current?.querySelector<HTMLElement>('.quiz-stem')?.focus();
  }, []);
  const [seed] = useState(newSeed);
  const [answer, setAnswer] = useState<Answer>();
  const [unsure, setUnsure] = useState(false);
  const [told, setTold] = useState<{ mark: ItemMark; first: boolean }>();
  const [state, setState] = useState<'asking' | 'marking' | 'failed'>('asking');
  const submit = async (event: Event) => {
    event.preventDefault();
    if (state === 'marking' || !answer || !isComplete(question, answer)) return;
    setState('marking');
    try {
      const mark = await markAnswer(item, seed, answer);
      const { points, of } = mark;
      const kept = { question: question.id, seed, answer, points, of, place };
      const first = await keepQuiz({ ...kept, ...(unsure ? { unsure } : {}) });
      setTold({ mark, first });
      setState('asking');
    } catch {
      setState('failed');
    }
  };
  const { name, scoring } = KIND_NAMES[question.kind];
  return (
    <form class="quiz-form" ref={form} onSubmit={(e) => void submit(e)}>
      <p class="quiz-kind">
        <span class="tag tag-gold">{name}</span> <span class="muted">{scoring}</span>
      </p>
      <AnswerForm
        shown={showQuestion(question, seed)}
        answer={answer}
        disabled={told !== undefined || state === 'marking'}
        onAnswer={setAnswer}
      />
      {state === 'failed' && (
        <p class="notice notice-bad" role="alert">
          评这一题要的资料没有取到，你写的还在。看看网络，再点一次。
        </p>
      )}
      {told ? (
        <>
          <Feedback item={item} {...told} />
          <button type="button" class="button button-primary" onClick={() => onNext(told.mark)}>
            {next}
          </button>
        </>
      ) : (
        <div class="quiz-bar">
          <button
            type="submit"
            class="button button-primary"
            disabled={!isComplete(question, answer) || state === 'marking'}
          >
            {state === 'marking' ? '正在读你写的……' : '交这一题'}
          </button>
          <label class="quiz-unsure">
            <input type="checkbox" checked={unsure} onChange={() => setUnsure(!unsure)} />
            拿不准，以后再考我
          </label>
        </div>
      )}
    </form>
  );
}
