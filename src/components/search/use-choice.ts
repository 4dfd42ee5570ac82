import { useLayoutEffect, useState } from 'preact/hooks';

/** The place that a key leads to among so many; null where the key moves nothing. */
export function moved(key: string, at: number, count: number): number | null {
  if (count === 0) return null;
  if (key === 'ArrowDown') return at + 1 < count ? at + 1 : 0;
  if (key === 'ArrowUp') return at > 0 ? at - 1 : count - 1;
  return null;
}

/**
 * The arrow keys' choice in a list below a combobox: the focus stays in the field, which names the chosen option. Enter opens it. `options` names what
 * stands in the list, so that a choice stays with what was chosen while more is found around it. `of`: what the list answers; with another the
 * choice is the first again. Returns the place of the chosen one.
 */
export function useChoice(
  input: HTMLInputElement,
  id: string,
  options: readonly string[],
  of: string,
): number {
  const [choice, choose] = useState<{ option: string; answers: string } | null>(null);
  const count = options.length;
  const chosen = choice?.answers === of ? Math.max(0, options.indexOf(choice.option)) : 0;
  const named = count > 0 ? `${id}-option-${chosen}` : undefined;
  // Before the next key is heard, or a quick hand would move from where the choice was.
  useLayoutEffect(() => {
    input.setAttribute('aria-expanded', String(count > 0));
    if (named === undefined) input.removeAttribute('aria-activedescendant');
    else input.setAttribute('aria-activedescendant', named);
    const onKey = (event: KeyboardEvent) => {
      // 229 is what browsers report while an input method composes, also where isComposing is already false.
      if (event.isComposing || event.keyCode === 229) return;
      const next = moved(event.key, chosen, count);
      if (next !== null) {
        event.preventDefault();
        choose({ option: options[next] ?? '', answers: of });
        document.getElementById(`${id}-option-${next}`)?.scrollIntoView({ block: 'nearest' });
      } else if (event.key === 'Enter') {
        event.preventDefault();
        if (named !== undefined) document.getElementById(named)?.click();
      }
    };
    input.addEventListener('keydown', onKey);
    return () => input.removeEventListener('keydown', onKey);
  }, [input, id, options, of, chosen, named]);
  return chosen;
}
