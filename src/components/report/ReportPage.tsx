import { useStore } from '@nanostores/preact';
import { forkPath, href, workbenchPath } from '../../course/index.ts';
import type { ForkOf } from '../../records/index.ts';
import { $journal, $remarks } from '../../stores/index.ts';
import { NextShopper } from '../gallery/NextShopper.tsx';
import { Icon } from '../icons/index.ts';
import { RemarkNote } from '../remarks/RemarkNote.tsx';
import { later } from '../workbench/later.tsx';
import { samePlay } from '../workbench/versions.ts';
import { Band } from './Band.tsx';
import { Criteria } from './Criteria.tsx';
import { Evidence } from './Evidence.tsx';
import { Forks } from './Forks.tsx';
import { LineTools } from './LineTools.tsx';
import { Promised } from './Promised.tsx';
import { TeacherSays } from './TeacherSays.tsx';
import { Timeline } from './Timeline.tsx';
import { TurningPoints } from './TurningPoints.tsx';
import { UnsaidList } from './UnsaidList.tsx';
import { useDisputes, useReport } from './use-report.ts';
import { Verdict } from './Verdict.tsx';
import { WordsNote } from './WordsNote.tsx';

const Compare = later(() => import('./Compare.tsx').then((m) => m.Compare));
const Again = later(() => import('./Again.tsx').then((m) => m.Again));

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
    '可能是别的学习者的，也可能不在这台设备上。你的记录都还在，到「我的记录」里看看。',
  ],
  failed: ['报告没能打开', '聊天记录还在这台设备上，只是没读到评分用的资料。检查一下网络，再刷新试试。'],
  'under-way': ['这次接待还没结束', '顾客还在工作台等着，聊完就有报告。'],
} as const;

const goOnPath = ({ case: story, forkOf }: { case: string; forkOf: ForkOf | undefined }) =>
  forkOf ? forkPath(story, forkOf) : workbenchPath(story);

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
  const { conversations, learner } = useStore($journal);
  const { standing } = useStore($remarks);
  if (found.state === 'loading') return <p role="status">正在读这次接待……</p>;
  if (found.state !== 'ready') {
    const [title, text] = EMPTY[found.state];
    const next = found.state === 'under-way' ? href(goOnPath(found)) : records;
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
  const { report, transcript, loaded, replayed, forkOf, whole, words } = found;
  const { world, norms } = loaded;
  const remarks = standing.filter((r) => r.learner === learner.id && r.conversation === found.id);
  const origin = conversations.find((c) => c.id === forkOf?.conversation);
  const forks = conversations.filter((c) => c.forkOf?.conversation === found.id);
  const forkAt = (at: number) => href(forkPath(world.case.id, { conversation: found.id, at }));
  return (
    <>
      <header class="page-head">
        <p class="kicker">{forkOf ? '再试一次的报告 · 练习，不计入成绩' : '评分报告'}</p>
        <h1>
          {world.case.shopper}：{world.case.title}
        </h1>
      </header>
      <Verdict
        report={report}
        mark={report.mark}
        replayed={replayed}
        range={range}
        reading={reading}
        byWords={words !== null}
      />
      {words && <WordsNote words={words} mark={report.mark} />}
      <TeacherSays remarks={remarks} />
      {forkOf && (
        <section class="report-section" aria-labelledby="compare">
          <h2 id="compare">和原来那次比一比</h2>
          <Compare
            forkOf={forkOf}
            origin={origin?.transcript}
            transcript={transcript}
            report={found.now}
            loaded={loaded}
          />
        </section>
      )}
      <RedLines lines={report.redLines} />
      <section class="report-section" aria-labelledby="mood">
        <h2 id="mood">顾客的心情</h2>
        <Timeline report={report} />
        <TurningPoints
          transcript={transcript}
          world={world}
          sameShopper={samePlay(transcript.versions, found.versions)}
        />
      </section>
      <UnsaidList transcript={transcript} facts={world.case.facts} />
      <Promised id={found.id} transcript={transcript} world={world} />
      {replayed === 'other-version' && (
        <Again
          issued={report}
          whole={whole}
          then={transcript.versions}
          now={found.now}
          versions={found.versions}
        />
      )}
      <section class="report-section" aria-labelledby="marks">
        <h2 id="marks">每一分的依据</h2>
        <p class="report-hint">
          每一项评什么、占几分，都写在<a href={rubric}>评分标准</a>里。
        </p>
        {!whole && <p class="report-none">这份记录早，当时只留下了没做到的几项。</p>}
        <Criteria report={report} story={world.case.id} />
      </section>
      <section class="report-section" aria-labelledby="again">
        <h2 id="again">再看一遍聊天</h2>
        <p class="report-hint">
          觉得哪句被系统读错了，点那句下面的「没读懂这句」；问得好、答得好的，点「记进问答本」。
          <a href={reading}>系统读得有多准</a>
        </p>
        <Forks conversation={found.id} story={world.case.id} replayed={replayed} forks={forks} />
        <Evidence
          transcript={transcript}
          report={report}
          shop={world.shop}
          shopper={world.case.shopper}
          agent="我"
          under={(event, index) => (
            <>
              <LineTools
                event={event}
                index={index}
                conversation={found.id}
                transcript={transcript}
                disputes={disputes}
                forkAt={replayed === 'same' ? forkAt : null}
              />
              {remarks
                .filter((r) => r.event === index)
                .map((r) => (
                  <RemarkNote key={r.id} remark={r} />
                ))}
            </>
          )}
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
