import { z } from 'astro/zod';
import { localDate, registerId, slug, taskId, text } from './fields.ts';

/** What a card is about; the page shows cards subject by subject in this order. */
export const RULE_SUBJECTS = {
  returns: '退换与赔付',
  truth: '说法与宣传',
  price: '价格与促销',
  delivery: '发货与物流',
  reviews: '评价',
  privacy: '个人信息',
  platform: '平台与收付款',
  work: '劳动者自己',
} as const;

const line = z.strictObject({
  /** A line as an agent would type it. */
  text: text(140),
  /** Why it is right or wrong. */
  why: text(120),
});

const source = z.strictObject({
  /** Name of the law or rule, in 《》. */
  name: z.string().regex(/^《.+》(（.+）)?$/, 'a name such as 《电子商务法》'),
  /** Article, such as 第四十九条; left out where a whole document is meant. */
  article: z.string().regex(/^第/, 'an article such as 第四十九条').optional(),
  /** The day from which it holds. */
  since: localDate(),
});

/** A file of `handbook/rules/`: one rule of law or of the platform. */
export const ruleCardSchema = z.strictObject({
  /** Permanent id, the file's name; lessons link to `/handbook/rules/#id`. */
  id: slug(),
  subject: z.enum(Object.keys(RULE_SUBJECTS) as [keyof typeof RULE_SUBJECTS]),
  /** Its place among those beside it, from 1. */
  place: z.number().int().min(1),
  /** Law of the country, or a setting of the fictitious platform, whose figures lie in norms.yaml. */
  kind: z.enum(['law', 'platform']),
  title: text(24),
  /** What it says, in plain words, a sentence or two an entry; `{platform.reviewDays}` stands for a figure. */
  says: z.array(text(120)).min(1).max(4),
  /** What an agent does with it. */
  does: z.array(text(100)).min(1).max(4),
  right: line,
  wrong: line,
  /** Where it stands, each with its day. */
  sources: z.array(source).min(1),
  /** The day on which somebody last held the card against its sources. */
  checked: localDate(),
  /** An old practice that one may still meet, and why it went. */
  history: z
    .strictObject({
      /** What used to be done. */
      was: text(120),
      /** Why it is not done any more. */
      gone: text(120),
    })
    .optional(),
  /** Tasks whose lessons use it. */
  tasks: z.array(taskId()).default([]),
  /** Register ids that it answers for. */
  register: z.array(registerId()).default([]),
});
/** A rule of law or platform, in plain words. */
export type RuleCard = z.output<typeof ruleCardSchema>;
