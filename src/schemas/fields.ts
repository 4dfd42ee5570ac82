import { z } from 'astro/zod';

/** Permanent lower-case id with hyphens, as used in file names and references. */
export const slug = () =>
  z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'lower-case letters, digits and hyphens');

/** An id of the register of source rules, such as S000-4-25. */
export const registerId = () =>
  z.string().regex(/^S\d{3}-[0-9A-Z]+-[0-9A-Z]+$/, 'a register id such as S000-4-25');

/** Yuan as an author writes them (12 or 12.50); read as whole fen, so that sums stay integers. */
export const yuan = () =>
  z
    .number()
    .min(0)
    .max(100_000)
    .superRefine((v, context) => {
      const nearest = Math.round(v * 100) / 100;
      if (v !== nearest)
        context.addIssue({ code: 'custom', message: 'at most two decimals', params: { nearest } });
    })
    .transform((v) => Math.round(v * 100));

/** A sentence or more for people to read; never empty. */
export const text = (max = 400) => z.string().trim().min(1).max(max);

/** A time of day such as 16:00. */
export const clock = () => z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'a time of day such as 16:00');

/** A local date and time such as 2026-11-23T10:12. The fictitious shop has one time zone and no summer time. */
export const localTime = () =>
  z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/, 'a local time such as 2026-11-23T10:12');

/** A date such as 2026-11-23. */
export const localDate = () => z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'a date such as 2026-11-23');

/** A date in front matter: Astro's own parser turns 2026-11-23 into a Date (midnight UTC) before the schema sees it. */
export const frontDate = () =>
  z.preprocess((v) => (v instanceof Date ? v.toISOString().slice(0, 10) : v), localDate());

/** Id of one of the 33 tasks: scenario number, hyphen, place in the scenario, such as 5-2. */
export const taskId = () => z.string().regex(/^[1-9]-[1-9]$/, 'a task id in quotes such as "5-2"');

/** Teaching hours of 45 minutes, in halves. */
export const hours = () => z.number().min(0).max(40).multipleOf(0.5);
