/** An amount in fen as digits of yuan: `239`, `9.90`, `-10`. Fen are shown only where there are some. */
export function yuanText(fen: number): string {
  if (!Number.isSafeInteger(fen)) throw new Error(`an amount must be whole fen, got ${fen}`);
  const sign = fen < 0 ? '-' : '';
  const size = Math.abs(fen);
  const rest = size % 100;
  const whole = (size - rest) / 100;
  return rest === 0 ? `${sign}${whole}` : `${sign}${whole}.${String(rest).padStart(2, '0')}`;
}

/** An amount in fen as people read it on a price tag: `¥239`, `¥9.90`, `-¥10`. */
export function formatFen(fen: number): string {
  const digits = yuanText(fen);
  return digits.startsWith('-') ? `-¥${digits.slice(1)}` : `¥${digits}`;
}

/**
 * Splits an amount over parts in proportion to their weights, in whole fen that add up to the amount.
 * Each part is rounded down; the fen left over go one each to the parts that lost most by rounding, earlier parts
 * first. `remainder` is how many fen were left over. Weights that are all 0 share evenly.
 */
export function apportion(
  amount: number,
  weights: readonly number[],
): { shares: number[]; remainder: number } {
  const sum = weights.reduce((a, b) => a + b, 0);
  const even = sum === 0;
  const whole = even ? weights.length : sum;
  const parts = weights.map((w, index) => {
    const product = amount * (even ? 1 : w);
    return { index, share: Math.floor(product / whole), lost: product % whole };
  });
  const remainder = weights.length === 0 ? 0 : amount - parts.reduce((a, p) => a + p.share, 0);
  const lucky = [...parts].sort((a, b) => b.lost - a.lost || a.index - b.index).slice(0, remainder);
  const extra = new Set(lucky.map((p) => p.index));
  return { shares: parts.map((p) => p.share + (extra.has(p.index) ? 1 : 0)), remainder };
}
