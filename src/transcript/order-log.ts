import { FLAG_NAMES, type NoteFlag, parseNote } from '../shop/index.ts';
import type { Action, TranscriptEvent } from './types.ts';

/** An order note as it was written; the parts are empty where it does not keep the format. */
export interface WrittenNote {
  flag: NoteFlag;
  /** The note as it stands. */
  text: string;
  content: string;
  name: string;
  time: string;
}

const FLAGS = Object.entries(FLAG_NAMES) as [NoteFlag, string][];

function noteOf({ note = '' }: Action): WrittenNote {
  const [flag, name] = FLAGS.find(([, title]) => note.startsWith(`${title} `)) ?? ['red', ''];
  const text = name === '' ? note : note.slice(name.length + 1);
  return { flag, text, ...(parseNote(text) ?? { content: text, name: '', time: '' }) };
}

const doneTo = (events: readonly TranscriptEvent[], order: string): Action[] =>
  events.flatMap((e) => (e.type === 'action' && e.action.item === order ? [e.action] : []));

/** The notes written on an order, oldest first: they are only ever added to (register S000-4-37). */
export function notesOn(events: readonly TranscriptEvent[], order: string): WrittenNote[] {
  return doneTo(events, order)
    .filter((action) => action.type === 'write-note')
    .map(noteOf);
}

/** What else was done to an order at the desk, oldest first. */
export function deedsOn(events: readonly TranscriptEvent[], order: string): Action[] {
  return doneTo(events, order).filter(({ type }) => type !== 'write-note' && type !== 'ask-supervisor');
}

/** Gifts beyond the agent's own authority that the supervisor has granted, by id. */
export function grantedGifts(events: readonly TranscriptEvent[]): string[] {
  return events.flatMap((e) =>
    e.type === 'supervisor' && e.answer === 'granted' && e.matter === 'gift' && e.item ? [e.item] : [],
  );
}
