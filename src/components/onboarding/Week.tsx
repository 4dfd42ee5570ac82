import type { WeekPlan } from '../../course/week/index.ts';
import { takeOver } from '../../stores/index.ts';
import { NotKept } from '../theory/Elsewhere.tsx';
import { DayCard } from './DayCard.tsx';
import { useReveal } from './reveal.ts';
import { Steps } from './Steps.tsx';
import { Today } from './Today.tsx';
import { useWeek } from './use-week.ts';

interface Props {
  plan: WeekPlan;
}

/** The day board: today, the days with what is done and what is not, the nine steps. Rendered at build as it is for a newcomer. */
export function Week({ plan }: Props) {
  const { board, journal, known, mine } = useWeek(plan);
  useReveal();
  return (
    <div class="week" data-known={known || undefined}>
      <NotKept />
      {!mine && (
        <p class="notice" role="status">
          <span>这位学习者在另一个标签页里，这里只能看。</span>
          <button type="button" class="button" onClick={() => takeOver()}>
            改在这里用
          </button>
        </p>
      )}
      <Today plan={plan} board={board} />
      <ol class="days">
        {plan.days.map((day, i) => {
          const state = board.days[i];
          return (
            state && (
              <DayCard
                key={day.number}
                day={day}
                plan={plan}
                state={state}
                journal={journal}
                mine={known && mine}
              />
            )
          );
        })}
      </ol>
      <Steps plan={plan} board={board} mine={known && mine} />
    </div>
  );
}
