import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { DrillItem } from '../../course/index.ts';
import { openParts, showDrill } from '../../grading/drills/index.ts';
import { NotKept } from '../theory/Elsewhere.tsx';
import { Material } from './Material.tsx';
import { Part } from './Part.tsx';
import { Result } from './Result.tsx';
import { useRun } from './use-run.ts';

interface Props {
  item: DrillItem;
  heading: 'h2' | 'h4';
}

/** The worksheet: material, all parts in one form, and after handing in the marks part by part. */
export function Sheet({ item, heading }: Props) {
  const { drill } = item;
  const { seed, answers, state, mark, answer, handIn, again } = useRun(drill);
  const [warned, setWarned] = useState(false);
  const shown = useMemo(() => showDrill(drill, seed), [drill, seed]);
  const open = openParts(drill, seed, answers);
  const numbers = open.map((id) => drill.parts.findIndex((p) => p.id === id) + 1).join('、');
  const submit = (event: Event) => {
    event.preventDefault();
    if (state === 'marking' || mark) return;
    if (open.length > 0 && !warned) return setWarned(true);
    void handIn();
  };
  const sheet = useRef<HTMLFormElement>(null);
  const [tries, setTries] = useState(0);
  // The button that began it anew is gone, and with it the focus.
  useEffect(() => {
    if (tries > 0) sheet.current?.querySelector<HTMLElement>('.drill-part')?.focus();
  }, [tries]);
  const onAgain = () => {
    setWarned(false);
    again();
    setTries(tries + 1);
  };
  return (
    <form class="drill-sheet" ref={sheet} onSubmit={submit}>
      <NotKept />
      {mark && <Result mark={mark} item={item} heading={heading} onAgain={onAgain} />}
      <Material material={shown.material} />
      {shown.parts.map((part, i) => (
        <Part
          key={`${seed}-${part.part}`}
          number={i + 1}
          shown={part}
          answer={answers[part.part]}
          mark={mark?.parts[i]}
          disabled={mark !== undefined || state === 'marking'}
          heading={heading}
          onAnswer={(given) => answer(part.part, given)}
        />
      ))}
      {state === 'failed' && (
        <p class="notice notice-bad" role="alert">
          没有评成：资料没有取到，或者另一个标签页正在用。写的都还在，看看网络，再交一次。
        </p>
      )}
      {warned && !mark && open.length > 0 && (
        <p class="notice notice-watch" role="alert">
          第 {numbers} 项还没做完。可以接着做，也可以就这样交，没做的不得分。
        </p>
      )}
      <div class="quiz-bar no-print">
        {mark ? (
          <button type="button" class="button" onClick={onAgain}>
            再做一次
          </button>
        ) : (
          <button type="submit" class="button button-primary" disabled={state === 'marking'}>
            {state === 'marking' ? '正在评……' : warned && open.length > 0 ? '就这样交' : '交上去'}
          </button>
        )}
      </div>
    </form>
  );
}
