import type { Shop } from '../schemas/index.ts';
import { addDays, compareTimes, dateOf } from './dates.ts';
import { formatFen } from './money.ts';

/** The last day on which a fall in price is paid back; the day of payment does not count. */
export function lastProtectedDay(shop: Shop, paidAt: string): string {
  return addDays(dateOf(paidAt), shop.priceProtectionDays);
}

/** Fen to pay back when the price has fallen since payment; 0 after the period or where it has not fallen. */
export function protectedDifference(
  shop: Shop,
  paidAt: string,
  paid: number,
  now: string,
  price: number,
): number {
  const inTime = compareTimes(dateOf(now), lastProtectedDay(shop, paidAt)) <= 0;
  return inTime && price < paid ? paid - price : 0;
}

/** What an agent notes before freight, a discount or a difference is paid back. */
export interface DifferenceForm {
  /** Fen; null while it is not fixed. */
  amount: number | null;
  reason: string;
  /** Handed on to after-sales in the register. */
  registered: boolean;
}

/** What is wrong with the form, in words for the trainee; empty where it may go on. `atMost`: what was paid, fen. */
export function checkDifferenceForm(form: DifferenceForm, atMost: number): string[] {
  const problems: string[] = [];
  if (form.amount === null) problems.push('先定好退多少，再往下办。');
  else if (form.amount <= 0) problems.push('退款金额要大于零。');
  else if (form.amount > atMost) problems.push(`这单只付了${formatFen(atMost)}，退款不能超过它。`);
  if (form.reason.trim() === '') problems.push('写明退款原因，例如补运费、价保差价。');
  if (!form.registered) problems.push('登记交给售后，免得漏退或者重复退。');
  return problems;
}
