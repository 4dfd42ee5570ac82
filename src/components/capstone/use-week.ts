import { useRef, useState } from 'preact/hooks';
import { type Decisions, OPENING, type Run } from '../../exercises/market/index.ts';
import { forgetWeek, rememberedWeek, rememberWeek } from '../../stores/index.ts';

/** Where a week begins: as the one before was, with nothing ordered yet. */
function beginning({ weeks }: Run): Decisions {
  const last = weeks.at(-1);
  if (!last) return OPENING;
  const goods = last.decisions.goods.map((g) => ({ ...g, order: 0, rush: false }));
  return { ...last.decisions, goods, forecast: last.result.sold };
}

/** The decisions of the week under way: changed, undone step by step, kept over a reload until the week is closed. */
export function useWeek(id: string, run: Run) {
  const week = run.weeks.length;
  const [steps, setSteps] = useState<readonly Decisions[]>(() => [
    rememberedWeek(id, week) ?? beginning(run),
  ]);
  const decisions = steps.at(-1) ?? OPENING;
  const typing = useRef<string | undefined>(undefined);
  /** `field`: what is typed into one field, key after key, is one step. */
  const change = (part: Partial<Decisions>, field?: string) => {
    const next = { ...decisions, ...part };
    const same = field !== undefined && field === typing.current && steps.length > 1;
    typing.current = field;
    setSteps([...(same ? steps.slice(0, -1) : steps), next]);
    rememberWeek(id, week, next);
  };
  const undo = () => {
    const before = steps.slice(0, -1);
    const now = before.at(-1);
    if (!now) return;
    typing.current = undefined;
    setSteps(before);
    rememberWeek(id, week, now);
  };
  const reset = () => change(beginning(run));
  const done = () => forgetWeek(id, week);
  return { decisions, change, undo, reset, done, undoable: steps.length > 1 };
}
