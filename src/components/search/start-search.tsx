import { render } from 'preact';
import { SearchResults } from './SearchResults.tsx';

/** Takes a search box over, in its dialog or on its page: what was typed in it already is searched at once. */
export function startBox(box: HTMLElement): void {
  const input = box.querySelector('input');
  const found = box.querySelector<HTMLElement>('[data-search-found]');
  const id = found?.dataset['searchFound'];
  if (!input || !found || id === undefined) return;
  found.replaceChildren();
  render(
    <SearchResults
      input={input}
      id={id}
      close={box instanceof HTMLDialogElement ? () => box.close() : null}
    />,
    found,
  );
}
