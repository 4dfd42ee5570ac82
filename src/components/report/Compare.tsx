import { useMemo } from 'preact/hooks';
import { href, reportPath } from '../../course/index.ts';
import { exchangeFrom, grade, pairCriteria, partsAt, type Report } from '../../grading/index.ts';
import type { ForkOf } from '../../records/index.ts';
import { ACTION_NAMES, type Transcript, type TranscriptEvent } from '../../transcript/index.ts';
import type { Loaded } from '../workbench/load-world.ts';
import { MoodOver } from './MoodOver.tsx';
import { PairTable } from './PairTable.tsx';

interface Props {
  forkOf: ForkOf;
  /** The conversation it went on from; undefined where it is not on this machine. */
  origin: Transcript | undefined;
  transcript: Transcript;
  report: Report;
  loaded: Loaded;
}

/** So many lines of each are shown from where they part. */
const LINES = 6;

function Line({ event, shopper }: { event: TranscriptEvent | undefined; shopper: string }) {
  switch (event?.type) {
    case 'agent':
      return (
        <li class="side-agent">
          <b>我</b> {event.text}
        </li>
      );
    case 'action':
      return (
        <li class="side-agent">
          <b>我</b> ［{ACTION_NAMES[event.action.type]}］
        </li>
      );
    case 'shopper':
      return (
        <li>
          <b>{shopper}</b> {event.text === '' ? '［商品卡］' : event.text}
        </li>
      );
    case 'paid':
      return <li class="side-end">✓ 顾客付款</li>;
    case 'ended':
      return <li class="side-end">会话结束：{event.why}</li>;
    default:
      return null;
  }
}

interface SideProps {
  title: string;
  transcript: Transcript;
  report: Report;
  from: number;
  shopper: string;
}

function Side({ title, transcript, report, from, shopper }: SideProps) {
  const good = report.buys ? report.converted : report.rightEnding;
  const outcome = report.buys ? ['✓ 算成交', '✗ 不算成交'] : ['✓ 办妥了', '✗ 没办妥'];
  const places = exchangeFrom(transcript, from, LINES);
  return (
    <section class="side" aria-label={title}>
      <h3>{title}</h3>
      <p class="side-mark">
        <b class="num">{report.mark}</b> 分
        <span class={good ? 'tag tag-good' : 'tag tag-watch'}>{good ? outcome[0] : outcome[1]}</span>
      </p>
      <p>{report.verdict}</p>
      {places.length > 0 ? (
        <ul class="side-lines">
          {places.map((place) => (
            <Line key={place} event={transcript.events[place]} shopper={shopper} />
          ))}
        </ul>
      ) : (
        <p class="report-none">后面没有再说什么。</p>
      )}
    </section>
  );
}

/** Two ways of going on, side by side: where they part, what each said, how each ended, mark by criterion, and the moods over one another. */
export function Compare({ forkOf, origin, transcript, report, loaded }: Props) {
  const { world, norms } = loaded;
  const before = useMemo(
    () => origin && grade(origin, { case: world.case, shop: world.shop, norms }),
    [origin, world, norms],
  );
  if (!origin || !before)
    return <p class="report-none">原来那次聊天不在这台设备上，没法摆在一起看；这一次的报告在下面。</p>;
  const from = partsAt(origin, transcript);
  const moment = transcript.events[from]?.at ?? transcript.events.at(-1)?.at ?? 0;
  const { shopper } = world.case;
  return (
    <div class="sides">
      <p class="report-hint">
        前 {from} 条一模一样，从<a href={`#event-${from}`}>这里</a>
        开始不同。两边都按现在的评分；再试是练习，算数的还是
        <a href={href(reportPath(forkOf.conversation))}>原来那次</a>。
      </p>
      <div class="sides-pair">
        <Side title="原来那次" transcript={origin} report={before} from={from} shopper={shopper} />
        <Side title="再试的这次" transcript={transcript} report={report} from={from} shopper={shopper} />
      </div>
      <h3>一项一项看</h3>
      <PairTable pairs={pairCriteria(before.criteria, report.criteria)} heads={['原来那次', '再试的这次']} />
      <h3>两次的心情</h3>
      <MoodOver first={before.timeline} second={report.timeline} partsAt={moment} />
    </div>
  );
}
