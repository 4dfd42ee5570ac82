import type { SpeechAct } from '../../schemas/index.ts';

/** How an act is recognised by readable patterns; the notation is that of ../pattern.ts. */
export interface Rule {
  act: SpeechAct;
  /** How far the patterns can be trusted, 0–100. */
  sure: number;
  /** Any of these in the message. */
  any: string[];
  /** And any of these in the shopper's message before, where given. */
  shopper?: string[];
}
