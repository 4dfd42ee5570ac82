import type { Onboarding } from '../schemas/index.ts';

/**
 * Numbers of the days that are still locked, given the days whose theory check was passed.
 * A day is locked while a day it comes after is locked, or has a theory check that was not passed.
 */
export function lockedDays({ days }: Pick<Onboarding, 'days'>, passed: readonly number[]): number[] {
  const locked: number[] = [];
  for (const { number, after } of days) {
    const open = after.every((before) => {
      const hasCheck = days.find((d) => d.number === before)?.theory !== undefined;
      return !locked.includes(before) && (!hasCheck || passed.includes(before));
    });
    if (!open) locked.push(number);
  }
  return locked;
}

/** Numbers of the days on which a step of the week is worked on. */
export function daysOfStep({ days }: Pick<Onboarding, 'days'>, step: number): number[] {
  return days.filter((d) => d.steps.includes(step)).map((d) => d.number);
}
