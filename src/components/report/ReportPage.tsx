import { disputeReading, withdrawDispute } from '../../stores/index.ts';
import { NextShopper } from '../gallery/NextShopper.tsx';
import { Icon } from '../icons/index.ts';
import { Band } from './Band.tsx';
import { Criteria } from './Criteria.tsx';
import { Evidence } from './Evidence.tsx';
import { Timeline } from './Timeline.tsx';
import { useDisputes, useReport } from './use-report.ts';
import { Verdict } from './Verdict.tsx';

interface Props {
  gallery: string;
  records: string;
  workbench: string;
  /** The page that says how well messages are read. */
  reading: string;
  rubric: string;
  results: string;
}

const EMPTY = {
  missing: [
    '没有找到这份报告',
    '可能是别的学习者的，也可能不在这台电脑上。你的记录都还在，到「我的记录」里看看。',
  ],
  failed: ['报告没能打开', '聊天记录还在这台电脑上，只是没读到评分用的资料。检查一下网络，再刷新试试。'],
  'under-way': ['这次接待还没结束', '顾客还在工作台等着，聊完就有报告。'],
} as const;

function RedLines({
  lines,
}: {
  lines: { id: string; title: string; event: number; consequence: string; source: string }[];
}) {
  if (lines.length === 0) return null;
  return (
    <section class="report-section" aria-labelledby="red-lines">
      <h2 id="red-lines">越了红线</h2>
      <ul class="red-lines">
        {lines.map((r) => (
          <li key={r.id} class="notice notice-bad">
            <Icon name="triangle-alert" />
            <p>
              <b>{r.title}</b>：{r.consequence}。依据：{r.source}。
              <a href={`#event-${r.event}`}>看是哪一句</a>
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The whole report: verdict, picture, marks with their evidence, the conversation again. */
export function ReportPage({ gallery, records, workbench, reading, rubric, results }: Props) {
  const found = useReport();
  const { disputes, range } = useDisputes(found);
  if (found.state === 'loading') return <p role="status">正在读这次接待……</p>;
  if (found.state !== 'ready') {
    const [title, text] = EMPTY[found.state];
    const next =
      found.state === 'under-way' ? `${workbench}?case=${encodeURIComponent(found.case)}` : records;
    return (
      <div class="empty">
        <h1>{title}</h1>
        <p>{text}</p>
        <a class="button button-primary" href={next}>
          {found.state === 'under-way' ? '回工作台接着聊' : '去我的记录'}
        </a>
      </div>
    );
  }
  const { report, transcript, loaded, replayed } = found;
  const { world, norms } = loaded;
  const mark = replayed === 'other-version' ? (transcript.issued?.mark ?? report.mark) : report.mark;
  return (
    <>
      <header class="page-head">
        <p class="kicker">评分报告</p>
        <h1>
          {world.case.shopper}：{world.case.title}
        </h1>
      </header>
      <Verdict report={report} mark={mark} replayed={replayed} range={range} reading={reading} />
      <RedLines lines={report.redLines} />
      <section class="report-section" aria-labelledby="mood">
        <h2 id="mood">顾客的心情</h2>
        <Timeline report={report} />
      </section>
      <section class="report-section" aria-labelledby="marks">
        <h2 id="marks">每一分的依据</h2>
        <p class="report-hint">
          每一项评什么、占几分，都写在<a href={rubric}>评分标准</a>里。
        </p>
        <Criteria report={report} />
      </section>
      <section class="report-section" aria-labelledby="again">
        <h2 id="again">再看一遍聊天</h2>
        <p class="report-hint">
          觉得哪句被系统读错了，点那句下面的「没读懂这句」；问得好、答得好的，点「记进问答本」。
          <a href={reading}>系统读得有多准</a>
        </p>
        <Evidence
          conversation={found.id}
          transcript={transcript}
          report={report}
          shop={world.shop}
          shopper={world.case.shopper}
          disputes={disputes}
          onDispute={(dispute) => void disputeReading(found.id, dispute)}
          onWithdraw={(event) => void withdrawDispute(found.id, event)}
        />
      </section>
      <section class="report-section" aria-labelledby="rate">
        <h2 id="rate">转化率</h2>
        <Band conversion={found.conversion} bands={norms.conversion.bands} />
      </section>
      <section class="report-section" aria-label="接着练">
        <NextShopper quiet />
      </section>
      <p class="report-section cluster">
        <a class="button button-primary" href={`${workbench}?case=${world.case.id}`}>
          再接待一次
        </a>
        <a class="button" href={gallery}>
          换一位顾客
        </a>
        <a class="button" href={records}>
          我的记录
        </a>
        <a class="button" href={results}>
          我的成绩
        </a>
      </p>
    </>
  );
}
