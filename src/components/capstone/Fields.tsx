import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

interface NumberProps {
  label: string;
  unit: string;
  value: number;
  /** Tenths are allowed, as in a price. */
  fine?: boolean;
  hint?: string;
  onChange: (value: number) => void;
}

/** A whole number, or one with tenths; told at every key, so that what it costs is seen at once. What is no number is 0. */
export function NumberField({ label, unit, value, fine, hint, onChange }: NumberProps) {
  const [text, setText] = useState(String(value));
  const read = (typed: string) => {
    setText(typed);
    const number = Number(typed);
    onChange(Number.isFinite(number) && number >= 0 ? (fine ? number : Math.round(number)) : 0);
  };
  return (
    <label class="shop-field">
      <span>{label}</span>
      <span class="shop-number">
        <input
          type="number"
          inputMode={fine ? 'decimal' : 'numeric'}
          min="0"
          step={fine ? '0.1' : '1'}
          // What is being typed stands as long as it means the value; otherwise the value was changed elsewhere.
          value={Number(text) === value ? text : String(value)}
          onInput={(e) => read(e.currentTarget.value)}
        />
        {unit}
      </span>
      {hint && <small class="muted">{hint}</small>}
    </label>
  );
}

interface ChoiceProps<T extends string | number> {
  label: string;
  names: Readonly<Record<T, string>>;
  choices: readonly T[];
  value: T;
  onChange: (value: T) => void;
}

/** One of several. */
export function Choice<T extends string | number>({
  label,
  names,
  choices,
  value,
  onChange,
}: ChoiceProps<T>) {
  return (
    <label class="shop-field">
      <span>{label}</span>
      <select
        value={String(value)}
        onChange={(e) => {
          const chosen = choices.find((c) => String(c) === e.currentTarget.value);
          if (chosen !== undefined) onChange(chosen);
        }}
      >
        {choices.map((c) => (
          <option key={c} value={String(c)}>
            {names[c]}
          </option>
        ))}
      </select>
    </label>
  );
}

/** Yes or no. */
export function Tick({
  label,
  on,
  disabled,
  onChange,
}: {
  label: string;
  on: boolean;
  disabled?: boolean;
  onChange: (on: boolean) => void;
}) {
  return (
    <label class="shop-tick">
      <input
        type="checkbox"
        checked={on}
        disabled={disabled}
        onChange={(e) => onChange(e.currentTarget.checked)}
      />
      <span>{label}</span>
    </label>
  );
}

/** Fields that belong together, under a heading; with a line on what to think of. */
export function Group({ title, why, children }: { title: string; why: string; children: ComponentChildren }) {
  return (
    <fieldset class="shop-group">
      <legend>{title}</legend>
      <p class="muted">{why}</p>
      <div class="shop-fields">{children}</div>
    </fieldset>
  );
}

interface TableProps {
  caption: string;
  head: readonly string[];
  /** The first cell of each row names it. */
  rows: readonly (readonly ComponentChildren[])[];
}

/** A table of figures that scrolls within its frame. */
export function Figures({ caption, head, rows }: TableProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by key
    <section class="table-scroll shop-scroll" tabIndex={0} aria-label={caption}>
      <table class="shop-table">
        <caption>{caption}</caption>
        <thead>
          <tr>
            {head.map((h) => (
              <th scope="col" key={h}>
                {h}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, i) => (
            <tr key={i}>
              {row.map((cell, j) =>
                j === 0 ? (
                  <th scope="row" key={j}>
                    {cell}
                  </th>
                ) : (
                  <td key={j}>{cell}</td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
