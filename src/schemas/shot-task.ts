import { z } from 'astro/zod';
import { slug, text } from './fields.ts';

/** Grounds, colours and things of a drawn photo. */
export const SHOT_GROUNDS = ['white', 'plain', 'wood', 'street', 'dark'] as const;
export const SHOT_TINTS = ['true', 'loud', 'dim'] as const;
export const SHOT_EXTRAS = ['ruler', 'plaster', 'watermark', 'person', 'laptop', 'water', 'clutter'] as const;

/** How a photo is drawn on a square of 100: where the goods' centre lies, how large they are, and how far they are turned. */
const scene = z.strictObject({
  ground: z.enum(SHOT_GROUNDS),
  tint: z.enum(SHOT_TINTS).default('true'),
  x: z.number().int().min(0).max(100).default(50),
  y: z.number().int().min(0).max(100).default(50),
  size: z.number().int().min(10).max(250).default(70),
  turn: z.number().int().min(-45).max(45).default(0),
  extras: z.array(z.enum(SHOT_EXTRAS)).default([]),
});

/** `tools/shots/ID.yaml`: goods whose main pictures are chosen and whose first one is cropped. The file's name is the id. */
export const shotTaskSchema = z.strictObject({
  /** Permanent id; equals the file's name. */
  id: slug(),
  shop: slug(),
  /** A product of the shop. */
  product: slug(),
  /** What is true of the goods. */
  facts: text(400),
  /** The five places and what each must show. */
  slots: z.array(z.strictObject({ id: slug(), title: text(12), want: text(60), why: text(120) })).length(5),
  /** Photos to choose from. `slot` is the place a photo fits; without one it should not be used at all. */
  shots: z
    .array(z.strictObject({ id: slug(), slot: slug().optional(), label: text(60), why: text(120), scene }))
    .min(7)
    .max(12),
  /** The raw photo that is cropped, in thousandths of its side: centre of the goods, and how wide and high they are. */
  raw: z.strictObject({
    x: z.number().int().min(200).max(800),
    y: z.number().int().min(200).max(800),
    width: z.number().int().min(100).max(600),
    height: z.number().int().min(100).max(600),
    /** Degrees by which it is askew; one is drawn. */
    tilts: z.array(z.number().int().min(-12).max(12)).min(2),
  }),
});
/** Goods whose main pictures are chosen. */
export type ShotTask = z.output<typeof shotTaskSchema>;
/** How a photo is drawn. */
export type ShotScene = ShotTask['shots'][number]['scene'];
