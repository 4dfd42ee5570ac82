import type { Case, Shop } from '../../src/schemas/index.ts';
import type { Action } from '../../src/transcript/index.ts';

/** A line of the chat as the workbench shows it. `at` is seconds of conversation time. */
export interface Line {
  from: 'shopper' | 'agent' | 'supervisor';
  at: number;
  text: string;
  /** Id of a product whose card was sent. */
  card?: string;
}

/** An order as the desk shows it. */
export type Order = Case['orders'][number];

/** All that an agent sees of one chat: what the workbench shows, and nothing of the shopper's inside. */
export interface View {
  shopper: string;
  brief: string;
  shop: Shop;
  orders: readonly Order[];
  /** Local time now, such as 2026-11-23T10:12. */
  now: string;
  /** The chat so far, oldest first. */
  chat: readonly Line[];
  paid: boolean;
}

/** One thing that an agent does: type a message, do something at the desk, or let time pass. `ms` is how long it takes. */
export type Move =
  | { type: 'say'; text: string; ms: number }
  | { type: 'do'; action: Action; ms: number }
  | { type: 'wait'; ms: number };

/** An agent in one chat. It is asked again whenever the shopper has written and waits; no move means that it does nothing. */
export type Agent = (view: View) => Move[];

/** An agent's name, what it is like, and how one begins a chat. The seed picks wordings only. */
export interface Kind {
  id: string;
  about: string;
  begin: (seed: number) => Agent;
}
