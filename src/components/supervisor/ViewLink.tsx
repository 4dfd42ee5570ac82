import type { ComponentChildren } from 'preact';
import { addressOf, type View } from './use-view.ts';

interface Props {
  view: View;
  go: (view: View) => void;
  children: ComponentChildren;
}

/** A link that opens a view without loading the page again; with a key held it opens where the browser would. */
export function ViewLink({ view, go, children }: Props) {
  return (
    <a
      class="card-link"
      href={addressOf(view)}
      onClick={(e) => {
        if (e.ctrlKey || e.metaKey || e.shiftKey) return;
        e.preventDefault();
        go(view);
      }}
    >
      {children}
    </a>
  );
}
