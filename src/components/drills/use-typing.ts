import { useRef, useState } from 'preact/hooks';

/** What was typed, and how long it took. */
export interface Typed {
  text: string;
  /** From the first key to the last character, ms. */
  ms: number;
}

/**
 * A text as it is typed with an input method: what is still being composed counts for nothing yet. The clock begins at the first key and stands
 * at the last character. `now` is ms of any clock.
 */
export function useTyping(now: () => number) {
  const [committed, setCommitted] = useState('');
  const began = useRef<number | undefined>(undefined);
  const last = useRef(0);
  const composing = useRef(false);
  const begin = () => {
    began.current ??= now();
  };
  const commit = (text: string) => {
    last.current = now();
    setCommitted(text);
  };
  const fields = {
    onKeyDown: (e: KeyboardEvent) => {
      if (!['Tab', 'Shift', 'Control', 'Alt', 'Meta', 'Escape'].includes(e.key)) begin();
    },
    // Preact takes these two by their own names: no property of an element tells it how they are spelt.
    oncompositionstart: () => {
      begin();
      composing.current = true;
    },
    oncompositionend: (e: CompositionEvent) => {
      composing.current = false;
      commit((e.currentTarget as HTMLTextAreaElement).value);
    },
    onInput: (e: InputEvent) => {
      begin();
      // Some browsers say so on the event only.
      if (composing.current || e.isComposing) return;
      commit((e.currentTarget as HTMLTextAreaElement).value);
    },
  };
  const typed = (): Typed => ({
    text: committed,
    ms: Math.round(last.current - (began.current ?? last.current)),
  });
  const restart = () => {
    began.current = undefined;
    composing.current = false;
    setCommitted('');
  };
  return { committed, begun: began.current !== undefined, fields, typed, restart };
}
