import { z } from 'astro/zod';
import { clock, localTime, slug, text, yuan } from './fields.ts';

/** One row of a size table: whom the size fits. Ends are inclusive; cm and kg. */
const sizeRow = z.strictObject({
  size: text(8),
  height: z.tuple([z.number().int(), z.number().int()]),
  weight: z.tuple([z.number().int(), z.number().int()]),
});

/** Something that must not be said of a product, because it is untrue or unlawful. */
const forbidden = z.strictObject({
  /** Wordings that give it away; any of them. */
  words: z.array(text(20)).min(1),
  /** Why not, for the trainee. */
  why: text(120),
});

export const productSchema = z.strictObject({
  id: slug(),
  name: text(40),
  /** What people call it in chat; used to recognise that a message speaks of it. Most specific first. */
  aliases: z.array(text(12)).min(1),
  trade: z.enum(['服饰', '美妆', '数码', '食品', '家居']),
  /** The price everyone pays today, before promotions. */
  price: yuan(),
  /** Colours or kinds and sizes with pieces in stock: 0 means sold out. */
  variants: z
    .array(z.strictObject({ colour: text(12), size: text(12), stock: z.number().int().min(0) }))
    .min(1),
  sizeTable: z.array(sizeRow).default([]),
  material: text(80),
  /** Percent by material word, so that a claim such as 纯棉 can be judged. */
  composition: z
    .array(z.strictObject({ name: text(12), percent: z.number().int().min(1).max(100) }))
    .default([]),
  care: text(120),
  /** What it does, each a short true statement; `words` recognise a claim of it. */
  functions: z.array(z.strictObject({ words: z.array(text(12)).min(1), says: text(80) })).min(1),
  /** What it does not do although shoppers ask; claiming it is false. */
  lacks: z.array(z.strictObject({ words: z.array(text(12)).min(1), says: text(80) })).default([]),
  /** Whom or what it suits, in short phrases. */
  suits: z.array(text(40)).min(1),
  mustNotSay: z.array(forbidden).default([]),
  /** Ids of the shop's proofs that exist for this product. */
  proofs: z.array(slug()).default([]),
  /** Products that go with it and why. */
  pairsWith: z.array(z.strictObject({ product: slug(), why: text(80) })).default([]),
  /** Name of the line drawing that shows it. */
  drawing: slug(),
});
export type Product = z.output<typeof productSchema>;

const gift = z.strictObject({
  id: slug(),
  name: text(20),
  aliases: z.array(text(12)).min(1),
  value: yuan(),
  /** The order must come to at least this before the gift may be given. */
  minOrder: yuan(),
  /** Who may give it. */
  authority: z.enum(['agent', 'supervisor']),
});

const promotion = z.strictObject({
  id: slug(),
  name: text(30),
  /** `threshold`: take `off` from every sum of `from` or more, once. `coupon`: the same, but the shopper must claim it. */
  kind: z.enum(['threshold', 'coupon']),
  from: yuan(),
  off: yuan(),
  starts: localTime(),
  /** Exclusive end. */
  ends: localTime(),
  says: text(120),
});

const region = z.strictObject({
  name: text(12),
  /** Provinces and cities that shoppers name. */
  places: z.array(text(8)).min(1),
  /** Days from dispatch to arrival, earliest and latest. */
  days: z.tuple([z.number().int().min(1), z.number().int().min(1)]),
  fee: yuan(),
});

export const shopSchema = z.strictObject({
  id: slug(),
  name: text(20),
  about: text(200),
  /** The desk name under which the trainee serves. */
  agentName: text(8),
  hours: z.strictObject({ opens: clock(), closes: clock() }),
  products: z.array(productSchema).min(1),
  /** Documents that exist and that a shopper can check. */
  proofs: z.array(
    z.strictObject({ id: slug(), name: text(30), words: z.array(text(12)).min(1), says: text(120) }),
  ),
  gifts: z.array(gift),
  promotions: z.array(promotion),
  shipping: z.strictObject({
    carrier: text(12),
    /** Other carriers, with the extra fee the shopper pays. */
    others: z.array(z.strictObject({ name: text(12), extra: yuan() })),
    /** Paid before this time: dispatched the same day; from this time on: the next dispatch day. */
    cutoff: clock(),
    /** Weekdays on which parcels leave, 1 = Monday … 7 = Sunday. */
    dispatchDays: z.array(z.number().int().min(1).max(7)).min(1),
    /** Sums of this or more travel free. */
    freeFrom: yuan(),
    regions: z.array(region).min(1),
    /** Places not served, with the reason. */
    notServed: z.array(text(8)),
  }),
  returns: z.strictObject({
    /** Days without reason, counted from the day after receipt. */
    days: z.number().int().min(7),
    condition: text(120),
    /** Who pays the way back when nothing is wrong. */
    freightPaidBy: z.enum(['shopper', 'shop', 'insurance']),
    /** Products that cannot be returned once opened, with the reason. */
    exceptions: z.array(z.strictObject({ product: slug(), says: text(120) })),
  }),
  /** Days after payment in which a fall in price is paid back. */
  priceProtectionDays: z.number().int().min(0),
  invoice: z.strictObject({ kinds: z.array(text(20)).min(1), cutoff: clock(), says: text(120) }),
  /** Guarantees really offered; any other guarantee is false. */
  guarantees: z.array(
    z.strictObject({ id: slug(), name: text(20), words: z.array(text(12)).min(1), says: text(120) }),
  ),
  /** What holds stock or parcels up at present; any other cause given for a shortage or a delay is invented. */
  circumstances: z
    .array(z.strictObject({ id: slug(), words: z.array(text(12)).min(1), says: text(120) }))
    .default([]),
  /** Phrases behind `/` in the composer: `key` is what one types to find it. */
  phrases: z.array(z.strictObject({ key: text(8), text: text(200) })),
});
/** One fictitious shop, all data a trainee may look up while serving. Money in fen. */
export type Shop = z.output<typeof shopSchema>;
