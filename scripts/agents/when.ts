import type { Matter } from './matters.ts';
import type { View } from './types.ts';

/** What an order must be at for words to be heard so. */
export type When = (view: View) => boolean;
/** A matter, the everyday words by which it is heard, and when they mean it. */
export type Heard = readonly [Matter, RegExp, When];

const state = (view: View) => view.orders[0]?.state;
export const bought: When = (view) => view.orders.length > 0 && state(view) !== 'unpaid';
export const unpaid: When = (view) => state(view) === 'unpaid';
export const arrived: When = (view) => state(view) === 'received' || state(view) === 'closed';
export const sent: When = (view) => state(view) === 'shipped';
export const waiting: When = (view) => state(view) === 'paid' || state(view) === 'stocking';
export const open: When = (view) => waiting(view) || unpaid(view);
export const buying: When = (view) => !bought(view);
export const underway: When = (view) => sent(view) || waiting(view);
export const any: When = () => true;
export const sellsCare: When = (view) => view.shop.products.some((p) => p.trade === '美妆');
