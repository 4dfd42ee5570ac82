import { useState } from 'preact/hooks';
import { AREAS } from '../../exercises/market/index.ts';
import { AREA_NAMES, type Diagnosis } from '../../grading/market/index.ts';
import { readMarketWeek } from '../../stores/index.ts';

const CHOICES: readonly Diagnosis[] = [...AREAS, 'none'];

/** Asks where the week leaked most, before it is told: the figures above have it. */
export function Leak({ id, week }: { id: string; week: number }) {
  const [named, setNamed] = useState<Diagnosis>();
  const [failed, setFailed] = useState(false);
  const keep = () => {
    if (named === undefined) return;
    setFailed(false);
    readMarketWeek(id, week, named).catch(() => setFailed(true));
  };
  return (
    <form
      class="shop-leak card"
      onSubmit={(e) => {
        e.preventDefault();
        keep();
      }}
    >
      <fieldset>
        <legend>只能改一件事的话，第 {week + 1} 周最该改的是什么？</legend>
        <p class="muted">先自己看上面的数字，答了才说原因；答得对不对也算分。</p>
        {CHOICES.map((c) => (
          <label class="shop-tick" key={c}>
            <input type="radio" name="leak" value={c} checked={named === c} onChange={() => setNamed(c)} />
            <span>{AREA_NAMES[c]}</span>
          </label>
        ))}
      </fieldset>
      {failed && <p role="alert">没有记下来：另一个标签页正在用。换到这里再点一次。</p>}
      <button type="submit" class="button button-primary" disabled={named === undefined}>
        就是它，看原因
      </button>
    </form>
  );
}
