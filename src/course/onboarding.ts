import type { Onboarding } from '../schemas/index.ts';

/** Numbers of the days on which a step of the week is worked on. */
export function daysOfStep({ days }: Pick<Onboarding, 'days'>, step: number): number[] {
  return days.filter((d) => d.steps.includes(step)).map((d) => d.number);
}
