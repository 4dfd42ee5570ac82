import type { Regression } from './regression.ts';

/** Units to one natural unit of the sum: weights run from -127 to 127 of these. */
export const UNITS = 10;

const signed = (weight: number): number => Math.max(-127, Math.min(127, Math.round(weight * UNITS)));

/** Packs the weights as `model.ts` unpacks them: for each act, gap and weight of every bucket that is not zero, then 0. */
export const pack = (model: Regression, buckets: number): string => {
  const bytes: number[] = [];
  for (const weights of model.weights) {
    let last = -1;
    for (let bucket = 0; bucket < buckets; bucket++) {
      const weight = signed(weights[bucket] ?? 0);
      if (Math.abs(weight) < 2) continue;
      let gap = bucket - last;
      while (gap >= 255) {
        bytes.push(255);
        gap -= 255;
      }
      bytes.push(gap, weight & 255);
      last = bucket;
    }
    bytes.push(0);
  }
  return Buffer.from(bytes).toString('base64');
};
