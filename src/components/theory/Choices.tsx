import type { Choice } from '../../grading/theory/index.ts';

interface Props {
  /** What the list is called for those who do not see it. */
  legend: string;
  /** Shown above the list; else the legend is only heard. */
  shown?: boolean;
  name: string;
  options: readonly Choice[];
  picks: readonly string[];
  /** Several may be picked. */
  several?: boolean;
  disabled: boolean;
  onPick: (picks: string[]) => void;
}

/** Options to pick from: one by radio buttons, several by check boxes. */
export function Choices({ legend, shown, name, options, picks, several, disabled, onPick }: Props) {
  const toggle = (id: string) => {
    if (!several) return onPick([id]);
    onPick(picks.includes(id) ? picks.filter((p) => p !== id) : [...picks, id]);
  };
  return (
    <fieldset class="quiz-options" disabled={disabled}>
      <legend class={shown ? undefined : 'visually-hidden'}>{legend}</legend>
      {options.map(({ id, text }) => (
        <label key={id} class="quiz-option">
          <input
            type={several ? 'checkbox' : 'radio'}
            name={name}
            checked={picks.includes(id)}
            onChange={() => toggle(id)}
          />
          <span>{text}</span>
        </label>
      ))}
    </fieldset>
  );
}
