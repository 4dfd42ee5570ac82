type Theme = 'light' | 'dark';

const shown = (): Theme => {
  const chosen = document.documentElement.dataset['theme'];
  if (chosen === 'light' || chosen === 'dark') return chosen;
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
};

/** Turns to the other theme. What equals the system's theme is not kept, so that the page follows the system again. */
function toggle(): void {
  const next: Theme = shown() === 'dark' ? 'light' : 'dark';
  const system: Theme = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
  const root = document.documentElement;
  if (next === system) delete root.dataset['theme'];
  else root.dataset['theme'] = next;
  try {
    if (next === system) localStorage.removeItem('jinpai-theme');
    else localStorage.setItem('jinpai-theme', next);
  } catch {
    // Storage is blocked: the choice holds for this page.
  }
}

/** Shows the theme button, which is of no use without script, and lets it work; an open menu closes on Escape. */
export function followThemeToggle(): void {
  const button = document.querySelector<HTMLButtonElement>('[data-theme-toggle]');
  if (button) {
    button.hidden = false;
    button.addEventListener('click', toggle);
  }
  const menu = document.querySelector<HTMLDetailsElement>('.site-menu');
  menu?.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || !menu.open) return;
    menu.open = false;
    menu.querySelector('summary')?.focus();
  });
}
