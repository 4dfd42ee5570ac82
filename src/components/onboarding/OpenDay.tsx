import { useState } from 'preact/hooks';
import type { Missing as Lack } from '../../course/week/index.ts';
import { openingProblem, type WeekRecord } from '../../records/index.ts';
import { openDay } from '../../stores/index.ts';
import { Icon } from '../icons/index.ts';
import { TextField } from '../workbench/Fields.tsx';
import { dayOf } from './say.ts';

/** Why a day is closed: each quiz that is missing, with how far it is. */
export function Missing({ missing }: { missing: readonly Lack[] }) {
  return (
    <div class="day-closed">
      <p>
        <Icon name="lock" />
        还没开：先把这些小测过了
      </p>
      <ul>
        {missing.map(({ day, title, right, need }) => (
          <li key={day}>
            <a href={`#theory-${day}`}>
              第 {day} 天 {title}
            </a>
            ：全对 <span class="num">{right}</span> / {need} 题
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Who opened a day early, and why. */
export function Opened({ opened }: { opened: WeekRecord['opened'][number] }) {
  return (
    <p class="day-opened">
      <Icon name="hand" />
      {opened.mentor} {dayOf(opened.time)} 提前开的：{opened.why}
    </p>
  );
}

/** A mentor opens the day: with a name and a reason, kept in the journal. */
export function OpenEarly({ day, mine }: { day: number; mine: boolean }) {
  const [mentor, setMentor] = useState('');
  const [why, setWhy] = useState('');
  const [tried, setTried] = useState(false);
  const problem = openingProblem(mentor, why);
  const submit = (event: Event) => {
    event.preventDefault();
    setTried(true);
    if (!problem) void openDay({ day, mentor: mentor.trim(), why: why.trim() });
  };
  return (
    <details class="day-check open-early">
      <summary>
        <b>带教人提前开</b>
        <span class="muted">写名字和理由，记在学习记录里</span>
      </summary>
      <form class="week-form" aria-label={`提前开第 ${day} 天`} onSubmit={submit}>
        <TextField label="带教人" value={mentor} onChange={setMentor} />
        <TextField
          label="为什么提前开"
          long
          hint="比如：已经在别的店接待过三个月"
          value={why}
          onChange={setWhy}
        />
        {tried && problem && (
          <p class="week-problem" role="alert">
            {problem}
          </p>
        )}
        <button type="submit" class="button" disabled={!mine}>
          开第 {day} 天
        </button>
      </form>
    </details>
  );
}
