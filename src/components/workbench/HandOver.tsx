import { useState } from 'preact/hooks';
import type { HandOverTarget } from '../../schemas/index.ts';
import { HAND_OVER_NAMES, type HandOverForm, handOverNote, handOverProblems } from '../../shop/index.ts';
import type { Action } from '../../transcript/index.ts';
import { Choice, choicesOf, TextField } from './Fields.tsx';
import { SmallForm } from './SmallForm.tsx';

interface Props {
  /** What was promised and is not kept yet. */
  promised: readonly string[];
  onAct: (action: Action) => void;
  onDone: () => void;
}

const FIELDS: readonly [keyof HandOverForm, string, string][] = [
  ['open', '还没办完的', '例如：补发的单子还没建'],
  ['promised', '答应过顾客的', '没答应过就写“没有”'],
  ['until', '几点前回复', '例如：明天10点前'],
  ['owner', '由谁接着办', '写名字，不写“售后”'],
];

/** Hands the conversation over with a note: what is open, what was promised, until when, who. What is missing is said before it goes. */
export function HandOver({ promised, onAct, onDone }: Props) {
  const [to, setTo] = useState<HandOverTarget>('after-sales');
  const [form, setForm] = useState<HandOverForm>({
    open: '',
    promised: promised.join('；'),
    until: '',
    owner: '',
  });
  const hand = () => {
    onAct({ type: 'hand-over', to, note: handOverNote(form) });
    onDone();
  };
  return (
    <SmallForm
      label="转交会话"
      submit={`转给${HAND_OVER_NAMES[to]}`}
      problems={handOverProblems(form)}
      onSubmit={hand}
      onCancel={onDone}
    >
      <p class="deed-advice">先跟顾客说清由谁接着办、几点前回复，再转；转了以后，这次会话就结束了。</p>
      <Choice
        label="转给"
        value={to}
        choices={choicesOf(HAND_OVER_NAMES)}
        onChange={(value) => setTo(value as HandOverTarget)}
      />
      {FIELDS.map(([field, label, hint]) => (
        <TextField
          key={field}
          label={label}
          hint={hint}
          value={form[field]}
          onChange={(said) => setForm({ ...form, [field]: said })}
        />
      ))}
    </SmallForm>
  );
}
