import type { Shop } from '../schemas/index.ts';
import { addDays, compareTimes, dateOf } from './dates.ts';
import { monthDay } from './day-names.ts';

/** Why goods come back: no reason given, a fault, or not what was ordered. */
export type ReturnCause = 'no-reason' | 'quality' | 'wrong-item';
export type FreightPayer = 'shopper' | 'shop' | 'insurance';

/** What is known of a return; dates or local times. */
export interface ReturnRequest {
  product: string;
  receivedOn: string;
  askedOn: string;
  cause: ReturnCause;
  /** The sealed inner packing is open; opening the outer box to look does not count. */
  opened: boolean;
  /** Complete, unworn, with tags: looking and trying on leave it so. */
  intact: boolean;
}

export type Verdict = { ok: true } | { ok: false; why: string };

/** The last day on which a return may be asked for: the day of receipt does not count (received 06-01, seven days: 06-08). */
export function lastReturnDay(receivedOn: string, days: number): string {
  return addDays(dateOf(receivedOn), days);
}

/**
 * Whether a return is taken. A fault or a wrong article is taken whatever the packing looks like; without a reason
 * the period, the exceptions shown at the order, and the condition of the goods decide.
 */
export function mayReturn(shop: Shop, request: ReturnRequest): Verdict {
  if (request.cause !== 'no-reason') return { ok: true };
  const { days, exceptions, condition } = shop.returns;
  const last = lastReturnDay(request.receivedOn, days);
  if (compareTimes(dateOf(request.askedOn), last) > 0) {
    return { ok: false, why: `无理由退货从签收次日起算${days}天，最后一天是${monthDay(last)}，已经过了。` };
  }
  const exception = exceptions.find((e) => e.product === request.product);
  if (exception && request.opened) return { ok: false, why: exception.says };
  if (!request.intact) return { ok: false, why: `无理由退货要商品完好：${condition}` };
  return { ok: true };
}

/**
 * Who pays for sending back. The shop wherever it is at fault; an exchange out of taste is the shopper's, because the
 * freight insurance covers returns only.
 */
export function freightPayer(shop: Shop, kind: 'return' | 'exchange', cause: ReturnCause): FreightPayer {
  if (cause !== 'no-reason') return 'shop';
  return kind === 'exchange' ? 'shopper' : shop.returns.freightPaidBy;
}
