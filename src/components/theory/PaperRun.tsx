import { useEffect, useRef, useState } from 'preact/hooks';
import { isComplete, KIND_NAMES, showQuestion } from '../../grading/theory/index.ts';
import type { PaperRecord } from '../../records/index.ts';
import { Dialog } from '../workbench/Dialog.tsx';
import { AnswerForm } from './AnswerForm.tsx';
import type { Bank } from './bank.ts';
import { Clock } from './Clock.tsx';
import { handIn, useAnswers, useTimeLeft } from './use-paper.ts';

interface SheetProps {
  /** Whether each question has been answered. */
  done: readonly boolean[];
  at: number;
  onGo: (to: number) => void;
}

/** The numbers of all questions: where one is, what is answered, what is open. */
function Sheet({ done, at, onGo }: SheetProps) {
  return (
    <nav class="paper-sheet" aria-label="题号">
      {done.map((answered, i) => (
        <button
          key={i}
          type="button"
          class="num"
          data-done={answered || undefined}
          aria-current={i === at ? 'true' : undefined}
          aria-label={`第 ${i + 1} 题，${answered ? '已答' : '未答'}`}
          onClick={() => onGo(i)}
        >
          {i + 1}
        </button>
      ))}
    </nav>
  );
}

interface AskProps {
  open: number;
  onCancel: () => void;
  onHandIn: () => void;
}

function AskHandIn({ open, onCancel, onHandIn }: AskProps) {
  return (
    <Dialog title="现在交卷？" onClose={onCancel}>
      <p>
        {open > 0 ? `还有 ${open} 题没答完，交了就按没得分算。` : '所有题都答了。'}
        交卷以后不能再改，马上能看到每题的理由。
      </p>
      <div class="dialog-bar">
        <button type="button" class="button" data-first onClick={onCancel}>
          接着答
        </button>
        <button type="button" class="button button-primary" onClick={onHandIn}>
          交卷
        </button>
      </div>
    </Dialog>
  );
}

interface Props {
  paper: PaperRecord;
  bank: Bank;
}

/** A paper under way: one question at a time, in any order. It can be left and comes back as it was; its clock runs on. */
export function PaperRun({ paper, bank }: Props) {
  const { answers, answer, flush } = useAnswers(paper);
  const items = paper.questions.flatMap((id) => bank.get(id) ?? []);
  const done = items.map(({ question }) => isComplete(question, answers[question.id]));
  const [at, setAt] = useState(() => Math.max(0, done.indexOf(false)));
  const [asking, setAsking] = useState(false);
  const [state, setState] = useState<'running' | 'handing-in' | 'failed'>('running');
  const left = useTimeLeft(paper);
  const head = useRef<HTMLHeadingElement>(null);
  const item = items[at];
  const finish = async (expired: boolean) => {
    setAsking(false);
    setState('handing-in');
    try {
      await flush();
      await handIn(paper, answers, bank, expired);
    } catch {
      setState('failed');
    }
  };
  useEffect(() => {
    if (left === 0 && state === 'running') void finish(true);
  }, [left, state]);
  const go = (to: number) => {
    void flush();
    setAt(to);
    requestAnimationFrame(() => head.current?.focus());
  };
  const last = at === items.length - 1;
  if (!item) return <p role="alert">这份试卷的题目已经不在了，可以重新开始一份。</p>;
  return (
    <div class="paper">
      <div class="paper-bar">
        <Clock ms={left} />
        <p class="muted">
          已答 <b class="num">{done.filter(Boolean).length}</b> / <span class="num">{items.length}</span>
          <span class="paper-kept">，自动保存</span>
        </p>
        <button
          type="button"
          class="button"
          disabled={state === 'handing-in'}
          onClick={() => (left === 0 ? void finish(true) : setAsking(true))}
        >
          {state === 'handing-in' ? '正在评卷……' : '交卷'}
        </button>
      </div>
      {state === 'failed' && (
        <p class="notice notice-bad" role="alert">
          评卷要的资料没有取到，答案都在。看看网络，再点一次「交卷」。
        </p>
      )}
      <Sheet done={done} at={at} onGo={go} />
      <section class="card quiz-card">
        <header class="quiz-head">
          <h2 ref={head} tabIndex={-1}>
            第 {at + 1} 题
          </h2>
          <p class="muted">
            {KIND_NAMES[item.question.kind].name}，{KIND_NAMES[item.question.kind].scoring}
          </p>
        </header>
        <form class="quiz-form" onSubmit={(e) => e.preventDefault()}>
          <AnswerForm
            key={item.question.id}
            shown={showQuestion(item.question, paper.seed)}
            answer={answers[item.question.id]}
            disabled={left === 0 || state === 'handing-in'}
            onAnswer={(given) => answer(item.question.id, given)}
          />
        </form>
        <div class="quiz-bar">
          <button type="button" class="button" disabled={at === 0} onClick={() => go(at - 1)}>
            上一题
          </button>
          <button
            type="button"
            class="button button-primary"
            onClick={() => (last ? setAsking(true) : go(at + 1))}
          >
            {last ? '答完了，交卷' : '下一题'}
          </button>
        </div>
      </section>
      {asking && (
        <AskHandIn
          open={done.filter((d) => !d).length}
          onCancel={() => setAsking(false)}
          onHandIn={() => void finish(false)}
        />
      )}
    </div>
  );
}
