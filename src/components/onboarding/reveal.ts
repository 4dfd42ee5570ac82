import { useEffect } from 'preact/hooks';

/** Opens what is folded under this id and puts the focus on it; nothing where there is none. */
export function reveal(id: string): void {
  const found = document.getElementById(id);
  if (!(found instanceof HTMLDetailsElement)) return;
  found.open = true;
  found.querySelector('summary')?.focus({ preventScroll: true });
}

const revealAddressed = () => reveal(decodeURIComponent(location.hash.slice(1)));

/** Whoever comes with an address that names something folded finds it open. */
export function useReveal(): void {
  useEffect(() => {
    revealAddressed();
    addEventListener('hashchange', revealAddressed);
    return () => removeEventListener('hashchange', revealAddressed);
  }, []);
}
