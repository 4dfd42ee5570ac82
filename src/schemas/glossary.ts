import { z } from 'astro/zod';
import { registerId, slug, taskId, text } from './fields.ts';

/** What a term is about. */
export const TERM_TOPICS = {
  people: '人和岗位',
  service: '接待与沟通',
  goods: '商品与页面',
  order: '订单与付款',
  delivery: '发货与物流',
  aftersale: '售后与纠纷',
  promotion: '价格与推广',
  data: '数据与考核',
  law: '法律与平台',
} as const;

const term = z.strictObject({
  /** Permanent id; lessons link to `/handbook/glossary/#id`. */
  id: slug(),
  /** The word itself, as the site uses it. */
  term: text(14),
  /** Other words for the same thing. */
  also: z.array(text(14)).default([]),
  /** Pinyin with tone marks, one syllable a word; only where the computed one errs. */
  pinyin: z
    .string()
    .regex(/^[a-zA-Zāáǎàēéěèīíǐìōóǒòūúǔùüǖǘǚǜ ]+$/, 'pinyin with tone marks such as yùn fèi')
    .optional(),
  topic: z.enum(Object.keys(TERM_TOPICS) as [keyof typeof TERM_TOPICS]),
  /** What it means, in one or two sentences. */
  says: text(130),
  /** A line in which it is used. */
  example: text(80).optional(),
  /** The task whose lesson explains it. */
  task: taskId().optional(),
  /** The rule card that governs it. */
  rule: slug().optional(),
  /** Register ids that name it. */
  register: z.array(registerId()).default([]),
});

/** `handbook/glossary.yaml`: the words of the trade. */
export const glossarySchema = z.strictObject({
  /** In any order: the page sorts them by their pinyin. */
  terms: z.array(term).min(1),
});
/** The words of the trade. */
export type Glossary = z.output<typeof glossarySchema>;
export type Term = Glossary['terms'][number];
