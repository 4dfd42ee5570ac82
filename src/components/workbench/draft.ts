import { atom } from 'nanostores';

/** Text that a panel hands to the composer, to be read, changed and sent by hand; `turn` counts, so that the same text can come twice. */
export const $draft = atom<{ text: string; turn: number }>({ text: '', turn: 0 });

/** Puts text into the open composer. Nothing is sent. */
export function draftFor(text: string): void {
  $draft.set({ text, turn: $draft.get().turn + 1 });
}
