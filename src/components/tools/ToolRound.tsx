import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

interface Props {
  /** The round, or as much of it as concerns its frame. */
  run: { tries: number; lost: boolean };
  /** Which of the sheets on the page is printed: the id of this round's task. Where none is named, all are. */
  paper?: string;
  children: ComponentChildren;
}

/** Of the sheets that lie ready for print, only the one on this task is printed. */
function layOut(paper: string): void {
  for (const sheet of document.querySelectorAll<HTMLElement>('[data-paper]'))
    sheet.hidden = sheet.dataset['paper'] !== paper;
}

/** The frame of one round: takes the focus when another begins, and says when what was kept could not be gone on with. */
export function ToolRound({ run, paper, children }: Props) {
  const frame = useRef<HTMLElement>(null);
  useEffect(() => {
    // The button that began it is gone, and with it the focus.
    if (run.tries > 0) frame.current?.focus();
    if (paper !== undefined) layOut(paper);
  }, []);
  return (
    <section class="tool-round" ref={frame} tabIndex={-1} aria-label="这一份">
      {run.lost && (
        <p class="notice notice-watch" role="status">
          上次没做完的接不上了：题改过，或者存下来的坏了。这一份从头做。
        </p>
      )}
      {children}
    </section>
  );
}
