import { localTimeAt } from '../../roleplay/index.ts';
import type { TranscriptEvent } from '../../transcript/index.ts';

/** The conversation that the panel looks things up for. */
export interface Talk {
  /** Its id in the journal. */
  conversation: string;
  /** Id of the case. */
  story: string;
  shopper: string;
  events: readonly TranscriptEvent[];
  /** Local time at which it began. */
  startsAt: string;
  /** Reads the conversation's clock, ms. */
  now: () => number;
}

/** The local time at the desk, such as 2026-11-24T10:12. */
export const localNow = ({ startsAt, now }: Talk): string => localTimeAt(startsAt, now());
