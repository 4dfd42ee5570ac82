import { keepsRule, type Line, movedIn } from '../../../exercises/returns-line/index.ts';
import type { ReturnLine } from '../../../schemas/index.ts';
import { Icon } from '../../icons/index.ts';

/** What the shop gives: no more people, few who change, and what must come first. Each says whether it is kept now. */
export function Limits({ task, line }: { task: ReturnLine; line: Line }) {
  const title = (id: string) => task.steps.find((s) => s.id === id)?.title ?? id;
  const moved = movedIn(task, line).length;
  const rows = [
    { text: `不添人；最多 ${task.most} 个人换站，现在换了 ${moved} 个`, kept: moved <= task.most },
    ...task.rules
      .filter((r) => r.given)
      .map((r) => ({ text: `先${title(r.first)}，再${title(r.later)}`, kept: keepsRule(line, r) })),
  ];
  return (
    <section class="returns-limits" aria-label="店里给的条件">
      <p>
        <b>店里给的条件</b>
      </p>
      <ul>
        {rows.map(({ text, kept }) => (
          <li key={text} data-kept={kept || undefined}>
            <Icon name={kept ? 'circle-check' : 'triangle-alert'} />
            <span>
              {text}
              {!kept && '（没守住）'}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
