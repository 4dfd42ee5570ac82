import { expect, test } from 'vitest';
import { daysOfStep, lockedDays } from '../../src/course/index.ts';
import { onboardingSchema } from '../../src/schemas/index.ts';
import { onboarding as fixture } from '../schemas/fixture-course.ts';

const week = onboardingSchema.parse(fixture());

test('reception stays locked until the theory checks of all three days are passed', () => {
  expect(lockedDays(week, [])).toEqual([4, 5, 6]);
  expect(lockedDays(week, [1, 2])).toEqual([4, 5, 6]);
  expect(lockedDays(week, [3, 1, 2])).toEqual([]);
});

test('a day after a locked day is locked too, and one after a day without a check opens with it', () => {
  const chain = {
    days: week.days.map((day) => (day.number > 4 ? { ...day, after: [day.number - 1] } : day)),
  };
  expect(lockedDays(chain, [1, 2])).toEqual([4, 5, 6]);
  expect(lockedDays(chain, [1, 2, 3])).toEqual([]);
});

test('a step is found on every day that works on it', () => {
  expect([1, 5, 9].map((step) => daysOfStep(week, step))).toEqual([[1], [2, 3], [4, 5, 6]]);
});
