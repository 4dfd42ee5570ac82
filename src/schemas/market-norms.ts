import { z } from 'astro/zod';
import { number, origin } from './course-norms.ts';
import { text } from './fields.ts';

/** What the capstone's mark is made of; ids are permanent, code keys on them. */
export const MARKET_PARTS = ['profit', 'service', 'lawful', 'reading', 'stock'] as const;

/** The capstone: four weeks of a shop on a simulated market. Fines are those of the fictitious platform. */
export const marketNorms = z.strictObject({
  cash: number('yuan'),
  goods: number('goods'),
  weekHours: number('h'),
  overtime: number('h'),
  overtimePay: number('%'),
  wage: number('yuan'),
  packer: number('yuan'),
  fee: number('%'),
  fines: z.strictObject({
    late: number('yuan'),
    dispute: number('yuan'),
    fake: number('yuan'),
    cash: number('yuan'),
    cut: number('yuan'),
    advert: number('yuan'),
    price: number('yuan'),
    pester: number('yuan'),
  }),
  /** Full marks for profit from this share of the reference's on. */
  profitFull: number('%'),
  /** Of those who ask, so many are answered in time for full marks, and for none. */
  inTimeFull: number('%'),
  inTimeNone: number('%'),
  /** Parcels sent in time for full marks, and for none. */
  sentFull: number('%'),
  sentNone: number('%'),
  /** A forecast within this of what came is right; within twice it, half right. */
  forecast: number('%'),
  /** Of would-be buyers who found goods there, full and none. */
  servedFull: number('%'),
  servedNone: number('%'),
  /** Stock left at the end, of what was sold: more than this costs. */
  leftMost: number('%'),
  /** Cash kept at each week's end, of the opening's. */
  reserve: number('%'),
  /** Weights add up to 100. */
  parts: z
    .array(
      z.strictObject({
        id: z.enum(MARKET_PARTS),
        title: text(12),
        weight: z.number().int().min(1).max(100),
        how: text(160),
        ...origin,
      }),
    )
    .length(MARKET_PARTS.length),
});
