import { href, reportPath } from '../../course/paths.ts';
import { talksOfDay, type WeekPlan } from '../../course/week/index.ts';
import { dayReview, type ReviewLine } from '../../grading/index.ts';
import type { Journal } from '../../records/index.ts';

interface Props {
  plan: WeekPlan;
  day: number;
  journal: Journal;
}

function Lines({ title, lines, none }: { title: string; lines: readonly ReviewLine[]; none: string }) {
  return (
    <div class="review-kind">
      <h4>{title}</h4>
      {lines.length === 0 ? (
        <p class="muted">{none}</p>
      ) : (
        <ol>
          {lines.map((line) => (
            <li key={`${line.conversation} ${line.event}`}>
              <q>{line.text}</q>
              {line.why.map((why) => (
                <p key={why}>{why}</p>
              ))}
              {line.better && <p class="review-better">可以说：{line.better}</p>}
              <a href={`${href(reportPath(line.conversation))}#event-${line.event}`}>
                看报告里这一句<span class="visually-hidden">：{line.text}</span>
              </a>
            </li>
          ))}
        </ol>
      )}
    </div>
  );
}

/** The review of a day, made from its conversations: three lines that worked, three to do again. */
export function Review({ plan, day, journal }: Props) {
  const talks = talksOfDay(plan, journal, day).flatMap(({ id, transcript }) =>
    transcript ? [{ id, transcript }] : [],
  );
  const { worked, again } = dayReview(talks);
  return (
    <section class="day-review" aria-label={`第 ${day} 天的复盘`}>
      <h3>当天复盘</h3>
      {talks.length === 0 ? (
        <p class="muted">还没有这一天的接待。聊完以后，这里从你的聊天里挑三句说得好的、三句再来一遍的。</p>
      ) : (
        <div class="review-kinds">
          <Lines title="说得好的" lines={worked} none="报告里还没有哪一句只有好评。" />
          <Lines title="再来一遍" lines={again} none="没有哪一句要改。" />
        </div>
      )}
    </section>
  );
}
