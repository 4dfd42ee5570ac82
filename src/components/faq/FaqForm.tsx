import { useEffect, useRef, useState } from 'preact/hooks';
import { FAQ_LIMITS, type FaqText, faqProblem, tagsIn } from '../../records/index.ts';

interface Props {
  /** What the fields hold at first. */
  start: FaqText;
  /** What the form is for, such as 记一条. */
  title: string;
  /** Keeps what was written; called only with what may be kept. */
  onKeep: (text: FaqText) => Promise<unknown>;
  onCancel: () => void;
}

/** The form of an entry: question, answer, tags. */
export function FaqForm({ start, title, onKeep, onCancel }: Props) {
  const [question, setQuestion] = useState(start.question);
  const [answer, setAnswer] = useState(start.answer);
  const [tags, setTags] = useState(start.tags.join('、'));
  const [problem, setProblem] = useState('');
  const first = useRef<HTMLTextAreaElement>(null);
  useEffect(() => first.current?.focus(), []);
  const keep = () => {
    const text = { question: question.trim(), answer: answer.trim(), tags: tagsIn(tags) };
    const found = faqProblem(text);
    setProblem(found ?? '');
    if (found === undefined) void onKeep(text);
  };
  return (
    <form
      class="faq-form card"
      aria-label={title}
      onSubmit={(submitted) => {
        submitted.preventDefault();
        keep();
      }}
    >
      <label>
        顾客会怎么问
        <textarea ref={first} rows={2} value={question} onInput={(e) => setQuestion(e.currentTarget.value)} />
      </label>
      <label>
        我怎么答
        <textarea rows={3} value={answer} onInput={(e) => setAnswer(e.currentTarget.value)} />
      </label>
      <label>
        标签（可不填，用逗号隔开，最多 {FAQ_LIMITS.tags} 个）
        <input value={tags} onInput={(e) => setTags(e.currentTarget.value)} />
      </label>
      {problem !== '' && (
        <p class="faq-problem" role="alert">
          {problem}
        </p>
      )}
      <p class="faq-hint">别写顾客的姓名、电话和地址：本子会导出，也会给别人看。</p>
      <p class="cluster">
        <button type="submit" class="button button-primary">
          记下
        </button>
        <button type="button" class="button" onClick={onCancel}>
          不记了
        </button>
      </p>
    </form>
  );
}
