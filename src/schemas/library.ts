import { z } from 'astro/zod';
import { registerId, slug, taskId, text, yuan } from './fields.ts';
import { TECHNIQUES, type Technique } from './techniques.ts';

/** Where in a sale a conversation lies; the library shows them in this order. */
export const LIBRARY_GROUPS = {
  presale: '售前：挑、问、讲价',
  order: '下单、付款、开票',
  delivery: '发货与路上',
  aftersale: '退换与赔补',
  hard: '难缠的和不能做的',
} as const;

/** How a conversation ended. */
export const LIBRARY_ENDINGS = {
  won: '成交',
  honest: '如实说，没有卖',
  solved: '办妥',
  handed: '交给主管接着办',
  lost: '人走了',
} as const;

/** What a conversation is there for. */
export const LIBRARY_KINDS = { good: '示范', counter: '反例', mended: '先错后补' } as const;

/** What a remark says of its line. */
export const NOTE_KINDS = { worked: '起作用', cost: '有代价', neutral: '留意' } as const;

const keys = <K extends string>(of: Readonly<Record<K, string>>) => z.enum(Object.keys(of) as [K, ...K[]]);

const note = z.strictObject({
  /** The reason: why the line worked, or what it cost. */
  says: text(110),
  kind: keys(NOTE_KINDS),
});

const line = z.strictObject({
  from: z.enum(['shopper', 'agent']),
  text: text(160),
  /** Seconds since the conversation began; where it is left out, the moment does not matter. */
  at: z.number().int().min(0).max(200_000).optional(),
  note: note.optional(),
});

/** An amount that agents name and that is no single figure of the shop's file, with what it is made of. */
const total = z.strictObject({
  yuan: yuan(),
  /** Products that are added up, by id; twice for two. */
  products: z.array(slug()).min(1),
  /** Promotions that come off, by id. */
  promotions: z.array(slug()).default([]),
  /** What is paid for delivery on top. */
  freight: yuan().default(0),
});

/** A file of `library/`: an invented conversation with remarks on its lines. */
export const libraryEntrySchema = z.strictObject({
  /** Permanent id, the file's name; its page is `/handbook/library/ID/`. */
  id: slug(),
  group: keys(LIBRARY_GROUPS),
  /** Its place among those of its group, from 1. */
  place: z.number().int().min(1),
  title: text(24),
  /** What it shows, in a sentence or two. */
  about: text(120),
  /** The shop it happens in; goods, prices and rules are those of its file. */
  shop: slug(),
  /** Tasks whose lessons it belongs to. */
  tasks: z.array(taskId()).min(1).max(4),
  techniques: z.array(keys<Technique>(TECHNIQUES)).min(1).max(5),
  kind: keys(LIBRARY_KINDS),
  ending: keys(LIBRARY_ENDINGS),
  lines: z.array(line).min(8).max(24),
  /** What one takes along. */
  learned: z.array(text(120)).min(1).max(3),
  /** Totals that agents name. */
  totals: z.array(total).default([]),
  /** Other amounts that the story itself brings, such as what somebody paid elsewhere. */
  given: z.array(z.strictObject({ yuan: yuan(), what: text(40) })).default([]),
  /** Rule cards that stand behind it. */
  rules: z.array(slug()).default([]),
  /** Cases on which it is practised. */
  cases: z.array(slug()).default([]),
  /** Register ids that it answers for. */
  register: z.array(registerId()).default([]),
});
/** An annotated conversation of the case library. */
export type LibraryEntry = z.output<typeof libraryEntrySchema>;
