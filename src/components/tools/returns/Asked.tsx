import { useState } from 'preact/hooks';
import { drawFrom, shuffled } from '../../../chance/index.ts';
import type { ReturnLine } from '../../../schemas/index.ts';
import { Choices } from '../../theory/Choices.tsx';

const titled = (task: ReturnLine) => task.steps.map(({ id, title }) => ({ id, text: title }));

/** Where the bottleneck is named, before anything can be changed. */
export function Naming({ task, onName }: { task: ReturnLine; onName: (id: string) => void }) {
  const [picks, setPicks] = useState<string[]>([]);
  const [named] = picks;
  return (
    <>
      <Choices
        legend="一、先不改。算一算：瓶颈在哪一站？"
        shown
        name="neck"
        options={titled(task)}
        picks={picks}
        disabled={false}
        onPick={setPicks}
      />
      <div class="quiz-bar">
        <button
          type="button"
          class="button button-primary"
          disabled={named === undefined}
          onClick={() => named !== undefined && onName(named)}
        >
          就是这一站，去改
        </button>
        <span class="muted">定了就不能改。人数 × 每小时 × 几小时，和一天来几件比。</span>
      </div>
    </>
  );
}

interface WhyProps {
  task: ReturnLine;
  seed: number;
  next: readonly string[];
  reasons: readonly string[];
  disabled: boolean;
  onNext: (picks: string[]) => void;
  onReasons: (picks: string[]) => void;
}

/** What is asked of the own line: where it is tightest now, and why it is faster. */
export function Why({ task, seed, next, reasons, disabled, onNext, onReasons }: WhyProps) {
  const [offered] = useState(() => shuffled(task.reasons, drawFrom(seed)));
  return (
    <>
      <Choices
        legend="三、你排的这条线，现在最紧的是哪一站？"
        shown
        name="next"
        options={titled(task)}
        picks={next}
        disabled={disabled}
        onPick={onNext}
      />
      <Choices
        legend="四、为什么这样排会快？有几条选几条，选错了要扣。"
        shown
        name="reasons"
        options={offered}
        picks={reasons}
        several
        disabled={disabled}
        onPick={onReasons}
      />
    </>
  );
}
