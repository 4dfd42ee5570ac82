import { useEffect, useRef, useState } from 'preact/hooks';
import { drawFrom, shuffled } from '../../../chance/index.ts';
import {
  type ContrastMark,
  contrastOf,
  contrastText,
  enough,
  markContrast,
  neededFor,
  shade,
} from '../../../grading/drills/index.ts';
import type { ContrastTask, DecorNorms } from '../../../schemas/index.ts';
import { Anew, AskFirst } from '../AskFirst.tsx';
import { NotWritten } from '../NotWritten.tsx';
import { inDrawnOrder } from '../rounds.ts';
import { ToolFrame } from '../ToolFrame.tsx';
import { ToolResult } from '../ToolResult.tsx';
import { ToolRound } from '../ToolRound.tsx';
import { useMarked } from '../use-marked.ts';
import { type Round as Run, useRound } from '../use-round.ts';
import { Sample } from './Sample.tsx';

/** What the check fetches. */
export interface ContrastData {
  tasks: readonly ContrastTask[];
  rules: DecorNorms;
}

type Pair = ContrastTask['pairs'][number];

interface JudgeProps {
  pair: Pair;
  said: boolean | undefined;
  onSay: (fine: boolean) => void;
}

/** A pair that is judged by eye. */
function Judge({ pair, said, onSay }: JudgeProps) {
  return (
    <fieldset class="contrast-pair">
      <legend>
        {pair.where}（{pair.large ? '大字' : '小字'}）
      </legend>
      <Sample {...pair} />
      <span class="cluster">
        {([true, false] as const).map((fine) => (
          <label key={String(fine)}>
            <input
              type="radio"
              name={`contrast-${pair.id}`}
              checked={said === fine}
              onChange={() => onSay(fine)}
            />
            {fine ? '够清楚' : '不够'}
          </label>
        ))}
      </span>
    </fieldset>
  );
}

interface MendProps {
  pair: Pair;
  by: number;
  rules: DecorNorms;
  disabled: boolean;
  onMove: (by: number) => void;
}

/** A pair that falls short, with a slider for how dark or light its words are. */
function Mend({ pair, by, rules, disabled, onMove }: MendProps) {
  const text = shade(pair.text, by);
  const [now, need] = [contrastOf(text, pair.ground), neededFor(pair, rules)];
  return (
    <fieldset class="contrast-pair">
      <legend>
        {pair.where}（{pair.large ? '大字' : '小字'}）
      </legend>
      <Sample {...pair} text={text} />
      <label class="contrast-slide">
        <span>字：深 ← → 浅</span>
        <input
          type="range"
          min={-100}
          max={100}
          value={by}
          disabled={disabled}
          onInput={(e) => onMove(Number(e.currentTarget.value))}
        />
      </label>
      <p role="status">
        <span class="num">{contrastText(now)}</span> 比 1，要 <span class="num">{contrastText(need)}</span>，
        {now >= need ? '够了' : '还不够'}
      </p>
    </fieldset>
  );
}

/** First judged, then mended; the figures are told only when all are judged. */
function Round({ run, rules }: { run: Run<'contrast', ContrastTask>; rules: DecorNorms }) {
  const { task, seed, change } = run;
  const { verdicts, shifts, mending } = run.work;
  const [pairs] = useState(() => shuffled(task.pairs, drawFrom(seed)));
  const head = useRef<HTMLHeadingElement>(null);
  // Where one comes back to mending, nothing has just changed.
  const told = useRef(mending);
  useEffect(() => {
    if (mending && !told.current) head.current?.focus();
    told.current = mending;
  }, [mending]);
  const { mark, failed, handIn } = useMarked<ContrastMark>('contrast');
  const short = pairs.filter((p) => !enough(p, rules));
  const open = pairs.filter((p) => verdicts[p.id] === undefined).length;
  return (
    <ToolRound run={run} paper={task.id}>
      {mark && <ToolResult {...mark} rows={mark.items} again="换一家店再看" onAgain={run.next} />}
      <p class="drill-note">{task.about}</p>
      {!mending && (
        <>
          <h2>一、凭眼睛判断</h2>
          <div class="contrast-grid">
            {pairs.map((pair) => (
              <Judge
                key={pair.id}
                pair={pair}
                said={verdicts[pair.id]}
                onSay={(fine) => change({ verdicts: { ...verdicts, [pair.id]: fine } })}
              />
            ))}
          </div>
          <div class="quiz-bar">
            <button
              type="button"
              class="button button-primary"
              disabled={open > 0}
              onClick={() => change({ mending: true })}
            >
              判断完了，去调
            </button>
            <span class="muted">{open > 0 ? `还有 ${open} 处没有判断` : '判断以后就不能改了'}</span>
            <Anew run={run} />
          </div>
        </>
      )}
      {mending && (
        <>
          <h2 ref={head} tabIndex={-1}>
            二、把不够的 {short.length} 处调到刚好够
          </h2>
          <p class="muted">只动字的深浅。够了就停：再调下去，店的颜色就认不出来了。</p>
          <div class="contrast-grid">
            {short.map((pair) => (
              <Mend
                key={pair.id}
                pair={pair}
                by={shifts[pair.id] ?? 0}
                rules={rules}
                disabled={mark !== undefined}
                onMove={(by) => change({ shifts: { ...shifts, [pair.id]: by } })}
              />
            ))}
          </div>
          {!mark && (
            <div class="quiz-bar">
              <button
                type="button"
                class="button button-primary"
                onClick={() => void handIn(markContrast(task, { verdicts, shifts }, rules))}
              >
                交上去
              </button>
              {/* Which fall short has been told, so nobody judges the same ones again. */}
              <AskFirst
                label="换一家店"
                says="判断过的、调到一半的会清掉。"
                yes="清掉，换一家"
                begun
                onYes={run.next}
              />
            </div>
          )}
        </>
      )}
      <NotWritten failed={failed} />
    </ToolRound>
  );
}

function Rounds({ data }: { data: ContrastData }) {
  const run = useRound('contrast', inDrawnOrder(data.tasks, 'contrast'), () => ({
    verdicts: {},
    mending: false,
    shifts: {},
  }));
  return run ? <Round key={run.tries} run={run} rules={data.rules} /> : null;
}

/** Words on grounds of a shop's page: judged by eye, then mended with the figure beside. */
export function ContrastCheck() {
  return (
    <ToolFrame<ContrastData> path="/data/tools/contrasts.json" what="页面的颜色">
      {(data) => <Rounds data={data} />}
    </ToolFrame>
  );
}
