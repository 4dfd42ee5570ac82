import { useCallback, useEffect, useState } from 'preact/hooks';
import { wantsSingleKey } from '../../stores/index.ts';
import { give, useCommand } from './command.ts';
import { later } from './later.tsx';
import { commandOf } from './shortcuts.ts';

const ShortcutSheet = later(() => import('./ShortcutSheet.tsx').then((m) => m.ShortcutSheet));

const isField = (target: EventTarget | null) =>
  target instanceof HTMLElement && target.matches('input, textarea, select, [contenteditable]');

/** Listens to the desk's keys while it is there, and shows the sheet of all of them. */
export function DeskKeys() {
  const [sheet, setSheet] = useState(false);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      // What is asked in a dialog is answered first.
      if (document.querySelector('dialog[open]')) return;
      const command = commandOf(event, isField(event.target), wantsSingleKey());
      if (!command) return;
      event.preventDefault();
      give(command);
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
  useCommand(
    useCallback((command) => {
      if (command === 'sheet') setSheet(true);
    }, []),
  );
  return sheet ? <ShortcutSheet onClose={() => setSheet(false)} /> : null;
}
