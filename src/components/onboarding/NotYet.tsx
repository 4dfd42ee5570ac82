import { href } from '../../course/paths.ts';
import type { Closed } from './gate.ts';
import { numbered } from './say.ts';

/** In place of a reception that may not begin: why, what is missing, and the way on. */
export function NotYet({ closed }: { closed: Closed }) {
  const { day, missing } = closed;
  return (
    <div class="page">
      <div class="empty">
        <h1>第{numbered(day.number)}天还没开</h1>
        <p>接待顾客之前，先把前面的小测过了：不知道规矩就上岗，吃亏的是顾客和你自己。还差：</p>
        <ul class="not-yet">
          {missing.map((m) => (
            <li key={m.day}>
              <a href={href(`/onboarding/#theory-${m.day}`)}>
                第 {m.day} 天 {m.title}
              </a>
              ：全对 {m.right} / {m.need} 题
            </li>
          ))}
        </ul>
        <p>带教人觉得你可以了，能在那一天写上名字和理由，提前开。</p>
        <p class="cluster">
          <a
            class="button button-primary"
            href={href(
              missing[0] ? `/onboarding/#theory-${missing[0].day}` : `/onboarding/#day-${day.number}`,
            )}
          >
            回到新人一周
          </a>
          <a class="button" href={href(`/onboarding/#day-${day.number}`)}>
            请带教人开
          </a>
        </p>
      </div>
    </div>
  );
}
