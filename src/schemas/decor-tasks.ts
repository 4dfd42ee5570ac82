import { z } from 'astro/zod';
import { slug, text } from './fields.ts';

const COLOUR = /^#[0-9a-f]{6}$/;

/** What was probably meant: small letters, the sign in front, three digits doubled. */
function meantColour(said: string): string | undefined {
  const digits = said.trim().toLowerCase().replace(/^#/, '');
  const hex = `#${digits.length === 3 ? digits.replace(/./g, '$&$&') : digits}`;
  return COLOUR.test(hex) ? hex : undefined;
}

const colour = () =>
  z.string().superRefine((said, context) => {
    if (!COLOUR.test(said))
      context.addIssue({
        code: 'custom',
        message: 'a colour such as "#1e1b17"',
        params: { nearest: meantColour(said) },
      });
  });

const rule = { block: slug(), points: z.number().int().min(1).max(3), why: text(160) };
const alone = (kind: 'has' | 'without' | 'first-screen') =>
  z.strictObject({ kind: z.literal(kind), ...rule });
const pair = (kind: 'before' | 'above') => z.strictObject({ kind: z.literal(kind), other: slug(), ...rule });

/** `tools/layouts/ID.yaml`: the front page of a shop, to be put together from blocks. The file's name is the id. */
export const layoutTaskSchema = z.strictObject({
  id: slug(),
  shop: slug(),
  /** What the shop wants of its front page now. */
  brief: text(500),
  /** What can be put on it; `rows` is how high a block is. */
  blocks: z
    .array(
      z.strictObject({
        id: slug(),
        title: text(16),
        about: text(60),
        rows: z.number().int().min(1).max(6),
      }),
    )
    .min(8)
    .max(14),
  /** What is marked: a block that must be there or must not, that is seen at once, stands before another or right above it. */
  rules: z
    .array(
      z.discriminatedUnion('kind', [
        alone('has'),
        alone('without'),
        alone('first-screen'),
        pair('before'),
        pair('above'),
      ]),
    )
    .min(6)
    .max(16),
  /** The page is at most so many rows long. */
  most: z.number().int().min(8).max(60),
  /** A page that earns all points. */
  good: z.array(slug()).min(4),
  /** Pages that people really make, and that earn at most half. */
  poor: z.array(z.array(slug())).min(2),
});
/** A front page to be put together. */
export type LayoutTask = z.output<typeof layoutTaskSchema>;

/** `tools/contrasts/ID.yaml`: words on grounds, to be judged and mended. The file's name is the id. */
export const contrastTaskSchema = z.strictObject({
  id: slug(),
  shop: slug(),
  about: text(200),
  pairs: z
    .array(
      z.strictObject({
        id: slug(),
        /** Where the words stand. */
        where: text(20),
        /** What is written there. */
        words: text(20),
        text: colour(),
        ground: colour(),
        /** Whether the words are large: from 24 px on, or 19 px in bold. */
        large: z.boolean(),
        why: text(120),
      }),
    )
    .min(5)
    .max(8),
});
/** Words on grounds, to be judged. */
export type ContrastTask = z.output<typeof contrastTaskSchema>;

const sign = z.strictObject({
  text: text(40),
  second: z.string().max(40).default(''),
  size: z.number().int().min(10).max(300),
  x: z.number().int().min(0).max(1200),
  y: z.number().int().min(0).max(400),
  ground: colour(),
  ink: colour(),
});

/** `tools/signs/ID.yaml`: a sign or banner to be made. The file's name is the id. */
export const signTaskSchema = z.strictObject({
  id: slug(),
  kind: z.enum(['sign', 'banner']),
  shop: slug(),
  brief: text(400),
  /** Of the shop's name: one of them stands in the large line. */
  say: z.array(text(8)).min(1),
  /** Colours to choose from. */
  colours: z
    .array(z.strictObject({ hex: colour(), title: text(8) }))
    .min(4)
    .max(12),
  /** What is not so of this shop. */
  untrue: z.array(z.strictObject({ words: z.array(text(8)).min(1), why: text(120) })).default([]),
  /** One that earns all points. */
  good: sign,
  /** Such as people really make, and that earn at most half. */
  poor: z.array(sign).min(2),
});
/** A sign or banner to be made. */
export type SignTask = z.output<typeof signTaskSchema>;
