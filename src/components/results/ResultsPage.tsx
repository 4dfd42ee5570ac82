import type { ComponentChildren } from 'preact';
import { href } from '../../course/paths.ts';
import type { Results } from '../../records/results/index.ts';
import { CourseRow } from './CourseRow.tsx';
import { CourseTotal } from './CourseTotal.tsx';
import type { ResultsData } from './data.ts';
import { Feedback } from './Feedback.tsx';
import { Hours } from './Hours.tsx';
import { Misses } from './Misses.tsx';
import { Radar } from './Radar.tsx';
import { Readiness } from './Readiness.tsx';
import { Trend } from './Trend.tsx';
import { useResults } from './use-results.ts';
import { Waits } from './Waits.tsx';

const SECOND = 1000;

function Section({ id, title, children }: { id: string; title: string; children: ComponentChildren }) {
  return (
    <section class="result-section" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}

function Nobody() {
  return (
    <div class="empty">
      <h2>还没有成绩</h2>
      <p>接待过顾客、答过题，这里会有四行成绩、能力图、转化率和最该补的几样，每个数都能点开看依据。</p>
      <a class="button button-primary" href={href('/shoppers/')}>
        接待第一位顾客
      </a>
    </div>
  );
}

/** What only somebody with a record has. */
function Practised({ results, data }: { results: Results; data: ResultsData }) {
  const { firstReply, laterReply } = data.norms.timing;
  const caseOf = (id: string) => results.talks.find((t) => t.id === id)?.case;
  return (
    <>
      <Section id="readiness" title="转化率与上岗">
        <Readiness results={results} data={data} />
      </Section>
      <Section id="misses" title="最常漏的">
        <Misses misses={results.misses} data={data} />
      </Section>
      <Section id="abilities" title="十八个目标">
        <Radar abilities={results.abilities} data={data} caseOf={caseOf} />
      </Section>
      <Section id="trend" title="一班一班看">
        <Trend trend={results.trend} data={data} />
      </Section>
      <Section id="waits" title="顾客等了多久">
        <Waits waits={results.waits} first={firstReply.value * SECOND} later={laterReply.value * SECOND} />
      </Section>
      <Section id="hours" title="练了多久">
        <Hours spent={results.spent} hours={data.hours} />
      </Section>
    </>
  );
}

/** My results: the course mark with its evidence, readiness, abilities, the way so far, and what a teacher gave. */
export function ResultsPage() {
  const found = useResults();
  if (found.state === 'loading') return <p role="status">正在算这台设备上的记录……</p>;
  if (found.state === 'failed')
    return (
      <div class="empty" role="alert">
        <h2>评分标准没能读到</h2>
        <p>你的记录都还在这台设备上，只是没读到算分用的资料。检查一下网络再试。</p>
        <button type="button" class="button button-primary" onClick={found.again}>
          再试一次
        </button>
      </div>
    );
  const { results, data } = found;
  const { mark } = results;
  const caseOf = (id: string) => results.talks.find((t) => t.id === id)?.case;
  const rows = Object.fromEntries(mark.rows.map((r) => [r.id, r.title]));
  return (
    <>
      {results.empty && <Nobody />}
      <Section id="course-mark" title="课程成绩">
        <CourseTotal mark={mark} />
        <div class="course-rows">
          {mark.rows.map((row) => (
            <CourseRow key={row.id} row={row} rowLeast={mark.rowLeast} data={data} caseOf={caseOf} />
          ))}
        </div>
      </Section>
      {!results.empty && <Practised results={results} data={data} />}
      <Section id="feedback" title="老师的评分">
        <Feedback files={results.feedback} rows={rows} />
      </Section>
    </>
  );
}
