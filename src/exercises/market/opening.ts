import type { Decisions } from './types.ts';

/** The decisions of a first week before anybody has decided: nothing for sale, one person by day, no more than the law asks. */
export const OPENING: Decisions = {
  goods: [],
  decor: 'plain',
  ads: 0,
  discount: 0,
  messages: 0,
  fake: 0,
  cashReviews: false,
  people: 1,
  hours: { day: 40, evening: 0, night: 0 },
  autoReply: 'none',
  cards: [],
  bargain: 'same',
  promise: 48,
  packers: 0,
  returns: 'legal',
  soldOut: 'stop',
  forecast: 0,
};
