import { useEffect, useState } from 'preact/hooks';
import { localTimeAt } from '../../roleplay/index.ts';
import { dateOf, monthDay, weekdayName } from '../../shop/index.ts';

interface Props {
  /** Local time at which the conversation began. */
  startsAt: string;
  /** Reads the conversation's clock, ms. */
  now: () => number;
}

/** Often enough that the minute shown is never far behind. */
const EVERY = 5000;

/** Day and time of the conversation: whoever says 今天发 or counts days has to know which day it is. */
export function DeskNow({ startsAt, now }: Props) {
  const [, redraw] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => redraw((n) => n + 1), EVERY);
    return () => clearInterval(timer);
  }, []);
  const local = localTimeAt(startsAt, now());
  const day = dateOf(local);
  return (
    <span class="desk-now">
      <span class="visually-hidden">这里现在是</span>
      <time datetime={local}>
        {monthDay(day)} {weekdayName(day)} {local.slice(11)}
      </time>
    </span>
  );
}
