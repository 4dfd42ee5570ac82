import measured from './fidelity.json' with { type: 'json' };

/** What is counted; scripts/lib/fidelity says exactly how. */
export type FigureId =
  | 'median'
  | 'short'
  | 'long'
  | 'perTurn'
  | 'marked'
  | 'questions'
  | 'greetingFirst'
  | 'cardFirst'
  | 'money'
  | 'anger'
  | 'thanks'
  | 'longTwice'
  | 'longAgain'
  | 'shortMost';

/** What a figure should come to, ends included; a missing end is open. */
export interface Wanted {
  id: FigureId;
  unit: 'characters' | 'messages' | 'percent' | 'lines';
  from?: number;
  to?: number;
  /** What public samples of real chats showed, where it was counted on them in the same way. */
  sample?: string;
}

/** The ranges, from public samples of real chats; what comes again is our own demand. */
export const WANTED: readonly Wanted[] = [
  { id: 'median', unit: 'characters', from: 6, to: 9, sample: '6–12' },
  { id: 'short', unit: 'percent', from: 28, to: 45 },
  { id: 'long', unit: 'percent', to: 5 },
  { id: 'perTurn', unit: 'messages', from: 1.3, to: 1.7 },
  { id: 'marked', unit: 'percent', to: 15 },
  { id: 'questions', unit: 'percent', from: 15, to: 20 },
  { id: 'greetingFirst', unit: 'percent', from: 13, to: 25 },
  { id: 'cardFirst', unit: 'percent', from: 20, to: 26 },
  { id: 'money', unit: 'percent', from: 5, to: 8 },
  { id: 'anger', unit: 'percent', from: 1, to: 3 },
  { id: 'thanks', unit: 'percent', from: 2, to: 7 },
  { id: 'longTwice', unit: 'lines', to: 0 },
  { id: 'longAgain', unit: 'percent', to: 10 },
  { id: 'shortMost', unit: 'percent', to: 3 },
];

/** What scripts/fidelity.ts measured, and of what. */
export interface FidelityFigures {
  /** The engine's version that was measured. */
  engine: number;
  conversations: number;
  messages: number;
  /** Shifts of the certification that repetition was counted in, and their conversations. */
  shifts: { count: number; conversations: number };
  /** The agents of the mix: how many of fifteen conversations each serves. */
  mix: { agent: string; of15: number }[];
  figures: Record<FigureId, number>;
}

/** Whether a figure lies in its range. */
export const isWithin = ({ from, to }: Wanted, value: number): boolean =>
  value >= (from ?? Number.NEGATIVE_INFINITY) && value <= (to ?? Number.POSITIVE_INFINITY);

/** The committed figures. That they are of this engine is tested. */
export const fidelity = measured as FidelityFigures;
