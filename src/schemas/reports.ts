import { z } from 'astro/zod';
import { registerId, slug, text } from './fields.ts';

/** Where a trainee finds what goes into a field: pages of the site, or one's own eyes and earlier forms. */
export const REPORT_SOURCES = {
  records: { title: '我的记录', path: '/records/' },
  results: { title: '我的成绩', path: '/results/' },
  chats: { title: '记录里的聊天和报告', path: '/records/' },
  week: { title: '新人一周', path: '/onboarding/' },
  revision: { title: '温习', path: '/revision/' },
  faq: { title: '常见问答本', path: '/handbook/faq/' },
  plan: { title: '店铺方案', path: '/plan/' },
  course: { title: '课程', path: '/course/' },
  forms: { title: '自己写过的日记和心得', path: null },
  seen: { title: '自己看到、听到、想到的', path: null },
} as const;

export type ReportSources = typeof REPORT_SOURCES;
type SourceId = keyof typeof REPORT_SOURCES;
const sources = Object.keys(REPORT_SOURCES) as [SourceId, ...SourceId[]];

const field = z.strictObject({
  id: slug(),
  title: text(20),
  /** What to write, and why. */
  write: text(160),
  /** How much is enough, in words. */
  amount: text(30),
  /** Which record it is taken from. */
  from: z.enum(sources),
  /** Room on paper, in blocks of about four written lines. */
  room: z.number().int().min(1).max(4).default(1),
  /** May be left empty; every other field must be filled. */
  optional: z.boolean().default(false),
});

const form = z.strictObject({
  id: slug(),
  title: text(20),
  /** When it is written. */
  when: text(60),
  lead: text(200),
  register: z.array(registerId()).min(1),
  fields: z.array(field).min(3).max(12),
  /** What the trainee looks at once more before handing it in; each can be answered by yes or no. */
  check: z.array(text(80)).min(3).max(8),
  /** What the teacher looks at. */
  judged: z
    .array(z.strictObject({ title: text(12), look: text(80) }))
    .min(2)
    .max(6),
});

const asked = { id: slug(), ask: text(60) };

/** A question of the survey: one of several, or a few words. */
const question = z.discriminatedUnion('kind', [
  z.strictObject({
    ...asked,
    kind: z.literal('choice'),
    choices: z
      .array(z.strictObject({ id: slug(), text: text(30) }))
      .min(2)
      .max(6),
  }),
  z.strictObject({ ...asked, kind: z.literal('words'), hint: text(80) }),
]);

/** `reports.yaml`: what a trainee writes about the practice, and what is asked about the course itself. */
export const reportsSchema = z.strictObject({
  title: text(20),
  lead: text(200),
  /** What a teacher ought to know about the marks on these forms. */
  teacher: text(200),
  forms: z.array(form).min(1).max(6),
  survey: z.strictObject({
    id: slug(),
    title: text(20),
    lead: text(200),
    /** Where answers go, and where not. */
    privacy: text(200),
    questions: z.array(question).min(8).max(10),
  }),
});

export type Reports = z.output<typeof reportsSchema>;
export type ReportForm = Reports['forms'][number];
export type Survey = Reports['survey'];
export type SurveyQuestion = Survey['questions'][number];
