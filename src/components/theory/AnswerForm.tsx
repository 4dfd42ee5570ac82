import type { Answer, Shown } from '../../grading/theory/index.ts';
import { Chat } from './Chat.tsx';
import { Choices } from './Choices.tsx';
import { FindLine } from './FindLine.tsx';
import { Matching } from './Matching.tsx';
import { Ordering } from './Ordering.tsx';

interface Props {
  shown: Shown;
  answer: Answer | undefined;
  disabled?: boolean;
  onAnswer: (answer: Answer) => void;
}

/** The longest line that can be written. */
const LONGEST = 200;

/** The answer where it is of this kind. */
const as = <K extends Answer['kind']>(kind: K, answer: Answer | undefined) =>
  answer?.kind === kind ? (answer as Extract<Answer, { kind: K }>) : undefined;

function Judge({
  shown,
  answer,
  disabled = false,
  onAnswer,
}: Props & { shown: Extract<Shown, { kind: 'judge' }> }) {
  const { pick = '', reason } = as('judge', answer) ?? {};
  return (
    <>
      <Choices
        legend="对还是不对"
        name={`${shown.id}-pick`}
        options={shown.options}
        picks={[pick]}
        disabled={disabled}
        onPick={([id = '']) =>
          onAnswer({ kind: 'judge', pick: id, ...(reason === undefined ? {} : { reason }) })
        }
      />
      <Choices
        legend="理由是"
        shown
        name={`${shown.id}-reason`}
        options={shown.reasons}
        picks={reason === undefined ? [] : [reason]}
        disabled={disabled}
        onPick={([id = '']) => onAnswer({ kind: 'judge', pick, reason: id })}
      />
    </>
  );
}

/** The field for a number with its unit, or for a line. */
function Typed({ shown, answer, disabled, onAnswer }: Props) {
  if (shown.kind === 'numeric')
    return (
      <label class="quiz-number">
        <span>答案</span>
        <input
          type="text"
          inputMode="decimal"
          autocomplete="off"
          maxLength={20}
          disabled={disabled}
          value={as('numeric', answer)?.text ?? ''}
          onInput={(e) => onAnswer({ kind: 'numeric', text: e.currentTarget.value })}
        />
        <b>{shown.unit}</b>
      </label>
    );
  return (
    <label class="quiz-write">
      <span>{shown.chat.some((line) => line.from === 'shopper') ? '你会怎么回？' : '写在这里'}</span>
      <textarea
        rows={3}
        maxLength={LONGEST}
        disabled={disabled}
        value={as('write-line', answer)?.text ?? ''}
        onInput={(e) => onAnswer({ kind: 'write-line', text: e.currentTarget.value })}
      />
    </label>
  );
}

function Fields(props: Props) {
  const { shown, answer, disabled = false, onAnswer } = props;
  const common = { name: shown.id, disabled };
  switch (shown.kind) {
    case 'single':
      return (
        <Choices
          {...common}
          legend="选一项"
          options={shown.options}
          picks={[as('single', answer)?.pick ?? '']}
          onPick={([pick = '']) => onAnswer({ kind: 'single', pick })}
        />
      );
    case 'multiple':
      return (
        <Choices
          {...common}
          several
          legend="可以选几项"
          options={shown.options}
          picks={as('multiple', answer)?.picks ?? []}
          onPick={(picks) => onAnswer({ kind: 'multiple', picks })}
        />
      );
    case 'judge':
      return <Judge {...props} shown={shown} />;
    case 'order':
      return (
        <Ordering
          items={shown.items}
          ids={as('order', answer)?.ids ?? []}
          disabled={disabled}
          onOrder={(ids) => onAnswer({ kind: 'order', ids })}
        />
      );
    case 'match':
      return (
        <Matching
          lefts={shown.lefts}
          rights={shown.rights}
          pairs={as('match', answer)?.pairs ?? {}}
          disabled={disabled}
          onPair={(pairs) => onAnswer({ kind: 'match', pairs })}
        />
      );
    case 'find-line':
      return (
        <FindLine
          {...common}
          lines={shown.lines}
          pick={as('find-line', answer)?.line ?? ''}
          onPick={(line) => onAnswer({ kind: 'find-line', line })}
        />
      );
    default:
      return <Typed {...props} />;
  }
}

/** A question as it is shown, with the field of its kind for the answer. */
export function AnswerForm(props: Props) {
  const { shown } = props;
  return (
    <>
      <p class="quiz-stem" tabIndex={-1}>
        {shown.stem}
      </p>
      <Chat lines={shown.chat} />
      <Fields {...props} />
    </>
  );
}
