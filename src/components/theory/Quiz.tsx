import { useStore } from '@nanostores/preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { ItemMark } from '../../grading/theory/index.ts';
import type { QuizPlace } from '../../records/index.ts';
import { $tabRole } from '../../stores/index.ts';
import { Elsewhere, NotKept } from './Elsewhere.tsx';
import { Question } from './Question.tsx';
import { useBank } from './use-bank.ts';

interface Props {
  /** Ids of the questions, in order. */
  questions: readonly string[];
  place: QuizPlace;
  title: string;
  /** So many fully right answers are wanted, where a number is. */
  need?: number;
}

interface EndProps {
  full: number;
  of: number;
  need: number | undefined;
  onAgain: () => void;
}

function End({ full, of, need, onAgain }: EndProps) {
  const passed = need === undefined ? undefined : full >= need;
  const told = useRef<HTMLParagraphElement>(null);
  useEffect(() => told.current?.focus(), []);
  return (
    <div class="quiz-end">
      <p ref={told} tabIndex={-1}>
        {of} 题做完，全对 <b class="num">{full}</b> 题。
        {passed === true && '这一天的小测过了。'}
        {passed === false && `要全对 ${need} 题才算过，看看理由再来一遍。`}
        {passed === undefined && (full < of ? '没全对的过几天会回来，在「温习」里等你。' : '都掌握了。')}
      </p>
      <button type="button" class="button" onClick={onAgain}>
        再练一遍
      </button>
    </div>
  );
}

/** A few questions one after the other, each told at once. The first answer to each counts, repeats are practice. */
export function Quiz({ questions, place, title, need }: Props) {
  const [bank, load] = useBank();
  const [at, setAt] = useState(0);
  const [full, setFull] = useState(0);
  const [round, setRound] = useState(0);
  const role = useStore($tabRole);
  if (bank === null) return <p role="status">正在取题目……</p>;
  if (bank === 'failed')
    return (
      <div class="notice notice-bad" role="alert">
        <p>题目没有取到，答过的都还在。看看网络再试。</p>
        <button type="button" class="button" onClick={load}>
          再取一次
        </button>
      </div>
    );
  if (role !== 'writer') return <Elsewhere />;
  const items = questions.flatMap((id) => bank.get(id) ?? []);
  const item = items[at];
  const again = () => {
    setAt(0);
    setFull(0);
    setRound(round + 1);
  };
  const onNext = ({ points, of }: ItemMark) => {
    if (points === of) setFull(full + 1);
    setAt(at + 1);
  };
  return (
    <section class="card quiz-card" aria-label={title}>
      <header class="quiz-head">
        <h3>{title}</h3>
        <p class="muted num">{item ? `第 ${at + 1} / ${items.length} 题` : `${items.length} 题`}</p>
      </header>
      <NotKept />
      <progress max={items.length} value={at} aria-label="做到哪里" />
      {item ? (
        <Question
          key={`${round}-${item.question.id}`}
          item={item}
          follows={round > 0 || at > 0}
          place={place}
          next={at + 1 < items.length ? '下一题' : '看结果'}
          onNext={onNext}
        />
      ) : (
        <End full={full} of={items.length} need={need} onAgain={again} />
      )}
    </section>
  );
}
