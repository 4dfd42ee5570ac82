import { addMinutes, dateOf, dayName } from '../../shop/index.ts';
import type { Pledge } from '../../understanding/index.ts';
import { localNow, type Talk } from './talk.ts';

interface Props {
  pledges: readonly Pledge[];
  talk: Talk;
}

const KINDS: Record<Pledge['kind'], string> = {
  answer: '回话',
  deed: '办事',
  gift: '赠品',
  arrival: '送达',
};
const STATES: Record<Pledge['state'], [string, string]> = {
  open: ['○ 还没兑现', 'tag'],
  kept: ['✓ 兑现了', 'tag tag-good'],
  late: ['✓ 兑现晚了', 'tag tag-watch'],
  overdue: ['✗ 过期了', 'tag tag-bad'],
  'passed-on': ['→ 交接出去了', 'tag'],
};

/** Until when, as people say it. */
function dueWords({ due }: Pledge, talk: Talk): string {
  if (due === null) return '没说几点前';
  const local = addMinutes(talk.startsAt, Math.floor(due / 60_000));
  return `${dayName(dateOf(local), localNow(talk))} ${local.slice(11)} 前`;
}

/** What was promised in this conversation: until when, and whether it was kept. */
export function Pledges({ pledges, talk }: Props) {
  if (pledges.length === 0)
    return <p class="panel-none">还没答应过什么。答应顾客的事会自动记在这里，到点前提醒你。</p>;
  return (
    <ul class="pledges" aria-label="答应过的事">
      {pledges.map((pledge) => {
        const [said, tag] = STATES[pledge.state];
        return (
          <li key={`${pledge.event} ${pledge.kind}`} data-state={pledge.state}>
            <q>{pledge.says}</q>
            <span class="pledge-facts">
              <span>
                {KINDS[pledge.kind]} · {dueWords(pledge, talk)}
              </span>
              <span class={tag}>{said}</span>
            </span>
          </li>
        );
      })}
    </ul>
  );
}
