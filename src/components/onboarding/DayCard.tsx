import { href } from '../../course/paths.ts';
import type { DayState, Need, PlanDay, WeekPlan } from '../../course/week/index.ts';
import type { Journal } from '../../records/index.ts';
import { Icon } from '../icons/index.ts';
import { later } from '../workbench/later.tsx';
import { DayCheck } from './DayCheck.tsx';
import { DayForm } from './DayForm.tsx';
import { Missing, OpenEarly, Opened } from './OpenDay.tsx';
import { dayOf } from './say.ts';
import { TodoRow } from './TodoRow.tsx';
import { setOut } from './way-back.ts';

const Review = later(() => import('./Review.tsx').then((m) => m.Review));

/** What a closed day keeps closed: shoppers. What is read may be read ahead. */
const RECEPTION: readonly Need['kind'][] = ['case', 'shift'];

interface Props {
  day: PlanDay;
  plan: WeekPlan;
  state: DayState;
  journal: Journal;
  /** Something may be written here and now. */
  mine: boolean;
}

function Head({ day, state }: Pick<Props, 'day' | 'state'>) {
  return (
    <header class="day-head">
      <p class="day-number">
        <span>第</span>
        <b class="num">{day.number}</b>
        <span>天</span>
      </p>
      <div class="day-what">
        <h2>{day.title}</h2>
        <p>{day.about}</p>
        {state.state === 'done' && (
          <p class="day-state" data-done>
            <Icon name="circle-check" />
            {dayOf(state.doneAt ?? '')} 办完
          </p>
        )}
        {state.state === 'today' && (
          <p class="day-state">
            <Icon name="circle-dot" />
            今天
          </p>
        )}
        {!state.open && <Missing missing={state.missing} />}
        {state.opened && <Opened opened={state.opened} />}
      </div>
    </header>
  );
}

function Handbook({ day }: Pick<Props, 'day'>) {
  if (day.handbook.length === 0) return null;
  return (
    <p class="day-handbook">
      <span class="muted">手册：</span>
      {day.handbook.map(({ title, path }) => (
        <a key={path} href={href(path)} onClick={() => setOut(day.number)}>
          {title}
        </a>
      ))}
    </p>
  );
}

/** A day: what to do, what is done, what it is closed for, its quiz, its form, and the review of its conversations. */
export function DayCard({ day, plan, state, journal, mine }: Props) {
  const ticked = (id: string) => journal.week.ticks.some((t) => t.item === id);
  return (
    <li class="card day" id={`day-${day.number}`} data-state={state.state}>
      <Head day={day} state={state} />
      <div class="day-body">
        {!state.open && <OpenEarly day={day.number} mine={mine} />}
        <ul class="day-do" aria-label="今天要做的">
          {day.todos
            .filter((t) => t.path !== undefined)
            .map((todo) => (
              <TodoRow
                key={todo.need.id}
                todo={todo}
                day={day.number}
                at={state.met[todo.need.id] ?? null}
                open={state.open || !RECEPTION.includes(todo.need.kind)}
                byHand={ticked(todo.need.id)}
                mine={mine}
              />
            ))}
        </ul>
        <Handbook day={day} />
        <div class="day-checked">
          <h3>收工前对一对</h3>
          <ul>
            {day.checked.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </div>
        {day.todos.map(
          ({ need }) =>
            need.kind === 'theory' && <DayCheck key={need.id} need={need} at={state.met[need.id] ?? null} />,
        )}
        <DayForm
          day={day.number}
          filed={journal.week.filed.filter((f) => f.day === day.number)}
          mine={mine}
        />
        {day.reception && mine && <Review plan={plan} day={day.number} journal={journal} />}
      </div>
    </li>
  );
}
