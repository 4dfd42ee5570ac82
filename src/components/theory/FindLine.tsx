import type { Shown } from '../../grading/theory/index.ts';

interface Props {
  lines: Extract<Shown, { kind: 'find-line' }>['lines'];
  name: string;
  pick: string;
  disabled: boolean;
  onPick: (line: string) => void;
}

/** A chat in which one of the agent's lines is to be found. */
export function FindLine({ lines, name, pick, disabled, onPick }: Props) {
  return (
    <fieldset class="quiz-chat quiz-lines" disabled={disabled}>
      <legend class="visually-hidden">选出犯规的那一句</legend>
      {lines.map(({ from, text, id }) =>
        id === undefined ? (
          <p key={text} class={`bubble bubble-${from}`}>
            <span class="visually-hidden">顾客：</span>
            {text}
          </p>
        ) : (
          <label key={id} class="quiz-line">
            <input type="radio" name={name} checked={pick === id} onChange={() => onPick(id)} />
            <span class="bubble bubble-agent">
              <span class="visually-hidden">客服：</span>
              {text}
            </span>
          </label>
        ),
      )}
    </fieldset>
  );
}
