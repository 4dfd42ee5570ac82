import { useStore } from '@nanostores/preact';
import { useState } from 'preact/hooks';
import { type Due, revisionOf } from '../../records/index.ts';
import { $events, $journal } from '../../stores/index.ts';
import { NoBank } from './NoBank.tsx';
import { Quiz } from './Quiz.tsx';
import { useBank } from './use-bank.ts';

interface Props {
  /** With what certainty, in per cent, a question should still be known when it comes back. */
  retention: number;
  course: string;
  paper: string;
}

const day = (at: number) =>
  new Date(at).toLocaleDateString('zh-CN', { month: 'long', day: 'numeric', weekday: 'short' });

/** What is asked now, fixed when it begins, so that answers do not take it away under one's hands. */
interface Session {
  ids: string[];
  title: string;
}

function Nothing({
  back,
  onAhead,
  course,
  paper,
}: {
  back: readonly Due[];
  onAhead: () => void;
  course: string;
  paper: string;
}) {
  const next = back[0];
  if (!next)
    return (
      <div class="empty">
        <h2>还没有要温习的题</h2>
        <p>小测和试卷里答错、只对一半或者拿不准的题，过几天会回到这里，忘得快的回来得勤。</p>
        <p class="cluster">
          <a class="button button-primary" href={course}>
            去上课，做小测
          </a>
          <a class="button" href={paper}>
            做一份试卷
          </a>
        </p>
      </div>
    );
  return (
    <div class="empty">
      <h2>今天的都温习过了</h2>
      <p>
        一共 {back.length} 道题在路上，最早的一道 {day(next.at)} 回来。
      </p>
      <button type="button" class="button" onClick={onAhead}>
        提前练一练
      </button>
    </div>
  );
}

/** Questions that went wrong, coming back in time. */
export function RevisionPage({ retention, course, paper }: Props) {
  const [bank, load] = useBank();
  const [session, setSession] = useState<Session | null>(null);
  const events = useStore($events);
  const journal = useStore($journal);
  if (bank === 'failed') return <NoBank says="要温习什么都记着。" onAgain={load} />;
  if (bank === null || events === null) return <p role="status">正在看哪些题该回来了……</p>;
  if (session)
    return <Quiz key={session.title} questions={session.ids} place="revision" title={session.title} />;
  const back = revisionOf(journal, retention).filter((d) => bank.has(d.question));
  const due = back.filter((d) => d.at <= Date.now());
  if (due.length === 0)
    return (
      <Nothing
        back={back}
        course={course}
        paper={paper}
        onAhead={() => setSession({ ids: back.slice(0, 10).map((d) => d.question), title: '提前练' })}
      />
    );
  return (
    <section class="card revision-due">
      <h2>
        今天有 <b class="num">{due.length}</b> 道题回来
      </h2>
      <p class="muted">都是以前答错、只对一半或者拿不准的。答对了下次隔得久些，答错了很快再来。</p>
      <button
        type="button"
        class="button button-primary"
        onClick={() => setSession({ ids: due.map((d) => d.question), title: '今天的温习' })}
      >
        开始温习
      </button>
    </section>
  );
}
