import { useState } from 'preact/hooks';
import { DAY_FORM_NAMES, type DayForm as Form, formProblem } from '../../records/index.ts';
import { fileDay } from '../../stores/index.ts';
import { Choice, choicesOf, TextField } from '../workbench/Fields.tsx';
import { dayOf } from './say.ts';

interface Props {
  day: number;
  filed: readonly (Form & { time: string })[];
  mine: boolean;
}

/** The problem form at the end of a day: what came up, or that nothing did. */
export function DayForm({ day, filed, mine }: Props) {
  const [reason, setReason] = useState<Form['reason']>('product');
  const [text, setText] = useState('');
  const [tried, setTried] = useState(false);
  const [sent, setSent] = useState(false);
  const problem = reason === 'none' ? undefined : formProblem(text);
  const submit = (event: Event) => {
    event.preventDefault();
    setTried(true);
    if (problem) return;
    void fileDay({ day, reason, text: text.trim() });
    setText('');
    setTried(false);
    setSent(true);
  };
  const last = filed.at(-1);
  return (
    <details class="day-check" id={`form-${day}`}>
      <summary>
        <b>当天问题单</b>
        <span class="muted">
          {last ? `${dayOf(last.time)} 交了 ${filed.length} 条` : '收工前交，没碰到问题也说一声'}
        </span>
      </summary>
      {filed.length > 0 && (
        <ul class="week-filed">
          {filed.map((f) => (
            <li key={f.time}>
              <b>{DAY_FORM_NAMES[f.reason]}</b>
              {f.text && `：${f.text}`}
            </li>
          ))}
        </ul>
      )}
      <form class="week-form" aria-label={`第 ${day} 天的问题单`} onSubmit={submit}>
        <Choice
          label="是哪方面"
          value={reason}
          choices={choicesOf(DAY_FORM_NAMES)}
          onChange={(v) => setReason(v as Form['reason'])}
        />
        {reason !== 'none' && (
          <TextField
            label="怎么回事"
            long
            hint="哪件商品、哪一页、怎么卡住的"
            value={text}
            onChange={setText}
          />
        )}
        {tried && problem && (
          <p class="week-problem" role="alert">
            {problem}
          </p>
        )}
        <button type="submit" class="button" disabled={!mine}>
          交问题单
        </button>
        <p role="status">{sent && `交了，这一天一共 ${filed.length} 条。还有别的，可以再写一条。`}</p>
      </form>
    </details>
  );
}
