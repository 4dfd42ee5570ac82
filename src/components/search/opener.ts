import { wantsSingleKey } from '../../stores/index.ts';
import { asksForSearch } from './keys.ts';

const FIELDS = 'input, textarea, select, [contenteditable]';

type Code = typeof import('./start-search.tsx');

/** Some browsers keep a module that could not be fetched as failed for good: it is asked for by another address then, which the error names. */
let failedAt: string | undefined;
let tries = 0;

const fetchCode = (): Promise<Code> =>
  failedAt === undefined
    ? import('./start-search.tsx')
    : import(/* @vite-ignore */ `${failedAt}?again=${tries}`);

const addressIn = (error: unknown): string | undefined => /https?:\/\/[^\s?]+\.js/.exec(String(error))?.[0];

/** Fetches the search's code, which takes the box over with what is typed in it by then. Where it cannot be fetched, the box says so; typing on, or opening it again, tries again. */
export function startSearch(box: HTMLElement): void {
  if (box.dataset['started'] === 'yes') return;
  box.dataset['started'] = 'yes';
  const failed = box.querySelector<HTMLElement>('[data-search-failed]');
  fetchCode().then(
    ({ startBox }) => startBox(box),
    (error: unknown) => {
      delete box.dataset['started'];
      if (failed) failed.hidden = false;
      failedAt = addressIn(error) ?? failedAt;
      tries += 1;
      box.addEventListener('input', () => startSearch(box), { once: true });
    },
  );
}

/**
 * Opens the search by `/`, Ctrl or ⌘ with K, or its button. The dialog is part of the page and takes letters at once; code and index come after. On the
 * page of results the keys lead to its own box.
 */
export function followSearch(): void {
  const dialog = document.querySelector<HTMLDialogElement>('[data-search-dialog]');
  const box = document.querySelector<HTMLElement>('[data-search-page], [data-search-dialog]');
  const input = box?.querySelector('input');
  if (!dialog || !box || !input) return;
  const open = () => {
    if (dialog.contains(box)) dialog.showModal();
    input.focus();
    input.select();
    startSearch(box);
  };
  for (const button of document.querySelectorAll<HTMLElement>('[data-search-open]')) {
    button.addEventListener('click', (event) => {
      if (event.ctrlKey || event.metaKey) return;
      event.preventDefault();
      open();
    });
  }
  // A press beside the box is a press on the dialog itself.
  dialog.addEventListener('click', ({ target }) => {
    if (target === dialog || (target as Element).closest('[data-search-close]')) dialog.close();
  });
  document.addEventListener('keydown', (event) => {
    // What is asked in a dialog is answered first.
    if (document.querySelector('dialog[open]')) return;
    if (!asksForSearch(event, (event.target as Element).matches(FIELDS), wantsSingleKey())) return;
    event.preventDefault();
    open();
  });
}
