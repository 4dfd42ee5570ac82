import type { BoardChat } from '../../grading/floor/index.ts';
import { clock, pledgeSaid } from './say.ts';

/** What was promised to a shopper and what became of it, what the supervisor was asked, and to whom it was handed over. */
export function Promises({ told: { pledges, asked, passedOn } }: { told: BoardChat }) {
  if (pledges.length === 0 && asked.length === 0 && !passedOn) return null;
  return (
    <section class="report-section" aria-labelledby="promises">
      <h2 id="promises">答应的、问过的、转交的</h2>
      <ul class="supervisor-facts">
        {pledges.map((p) => (
          <li key={`${p.event} ${p.kind}`}>
            <span class={p.state === 'overdue' || p.state === 'late' ? 'tag tag-bad' : 'tag'}>
              {pledgeSaid(p.state)}
            </span>
            <span>
              {clock(p.saidAt)} 答应：{p.says}
              {p.dueAt !== null && `（到 ${clock(p.dueAt)}）`}
              <a href={`#event-${p.event}`}>看那一句</a>
            </span>
          </li>
        ))}
        {asked.map((a) => (
          <li key={a.event}>
            <span class="tag">问主管</span>
            <span>
              {clock(a.at)} {a.facts && `问：${a.facts}`} 主管答：{a.says}
            </span>
          </li>
        ))}
        {passedOn && (
          <li>
            <span class="tag">转交</span>
            <span>
              {clock(passedOn.at)} {passedOn.note}
            </span>
          </li>
        )}
      </ul>
    </section>
  );
}
