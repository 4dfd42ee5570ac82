import { useEffect, useRef } from 'preact/hooks';
import { type Line, lineBefore, runLine } from '../../../exercises/returns-line/index.ts';
import { type LineMark, markReturnsLine } from '../../../grading/drills/index.ts';
import type { ReturnLine } from '../../../schemas/index.ts';
import { AskFirst } from '../AskFirst.tsx';
import { NotWritten } from '../NotWritten.tsx';
import { ToolResult } from '../ToolResult.tsx';
import { ToolRound } from '../ToolRound.tsx';
import { useMarked } from '../use-marked.ts';
import type { Round as Run } from '../use-round.ts';
import { Naming, Why } from './Asked.tsx';
import { Limits } from './Limits.tsx';
import { Queues } from './Queues.tsx';
import { Stations } from './Stations.tsx';

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
  /** Whether both questions are answered. */
  ready: boolean;
  onOther: () => void;
  onDone: () => void;
  onReset: () => void;
}

/** The end of the sheet. */
function Bar({ ready, onOther, onDone, onReset }: BarProps) {
  return (
    <div class="quiz-bar">
      <button type="button" class="button button-primary" disabled={!ready} onClick={onDone}>
        就排成这样
      </button>
      <button type="button" class="button button-quiet" onClick={onReset}>
        回到改前
      </button>
      {/* Once it is told where parcels pile up, the same bottleneck cannot be named again. */}
      <AskFirst label="换一家店" says="排到一半的会清掉。" yes="清掉，换一家" begun onYes={onOther} />
      {!ready && <span class="muted">三、四两问答了就能交。</span>}
    </div>
  );
}

interface Props {
  run: Run<'returns-line', ReturnLine>;
  shop: string;
}

/** One line of returns: the bottleneck is named, the line arranged, the reasons given, the mark read. */
export function Round({ run, shop }: Props) {
  const { task, seed, work, change } = run;
  const { next, reasons } = work;
  const named = work.named === '' ? undefined : work.named;
  const line: Line = { order: work.order, at: work.at };
  const { mark, failed, handIn } = useMarked<LineMark>('returns-line');
  const second = useRef<HTMLHeadingElement>(null);
  const opened = useRef(named);
  useEffect(() => {
    // Only who has just named it is led on; who comes back to it stays where the page begins.
    if (named !== undefined && named !== opened.current) second.current?.focus();
  }, [named]);
  const after = runLine(task, line);
  const editable = named !== undefined && !mark;
  const [tightest] = next;
  const done = () =>
    named !== undefined &&
    tightest !== undefined &&
    void handIn(markReturnsLine(task, { named, line, next: tightest, reasons }));
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
      {editable && (
        <h2 ref={second} tabIndex={-1} class="returns-step">
          二、排一条更快的线
        </h2>
      )}
      {named !== undefined && <Limits task={task} line={line} />}
      <Stations
        task={task}
        line={line}
        run={after}
        editable={editable}
        told={named !== undefined}
        onChange={change}
      />
      {named === undefined ? (
        <Naming task={task} onName={(id) => change({ named: id })} />
      ) : (
        <>
          <Queues task={task} before={runLine(task, lineBefore(task))} after={after} />
          <Why
            task={task}
            seed={seed}
            next={next}
            reasons={reasons}
            disabled={mark !== undefined}
            onNext={(picks) => change({ next: picks })}
            onReasons={(picks) => change({ reasons: picks })}
          />
        </>
      )}
      {editable && (
        <Bar
          ready={tightest !== undefined && reasons.length > 0}
          onDone={done}
          onReset={() => change(lineBefore(task))}
          onOther={run.next}
        />
      )}
      <NotWritten failed={failed} />
    </ToolRound>
  );
}
