import { useState } from 'preact/hooks';
import type { Need } from '../../course/week/index.ts';
import { later } from '../workbench/later.tsx';
import { dayOf } from './say.ts';

const Quiz = later(() => import('../theory/Quiz.tsx').then((m) => m.Quiz));

interface Props {
  need: Extract<Need, { kind: 'theory' }>;
  /** When it was passed, ISO 8601; null while it is not. */
  at: string | null;
}

/** The quiz of a day, fetched when it is opened. */
export function DayCheck({ need, at }: Props) {
  const [open, setOpen] = useState(false);
  const { id, day, questions, need: least } = need;
  return (
    <details class="day-check" id={id} onToggle={(e) => setOpen(e.currentTarget.open)}>
      <summary>
        <b>当天小测</b>
        <span class="muted">
          {at ? `${dayOf(at)} 过了` : `${questions.length} 题，全对 ${least} 题算过；答完马上看理由`}
        </span>
      </summary>
      <noscript>
        <p class="notice">小测要运行脚本才能做。</p>
      </noscript>
      {open && <Quiz questions={questions} place="day" title={`第 ${day} 天小测`} need={least} />}
    </details>
  );
}
