import { useStore } from '@nanostores/preact';
import { useEffect, useState } from 'preact/hooks';
import type { PlanCheck } from '../../grading/plan/index.ts';
import { scoredIn } from '../../records/index.ts';
import type { Plan } from '../../schemas/index.ts';
import { $events, $journal, $tabRole } from '../../stores/index.ts';
import { Elsewhere, NotKept } from '../theory/Elsewhere.tsx';
import { NoBank } from '../theory/NoBank.tsx';
import { PlanSectionCard } from './PlanSectionCard.tsx';
import { PlanTools } from './PlanTools.tsx';
import { type PlanDesk, usePlan } from './use-plan.ts';

interface Props {
  /** Address of a lesson before the task's id. */
  lessons: string;
  /** Where the course mark is shown. */
  results: string;
}

const KEEPING: Record<PlanDesk['keeping'], string> = {
  kept: '写的都存着。',
  typing: '正在存……',
  failed: '没有存下来：另一个标签页正在用，或者存储满了。打的还在这一页，先别关，导出一份。',
};

function Contents({ plan, check }: { plan: Plan; check: PlanCheck }) {
  return (
    <nav class="plan-contents no-print" aria-label="方案的各章">
      <ol>
        {plan.sections.map(({ id, title }, i) => {
          const done = check.sections[i];
          const filled = done?.notes.filter((n) => n.state !== 'open').length ?? 0;
          return (
            <li key={id}>
              <a href={`#${id}`}>{title}</a>{' '}
              <span class="muted num">
                {filled}/{done?.notes.length ?? 0}
              </span>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}

/** The shop plan: written field by field, checked by rule, handed in, taken along. */
export function PlanPage({ lessons, results }: Props) {
  const desk = usePlan();
  const events = useStore($events);
  const role = useStore($tabRole);
  const { learner } = useStore($journal);
  const [checked, setChecked] = useState(false);
  const { plan, check } = desk;
  const here = typeof plan !== 'string' && check !== null;
  // A lesson leads to its chapter, which was not there yet when the browser looked for it.
  useEffect(() => {
    if (here) document.getElementById(location.hash.slice(1))?.scrollIntoView();
  }, [here]);
  if (plan === 'failed') return <NoBank says="写过的都还记着。" onAgain={desk.again} />;
  if (plan === 'loading' || !check) return <p role="status">正在翻开方案……</p>;
  if (role !== 'writer') return <Elsewhere />;
  const before = scoredIn(events ?? [], 'plan-checked').at(-1);
  return (
    <div class="plan">
      <Contents plan={plan} check={check} />
      <div class="stack">
        <NotKept />
        <p class="muted no-print" role="status">
          {KEEPING[desk.keeping]}
        </p>
        {plan.sections.map((section, i) => (
          <PlanSectionCard
            key={section.id}
            section={section}
            number={i + 1}
            desk={desk}
            check={check.sections[i]}
            checked={checked}
            lessons={lessons}
          />
        ))}
        <PlanTools
          plan={plan}
          written={desk.written}
          check={check}
          checked={checked}
          handedIn={before}
          learner={learner.name}
          results={results}
          onCheck={() => setChecked(true)}
          onHandIn={desk.handIn}
        />
      </div>
    </div>
  );
}
