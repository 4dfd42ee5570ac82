import { useEffect, useState } from 'preact/hooks';

/** What stands in a field, also what was typed before anybody looked; nothing half composed. */
export function useTyped(input: HTMLInputElement): [string, (text: string) => void] {
  const [typed, setTyped] = useState(input.value);
  useEffect(() => {
    const read = (event: Event) => {
      if (!(event instanceof InputEvent && event.isComposing)) setTyped(input.value);
    };
    setTyped(input.value);
    input.addEventListener('input', read);
    input.addEventListener('compositionend', read);
    return () => {
      input.removeEventListener('input', read);
      input.removeEventListener('compositionend', read);
    };
  }, [input]);
  const type = (text: string) => {
    input.value = text;
    setTyped(text);
    input.focus();
  };
  return [typed, type];
}
