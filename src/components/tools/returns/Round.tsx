import { useEffect, useRef, useState } from 'preact/hooks';
import { type Line, lineBefore, runLine } from '../../../exercises/returns-line/index.ts';
import { type LineMark, markReturnsLine } from '../../../grading/drills/index.ts';
import type { ReturnLine } from '../../../schemas/index.ts';
import { NotWritten } from '../NotWritten.tsx';
import { ToolResult } from '../ToolResult.tsx';
import { useMarked } from '../use-marked.ts';
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
  onDone: () => void;
  onReset: () => void;
}

/** The end of the sheet. */
function Bar({ ready, onDone, onReset }: BarProps) {
  return (
    <div class="quiz-bar">
      <button type="button" class="button button-primary" disabled={!ready} onClick={onDone}>
        就排成这样
      </button>
      <button type="button" class="button button-quiet" onClick={onReset}>
        回到改前
      </button>
      {!ready && <span class="muted">三、四两问答了就能交。</span>}
    </div>
  );
}

interface Props {
  task: ReturnLine;
  shop: string;
  seed: number;
  onAgain: () => void;
}

/** One line of returns: the bottleneck is named, the line arranged, the reasons given, the mark read. */
export function Round({ task, shop, seed, onAgain }: Props) {
  const [named, setNamed] = useState<string>();
  const [line, setLine] = useState<Line>(() => lineBefore(task));
  const [next, setNext] = useState<string[]>([]);
  const [reasons, setReasons] = useState<string[]>([]);
  const { mark, failed, handIn } = useMarked<LineMark>('returns-line');
  const second = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (named !== undefined) second.current?.focus();
  }, [named]);
  const after = runLine(task, line);
  const editable = named !== undefined && !mark;
  const [tightest] = next;
  const done = () =>
    named !== undefined &&
    tightest !== undefined &&
    void handIn(markReturnsLine(task, { named, line, next: tightest, reasons }));
  return (
    <>
      {mark && (
        <ToolResult {...mark} rows={mark.items} again="换一家店再排" onAgain={onAgain}>
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
        onChange={setLine}
      />
      {named === undefined ? (
        <Naming task={task} onName={setNamed} />
      ) : (
        <>
          <Queues task={task} before={runLine(task, lineBefore(task))} after={after} />
          <Why
            task={task}
            seed={seed}
            next={next}
            reasons={reasons}
            disabled={mark !== undefined}
            onNext={setNext}
            onReasons={setReasons}
          />
        </>
      )}
      {editable && (
        <Bar
          ready={tightest !== undefined && reasons.length > 0}
          onDone={done}
          onReset={() => setLine(lineBefore(task))}
        />
      )}
      <NotWritten failed={failed} />
    </>
  );
}
