import { useEffect, useState } from 'preact/hooks';

/** The place that a key leads to among so many; null where the key moves nothing. */
export function moved(key: string, at: number, count: number): number | null {
  if (count === 0) return null;
  if (key === 'ArrowDown') return at + 1 < count ? at + 1 : 0;
  if (key === 'ArrowUp') return at > 0 ? at - 1 : count - 1;
  return null;
}

/**
 * The arrow keys' choice in a list below a combobox: the focus stays in the field, which names the chosen option. Enter opens it. `of`: what the list
 * answers; with another the choice is the first again.
 */
export function useChoice(input: HTMLInputElement, id: string, count: number, of: string): number {
  const [{ at, answers }, choose] = useState({ at: 0, answers: of });
  const chosen = answers === of && at < count ? at : 0;
  const option = count > 0 ? `${id}-option-${chosen}` : undefined;
  useEffect(() => {
    input.setAttribute('aria-expanded', String(count > 0));
    if (option === undefined) input.removeAttribute('aria-activedescendant');
    else input.setAttribute('aria-activedescendant', option);
    const onKey = (event: KeyboardEvent) => {
      // 229 is what browsers report while an input method composes, also where isComposing is already false.
      if (event.isComposing || event.keyCode === 229) return;
      const next = moved(event.key, chosen, count);
      if (next !== null) {
        event.preventDefault();
        choose({ at: next, answers: of });
        document.getElementById(`${id}-option-${next}`)?.scrollIntoView({ block: 'nearest' });
      } else if (event.key === 'Enter') {
        event.preventDefault();
        if (option !== undefined) document.getElementById(option)?.click();
      }
    };
    input.addEventListener('keydown', onKey);
    return () => input.removeEventListener('keydown', onKey);
  }, [input, id, count, of, chosen, option]);
  return chosen;
}
