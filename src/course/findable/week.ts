import { found, type Source } from './types.ts';

const DAYS = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];

/** The days of a new hire's week, and its steps. */
export const week: Source = ({ week: { title, about, days, steps } }) => [
  found({ kind: 'week', title, path: '/onboarding/', summary: about }),
  ...days.map((day) =>
    found({
      kind: 'week',
      title: day.title,
      within: `第${DAYS[day.number - 1] ?? day.number}天`,
      path: `/onboarding/#day-${day.number}`,
      summary: day.about,
      terms: [`第${DAYS[day.number - 1] ?? day.number}天`],
      body: day.checked,
    }),
  ),
  ...steps.map((step) =>
    found({
      kind: 'week',
      title: step.title,
      within: `九步之 ${step.number}`,
      path: '/onboarding/#steps-title',
      summary: step.about,
    }),
  ),
];
