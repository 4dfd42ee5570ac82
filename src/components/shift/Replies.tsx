import type { ResponseRate } from '../../grading/index.ts';
import type { Norms } from '../../schemas/index.ts';

interface Props {
  rate: ResponseRate;
  timing: Norms['timing'];
  /** The clock stood for whoever waited, so that waits say nothing. */
  untimed: boolean;
}

/** A share in whole per cent, rounded down: nothing is called 100 that is not. */
const percent = (part: number, whole: number) => (whole === 0 ? '—' : `${Math.floor((100 * part) / whole)}%`);

/** A wait in seconds with one decimal place. */
export const secondsSaid = (ms: number | null) => (ms === null ? '—' : `${(ms / 1000).toFixed(1)} 秒`);

/** How fast was answered over the whole shift, as platforms count. */
export function Replies({ rate, timing, untimed }: Props) {
  if (untimed)
    return (
      <p class="muted">这一班不计时：顾客等着不算等，所以没有回复率。想看回复快慢，换个速度再上一班。</p>
    );
  const minutes = timing.laterReply.value / 60;
  return (
    <section aria-labelledby="replies">
      <h2 id="replies">回复快慢</h2>
      <dl class="shift-figures">
        <div>
          <dt>{minutes} 分钟回复率</dt>
          <dd class="num">{percent(rate.within, rate.rounds)}</dd>
          <dd class="muted">
            {rate.rounds} 轮里 {rate.within} 轮
          </dd>
        </div>
        <div>
          <dt>首次回复在 {timing.firstReply.value} 秒内</dt>
          <dd class="num">{percent(rate.firstsWithin, rate.firsts)}</dd>
          <dd class="muted">
            {rate.firsts} 位里 {rate.firstsWithin} 位
          </dd>
        </div>
        <div>
          <dt>首次平均</dt>
          <dd class="num">{secondsSaid(rate.firstMean)}</dd>
        </div>
        <div>
          <dt>每轮平均</dt>
          <dd class="num">{secondsSaid(rate.mean)}</dd>
          <dd class="muted">最慢 {secondsSaid(rate.slowest)}</dd>
        </div>
      </dl>
      <p class="muted">
        一轮是从顾客问的第一句，到你答的第一句；连着发几句算一句。没等到就走的，那一轮算没有回复。
      </p>
    </section>
  );
}
