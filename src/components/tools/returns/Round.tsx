import { useEffect, useRef } from 'preact/hooks';
import { lineBefore, runLine } from '../../../exercises/returns-line/index.ts';
import { type LineMark, markReturnsLine } from '../../../grading/drills/index.ts';
import type { ReturnLine } from '../../../schemas/index.ts';
import { Anew } from '../AskFirst.tsx';
import { NotWritten } from '../NotWritten.tsx';
import { ToolResult } from '../ToolResult.tsx';
import { ToolRound } from '../ToolRound.tsx';
import { useMarked } from '../use-marked.ts';
import type { Round as Run } from '../use-round.ts';
import { Naming, Why } from './Asked.tsx';
import { Limits } from './Limits.tsx';
import { Queues } from './Queues.tsx';
import { Stations } from './Stations.tsx';

type ReturnsRun = Run<'returns-line', ReturnLine>;

/** One way that earns all points, in words. */
function OneWay({ task }: { task: ReturnLine }) {
  const title = (id: string) => task.steps.find((s) => s.id === id)?.title ?? id;
  const moves = Object.entries(task.good.moved).map(
    ([id, to]) => `${task.people.find((p) => p.id === id)?.name ?? id}去${title(to)}`,
  );
  return (
    <p>
      <span class="muted">可以这样排：</span>
      {task.good.order.map(title).join(' → ')}；{moves.join('，')}。
    </p>
  );
}

interface BarProps {
  run: ReturnsRun;
  onDone: () => void;
}

/** The end of the sheet. */
function Bar({ run, onDone }: BarProps) {
  const ready = run.work.next !== '' && run.work.reasons.length > 0;
  return (
    <div class="quiz-bar">
      <button type="button" class="button button-primary" disabled={!ready} onClick={onDone}>
        就排成这样
      </button>
      <button
        type="button"
        class="button button-quiet"
        onClick={() => run.change({ ...lineBefore(run.task) })}
      >
        回到改前
      </button>
      <Anew run={run} />
      {!ready && <span class="muted">三、四两问答了就能交。</span>}
    </div>
  );
}

/** The heading of the second part; it has the focus once the bottleneck was named here, not when the page comes back. */
function Second({ told }: { told: boolean }) {
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (told) head.current?.focus();
  }, []);
  return (
    <h2 ref={head} tabIndex={-1} class="returns-step">
      二、排一条更快的线
    </h2>
  );
}

interface Props {
  run: ReturnsRun;
  shop: string;
}

/** One line of returns: the bottleneck is named, the line arranged, the reasons given, the mark read. */
export function Round({ run, shop }: Props) {
  const { task, seed, work } = run;
  const { named, order, at, next, reasons } = work;
  const line = { order, at };
  const { mark, failed, handIn } = useMarked<LineMark>('returns-line');
  const wasNamed = useRef(named !== '');
  const after = runLine(task, line);
  const editable = named !== '' && !mark;
  return (
    <ToolRound run={run} paper={task.id}>
      {mark && (
        <ToolResult {...mark} rows={mark.items} again="换一家店再排" onAgain={run.next}>
          <OneWay task={task} />
        </ToolResult>
      )}
      <section class="drill-material" aria-label={`${shop}的退货线`}>
        <p class="drill-note">{task.brief}</p>
      </section>
      {editable && <Second told={!wasNamed.current} />}
      {named !== '' && <Limits task={task} line={line} />}
      <Stations
        task={task}
        line={line}
        run={after}
        editable={editable}
        told={named !== ''}
        onChange={run.change}
      />
      {named === '' ? (
        <Naming task={task} onName={(station) => run.change({ named: station })} />
      ) : (
        <>
          <Queues task={task} before={runLine(task, lineBefore(task))} after={after} />
          <Why
            task={task}
            seed={seed}
            next={next}
            reasons={reasons}
            disabled={mark !== undefined}
            onNext={(station) => run.change({ next: station })}
            onReasons={(chosen) => run.change({ reasons: chosen })}
          />
        </>
      )}
      {editable && (
        <Bar run={run} onDone={() => void handIn(markReturnsLine(task, { named, line, next, reasons }))} />
      )}
      <NotWritten failed={failed} />
    </ToolRound>
  );
}
