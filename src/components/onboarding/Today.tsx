import { href } from '../../course/paths.ts';
import {
  type Board,
  CARDS_PATH,
  isTomorrows,
  MENTOR_PATH,
  READINESS_PATH,
  type WeekPlan,
} from '../../course/week/index.ts';
import { Icon } from '../icons/index.ts';
import { reveal } from './reveal.ts';
import { numbered } from './say.ts';
import { setOut } from './way-back.ts';

interface Props {
  plan: WeekPlan;
  board: Board;
}

const SAID = { done: '办完了', today: '今天', next: '下一天', ahead: '还没到' } as const;

/** The row of days, each with its state in a word and a shape. */
function DayRow({ plan, board }: Props) {
  const tomorrows = isTomorrows(board, new Date().toISOString());
  const said = (state: Board['days'][number]['state'], open: boolean) =>
    state === 'ahead' && !open ? '没开' : SAID[state === 'today' && tomorrows ? 'next' : state];
  return (
    <ol class="week-row" aria-label="这一周">
      {board.days.map(({ number, state, open }) => (
        <li key={number}>
          <a href={`#day-${number}`} data-state={state} aria-current={state === 'today' ? 'step' : undefined}>
            <Icon name={state === 'done' ? 'circle-check' : open ? 'circle' : 'lock'} />
            <span>
              第 <b class="num">{number}</b> 天
            </span>
            <small>{said(state, open)}</small>
            <span class="visually-hidden">：{plan.days[number - 1]?.title}</span>
          </a>
        </li>
      ))}
    </ol>
  );
}

/** What comes next today: the first thing that is not done. */
function Next({ plan, board }: Props) {
  const { today } = board;
  const tomorrows = isTomorrows(board, new Date().toISOString());
  const day = plan.days.find((d) => d.number === today);
  const state = board.days.find((d) => d.number === today);
  if (!day || !state)
    return (
      <>
        <h2 id="today-title">{plan.days.length} 天都走完了</h2>
        <p class="muted">看看离独立上岗还差什么，再练哪几样。</p>
        <a class="button button-primary" href={href(READINESS_PATH)}>
          看上岗准备
        </a>
      </>
    );
  const left = day.todos.filter(({ need }) => state.met[need.id] === null);
  const [next] = left;
  const blocked = state.missing[0];
  return (
    <>
      <h2 id="today-title">
        {tomorrows ? '下一天是' : '今天是'}第{numbered(day.number)}天：{day.title}
      </h2>
      {tomorrows && <p>今天的办完了，歇一歇，明天接着来；有空也可以现在往下做。</p>}
      <p>
        {day.todos.length} 件事办了 <b class="num">{day.todos.length - left.length}</b> 件
        {next && `，接下来：${next.title}`}。
      </p>
      <progress max={day.todos.length} value={day.todos.length - left.length} aria-label="今天办到哪里" />
      {blocked ? (
        <a
          class="button button-primary"
          href={`#theory-${blocked.day}`}
          onClick={() => reveal(`theory-${blocked.day}`)}
        >
          先把第{numbered(blocked.day)}天的小测过了
        </a>
      ) : (
        next && (
          <a
            class="button button-primary"
            href={next.path ? href(next.path) : `#${next.need.id}`}
            onClick={() => (next.path ? setOut(day.number) : reveal(next.need.id))}
          >
            {next.path ? '去办这一件' : '到那一件'}
          </a>
        )
      )}
    </>
  );
}

/** Today, the way on, and the week at a glance. */
export function Today({ plan, board }: Props) {
  return (
    <section class="card week-today" aria-labelledby="today-title">
      <div class="week-next">
        <Next plan={plan} board={board} />
      </div>
      <DayRow plan={plan} board={board} />
      <p class="cluster week-links">
        <a class="button button-quiet" href={href(CARDS_PATH)}>
          商品卡
        </a>
        <a class="button button-quiet" href={href(MENTOR_PATH)}>
          带教观察表
        </a>
        <a class="button button-quiet" href={href(READINESS_PATH)}>
          上岗准备
        </a>
      </p>
    </section>
  );
}
