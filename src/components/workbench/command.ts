import { atom } from 'nanostores';
import { useEffect } from 'preact/hooks';
import type { DeskCommand } from './shortcuts.ts';

/** The command given last; `turn` counts, so that the same one can come twice. */
const $command = atom<{ command: DeskCommand | null; turn: number }>({ command: null, turn: 0 });

/** Tells the parts of the desk what was asked for by key or button. */
export function give(command: DeskCommand): void {
  $command.set({ command, turn: $command.get().turn + 1 });
}

/** Gives the focus once what was hidden has come into sight: on a phone the desk shows one column at a time. */
export function focusSoon(find: () => HTMLElement | null | undefined): void {
  requestAnimationFrame(() => find()?.focus());
}

/** Calls back whenever one of the desk's commands is given while the component is there. */
export function useCommand(onCommand: (command: DeskCommand) => void): void {
  useEffect(
    () =>
      $command.listen(({ command }) => {
        if (command) onCommand(command);
      }),
    [onCommand],
  );
}
