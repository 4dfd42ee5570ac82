import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

interface Props {
  /** What the form does; its accessible name. */
  label: string;
  /** The word on the button that does it. */
  submit: string;
  /** It breaks a rule: the button says so by its look. */
  danger?: boolean;
  /** What is still wrong, in words; shown once it was tried. */
  problems: readonly string[];
  onSubmit: () => void;
  onCancel: () => void;
  children: ComponentChildren;
}

/** A small form beside the chat: it takes the focus, says what is still wrong when it is tried, and goes away on Escape. */
export function SmallForm({ label, submit, danger, problems, onSubmit, onCancel, children }: Props) {
  const [tried, setTried] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector<HTMLElement>('select, input, textarea, button')?.focus(), []);
  return (
    <form
      ref={form}
      class="deed"
      aria-label={label}
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (problems.length === 0) onSubmit();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onCancel();
      }}
    >
      {children}
      {tried && problems.length > 0 && (
        <div role="alert">
          <ul class="deed-problem">
            {problems.map((says) => (
              <li key={says}>{says}</li>
            ))}
          </ul>
        </div>
      )}
      <div class="deed-buttons">
        <button type="submit" class={danger ? 'button button-danger' : 'button button-primary'}>
          {submit}
        </button>
        <button type="button" class="button" onClick={onCancel}>
          算了
        </button>
      </div>
    </form>
  );
}
