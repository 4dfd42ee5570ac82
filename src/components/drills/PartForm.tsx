import type { PartAnswer, ShownPart } from '../../grading/drills/index.ts';
import { AnswerForm } from '../theory/AnswerForm.tsx';
import { Chat } from '../theory/Chat.tsx';
import { Matching } from '../theory/Matching.tsx';
import { TableBlanks } from './TableBlanks.tsx';

interface Props {
  shown: ShownPart;
  answer: PartAnswer | undefined;
  disabled: boolean;
  onAnswer: (answer: PartAnswer) => void;
}

type Own = Extract<ShownPart, { kind: 'sort' | 'date' | 'table' }>;

function OwnFields({ shown, answer, disabled, onAnswer }: Props & { shown: Own }) {
  switch (shown.kind) {
    case 'sort':
      return (
        <Matching
          lefts={shown.items}
          rights={shown.bins}
          pairs={answer?.kind === 'sort' ? answer.bins : {}}
          disabled={disabled}
          onPair={(bins) => onAnswer({ kind: 'sort', bins })}
        />
      );
    case 'date':
      return (
        <label class="quiz-number">
          <span>答案</span>
          <input
            type="date"
            max="9999-12-31"
            disabled={disabled}
            value={answer?.kind === 'date' ? answer.date : ''}
            onInput={(e) => onAnswer({ kind: 'date', date: e.currentTarget.value })}
          />
        </label>
      );
    case 'table':
      return (
        <TableBlanks
          table={shown}
          cells={answer?.kind === 'table' ? answer.cells : {}}
          disabled={disabled}
          onFill={(cells) => onAnswer({ kind: 'table', cells })}
        />
      );
  }
}

const isOwn = (shown: ShownPart): shown is Own =>
  shown.kind === 'sort' || shown.kind === 'date' || shown.kind === 'table';

/** A part as it is shown, with the fields of its kind for the answer. */
export function PartForm(props: Props) {
  const { shown, answer, disabled, onAnswer } = props;
  if (isOwn(shown))
    return (
      <>
        <p class="quiz-stem">{shown.stem}</p>
        <Chat lines={shown.chat} />
        <OwnFields {...props} shown={shown} />
      </>
    );
  const given =
    answer?.kind === 'sort' || answer?.kind === 'date' || answer?.kind === 'table' ? undefined : answer;
  return <AnswerForm shown={shown} answer={given} disabled={disabled} onAnswer={onAnswer} />;
}
