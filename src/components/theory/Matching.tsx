import type { Choice } from '../../grading/theory/index.ts';

interface Props {
  lefts: readonly Choice[];
  rights: readonly Choice[];
  /** Left id to the right id chosen for it. */
  pairs: Readonly<Record<string, string>>;
  disabled: boolean;
  onPair: (pairs: Record<string, string>) => void;
}

/** For each thing on the left one on the right, chosen from a list. */
export function Matching({ lefts, rights, pairs, disabled, onPair }: Props) {
  return (
    <div class="quiz-match">
      {lefts.map(({ id, text }) => (
        <label key={id}>
          <span>{text}</span>
          <select
            disabled={disabled}
            value={pairs[id] ?? ''}
            onChange={(e) => {
              const { [id]: _, ...others } = pairs;
              const chosen = e.currentTarget.value;
              onPair(chosen === '' ? others : { ...others, [id]: chosen });
            }}
          >
            <option value="">选一项……</option>
            {rights.map((right) => (
              <option key={right.id} value={right.id}>
                {right.text}
              </option>
            ))}
          </select>
        </label>
      ))}
    </div>
  );
}
