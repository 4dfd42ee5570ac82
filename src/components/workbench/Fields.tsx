interface ChoiceProps {
  label: string;
  value: string;
  choices: readonly { value: string; title: string }[];
  onChange: (value: string) => void;
}

/** One of a closed list. */
export function Choice({ label, value, choices, onChange }: ChoiceProps) {
  return (
    <label>
      {label}
      <select value={value} onChange={(e) => onChange(e.currentTarget.value)}>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.title}
          </option>
        ))}
      </select>
    </label>
  );
}

interface TextProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
  /** Several lines. */
  long?: boolean;
  /** Yuan: the telephone shows digits. */
  money?: boolean;
  hint?: string;
}

/** A line or a few lines of text. */
export function TextField({ label, value, onChange, long, money, hint }: TextProps) {
  const shared = { value, maxLength: 200, placeholder: hint ?? '' };
  if (long) {
    return (
      <label>
        {label}
        <textarea rows={2} {...shared} onInput={(e) => onChange(e.currentTarget.value)} />
      </label>
    );
  }
  return (
    <label>
      {label}
      <input
        {...shared}
        inputMode={money ? 'decimal' : 'text'}
        onInput={(e) => onChange(e.currentTarget.value)}
      />
    </label>
  );
}

/** The entries of a table of names as choices. */
export const choicesOf = (names: Record<string, string>): { value: string; title: string }[] =>
  Object.entries(names).map(([value, title]) => ({ value, title }));
