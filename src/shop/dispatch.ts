import type { Shop } from '../schemas/index.ts';
import { addDays, compareTimes, dateOf, minutesOfDay, weekday } from './dates.ts';
import { regionOf } from './freight.ts';

/** When a parcel leaves and between which dates it arrives, both inclusive. */
export interface Arrival {
  dispatched: string;
  earliest: string;
  latest: string;
}

/** Whether a payment at this local time still leaves the same day. */
export function leavesSameDay(shop: Shop, paidAt: string): boolean {
  const { cutoff, dispatchDays } = shop.shipping;
  return minutesOfDay(paidAt) < minutesOfDay(cutoff) && dispatchDays.includes(weekday(dateOf(paidAt)));
}

/** The date on which an order paid at this local time leaves: at the cutoff itself it is too late for the day. */
export function dispatchDate(shop: Shop, paidAt: string): string {
  let date = dateOf(paidAt);
  if (leavesSameDay(shop, paidAt)) return date;
  for (let days = 0; days < 7; days += 1) {
    date = addDays(date, 1);
    if (shop.shipping.dispatchDays.includes(weekday(date))) return date;
  }
  throw new Error(`shop ${shop.id} has no dispatch day`);
}

/** When an order paid at this time arrives at a place; null where the place is not served or not known. */
export function arrivalOf(shop: Shop, paidAt: string, place: string): Arrival | null {
  const region = regionOf(shop, place);
  if (!region) return null;
  const dispatched = dispatchDate(shop, paidAt);
  const [fewest, most] = region.days;
  return { dispatched, earliest: addDays(dispatched, fewest), latest: addDays(dispatched, most) };
}

/** Whether it is there by a date: `likely` even at the slowest, `maybe` only at the fastest, else `no`. Never a promise. */
export function arrivesBy(arrival: Arrival, date: string): 'likely' | 'maybe' | 'no' {
  if (compareTimes(arrival.latest, date) <= 0) return 'likely';
  return compareTimes(arrival.earliest, date) <= 0 ? 'maybe' : 'no';
}

/** The date on which an invoice asked for at this local time is made out: from the invoice cutoff on, the next day. */
export function invoiceDate(shop: Shop, askedAt: string): string {
  const late = minutesOfDay(askedAt) >= minutesOfDay(shop.invoice.cutoff);
  return addDays(dateOf(askedAt), late ? 1 : 0);
}
