import type { Conversation } from '../conversation.ts';
import type { World } from '../types.ts';

/** Someone who will come to the shift. */
export interface Arrival {
  /** Id of the chat within the shift: c1, c2 … in the order of coming. */
  chat: string;
  /** Milliseconds of shift time. */
  at: number;
  case: string;
  persona: string;
  /** Seed of the conversation. */
  seed: number;
  /** The same shopper as in this earlier chat: its name, and what it remembers of it once it has been there. */
  returns?: { chat: string; shopper: string };
}

/** A chat that has been opened: its conversation runs on its own clock, which starts at `openedAt`. */
export interface Chat {
  id: string;
  openedAt: number;
  talk: Conversation;
}

/** A shift under way. Plain JSON; times in milliseconds of shift time. */
export interface ShiftState {
  now: number;
  arrivals: readonly Arrival[];
  /** In the order in which they were opened. */
  chats: readonly Chat[];
  /** Chats of those who left the queue before anyone had time, with the moment. */
  lost: readonly { chat: string; at: number }[];
}

/** What a shift is played in: how many at once, and the world of each who comes. */
export interface Floor {
  atOnce: number;
  /** For reading: whoever waits for the agent stands still, so that nobody asks again, leaves or comes meanwhile. */
  untimed?: boolean;
  worldOf: (arrival: Arrival) => World;
}
