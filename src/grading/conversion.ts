import type { Norms } from '../schemas/index.ts';
import type { Report } from './types.ts';

/** Shoppers who came to buy and paid, of all who came to buy. */
export interface Conversion {
  paid: number;
  came: number;
  /** Null under the minimum sample: not enough evidence for a band. */
  band: { id: string; title: string } | null;
  /** How many shoppers a band needs. */
  minimum: number;
}

/** The band of `paid` of `came`, compared on integers: a bound belongs to the better band. */
export function bandOf(paid: number, came: number, bands: Norms['conversion']['bands']) {
  const found = bands.find((b) => paid * 100 >= b.from * came);
  return found ? { id: found.id, title: found.title } : null;
}

/** Conversion of `paid` of `came`. */
export function conversionOf(paid: number, came: number, norms: Pick<Norms, 'conversion'>): Conversion {
  const minimum = norms.conversion.minimum.value;
  const band = came < minimum ? null : bandOf(paid, came, norms.conversion.bands);
  return { paid, came, band, minimum };
}

/** Conversion over reports; served or not, every shopper who came to buy counts. */
export function conversion(
  reports: readonly Pick<Report, 'buys' | 'converted'>[],
  norms: Pick<Norms, 'conversion'>,
): Conversion {
  const buyers = reports.filter((r) => r.buys);
  return conversionOf(buyers.filter((r) => r.converted).length, buyers.length, norms);
}
