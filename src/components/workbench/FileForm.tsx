import { useState } from 'preact/hooks';
import { formProblem, LOSS_NAMES, PROBLEM_NAMES } from '../../records/index.ts';
import type { LossReason, ProblemKind } from '../../schemas/index.ts';
import { fileProblem, logLoss } from '../../stores/index.ts';
import { Choice, choicesOf, TextField } from './Fields.tsx';
import { SmallForm } from './SmallForm.tsx';
import type { Talk } from './talk.ts';

interface Props {
  kind: 'problem' | 'loss';
  talk: Talk;
  /** Says what was done; empty where nothing was. */
  onDone: (said: string) => void;
}

const WORDS = {
  problem: {
    label: '登记今天的问题',
    choice: '是哪方面',
    text: '怎么回事',
    hint: '哪件商品、哪一页、顾客怎么问的',
    about: '碰到页面没写、库存不准这类事，当天记下来，下班交给主管，大家一起改。',
    names: PROBLEM_NAMES,
    done: '问题记下了，在「我的记录」里。',
  },
  loss: {
    label: '登记没成交',
    choice: '为什么没买',
    text: '他怎么说的',
    hint: '他的原话，或者你看到的',
    about: '记原因，不记电话地址。只有他同意过，才可以再联系他。',
    names: LOSS_NAMES,
    done: '没成交的原因记下了，在「我的记录」里。',
  },
} as const;

/** Files a problem of the day, or why a shopper did not buy. Both lie in the journal and go with its backup. */
export function FileForm({ kind, talk, onDone }: Props) {
  const words = WORDS[kind];
  const choices = choicesOf(words.names);
  const [reason, setReason] = useState(choices[0]?.value ?? '');
  const [text, setText] = useState('');
  const problem = formProblem(text);
  const file = () => {
    const form = { conversation: talk.conversation, case: talk.story, text: text.trim() };
    void (kind === 'loss'
      ? logLoss({ ...form, reason: reason as LossReason })
      : fileProblem({ ...form, reason: reason as ProblemKind }));
    onDone(words.done);
  };
  return (
    <SmallForm
      label={words.label}
      submit="记下"
      problems={problem ? [problem] : []}
      onSubmit={file}
      onCancel={() => onDone('')}
    >
      <p class="deed-advice">{words.about}</p>
      <Choice label={words.choice} value={reason} choices={choices} onChange={setReason} />
      <TextField label={words.text} long hint={words.hint} value={text} onChange={setText} />
    </SmallForm>
  );
}
