import { useState } from 'preact/hooks';
import type { ShiftPace } from '../../records/index.ts';
import type { Norms, Shift } from '../../schemas/index.ts';
import { PACES } from './pace.ts';

interface Props {
  shift: Shift;
  extended: Norms['certification']['extended'];
  onStart: (pace: ShiftPace) => void;
  /** Where the shifts are chosen. */
  shifts: string;
}

const comingTo = ({ blueprint }: Shift) => blueprint.reduce((sum, row) => sum + row.count, 0);

/** Before a shift: what is coming, and at what pace. The clock runs from the button on. */
export function StartShift({ shift, extended, onStart, shifts }: Props) {
  const [chosen, setChosen] = useState('1');
  const [longer, setLonger] = useState(false);
  const pace = shift.pausable
    ? (PACES.find((p) => p.id === chosen)?.pace ?? {})
    : longer
      ? { extended: extended.value }
      : {};
  return (
    <div class="page page-narrow">
      <form
        class="card shift-start"
        onSubmit={(event) => {
          event.preventDefault();
          onStart(pace);
        }}
      >
        <h1>{shift.title}</h1>
        <p class="lead">{shift.about}</p>
        <ul class="shift-facts">
          <li>
            <b class="num">{comingTo(shift)}</b> 位顾客
          </li>
          <li>
            最多同时 <b class="num">{shift.atOnce}</b> 位
          </li>
          <li>
            约 <b class="num">{shift.minutes}</b> 分钟
          </li>
          <li>{shift.pausable ? '可以暂停，有提示' : '不能暂停，没有提示'}</li>
        </ul>
        {shift.handOver && <p>收班前有一件事要写交接单，留给下一班的人。</p>}
        {shift.pausable ? (
          <fieldset class="shift-paces">
            <legend>快慢</legend>
            {PACES.map(({ id, title, about }) => (
              <label key={id}>
                <input
                  type="radio"
                  name="pace"
                  value={id}
                  checked={chosen === id}
                  onChange={() => setChosen(id)}
                />
                <span>
                  <b>{title}</b>
                  <small>{about}</small>
                </span>
              </label>
            ))}
          </fieldset>
        ) : (
          <label class="shift-longer">
            <input type="checkbox" checked={longer} onChange={(e) => setLonger(e.currentTarget.checked)} />
            <span>我需要更多时间：钟走得慢一些（按 {extended.value}% 给），记录里会写明</span>
          </label>
        )}
        <p class="cluster">
          <button type="submit" class="button button-primary">
            开始这一班
          </button>
          <a class="button" href={shifts}>
            换一班
          </a>
        </p>
        <p class="muted">点了开始，钟就走；来谁、几点来，每一班都重新抽。</p>
      </form>
    </div>
  );
}
