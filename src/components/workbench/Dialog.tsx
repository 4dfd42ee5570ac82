import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

interface Props {
  /** What the dialog is called; also its heading. */
  title: string;
  onClose: () => void;
  children: ComponentChildren;
}

/** A dialog that is open as long as it is there. The native one keeps the focus inside, closes on Escape and gives the focus back; what is marked `data-first` has it first. */
export function Dialog({ title, onClose, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    dialog.current?.showModal();
    dialog.current?.querySelector<HTMLElement>('[data-first]')?.focus();
    // Where the dialog is taken off the page instead of closed, the browser does not give the focus back.
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
  return (
    <dialog ref={dialog} class="dialog dialog-desk" aria-labelledby="desk-dialog" onClose={onClose}>
      <h2 id="desk-dialog">{title}</h2>
      {children}
    </dialog>
  );
}
