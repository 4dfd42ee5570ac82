import type { Shop, Topic } from '../schemas/index.ts';
import type { Reading } from '../transcript/index.ts';

/** What a message is read against. All of it can be had from a transcript and the shop's data. */
export interface Context {
  /** The shopper's messages since the agent last wrote, oldest first. */
  shopper: string[];
  /** Earlier messages of the agent, oldest first. */
  earlier: string[];
  /** Topics of the shopper's questions not yet answered; see `openTopics`. */
  open: Topic[];
  shop: Shop;
  /** Products spoken of so far, by id, latest last: what 这款 means. */
  products: string[];
  /** Local time at which the message is sent, such as 2026-11-23T10:12. */
  now: string;
  /** Words of net slang to look for. */
  slang: string[];
  /** Gifts beyond the agent's authority that the supervisor has granted, by id. */
  granted?: readonly string[];
  /** Receivers of the shopper's own orders, as the desk shows them: to read these back leaks nothing. */
  own?: readonly string[];
  /** Whether the shopper's order has left the shop; absent where there is none, or several that differ. */
  sent?: boolean | undefined;
  /** The product of the shopper's only order: a size told without a name is one of it. */
  ordered?: string | undefined;
}

/** Reads one message of an agent. Pure: the same text and context give the same reading on any machine. */
export type Read = (text: string, context: Context) => Reading;
