import { PROMOTION_TERMS } from '../../../grading/drills/index.ts';

interface Props {
  chosen: readonly string[];
  disabled: boolean;
  onChange: (chosen: readonly string[]) => void;
}

/** The lines that the page of the promotion states. */
export function Terms({ chosen, disabled, onChange }: Props) {
  return (
    <fieldset class="quiz-options" disabled={disabled}>
      <legend>活动页上写哪几条？</legend>
      {PROMOTION_TERMS.map(({ id, text }) => (
        <label key={id} class="quiz-option">
          <input
            type="checkbox"
            checked={chosen.includes(id)}
            onChange={(e) =>
              onChange(e.currentTarget.checked ? [...chosen, id] : chosen.filter((other) => other !== id))
            }
          />
          <span>{text}</span>
        </label>
      ))}
    </fieldset>
  );
}
