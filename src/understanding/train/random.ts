/** Numbers from 0 up to but not 1; the same seed gives the same numbers everywhere (xorshift32, Marsaglia 2003). */
export type Random = () => number;

/** A generator. `seed` may be any whole number. */
export const createRandom = (seed: number): Random => {
  let state = (Math.imul(seed, 2654435761) ^ 0x9e3779b9) | 0 || 1;
  const next = () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 4294967296;
  };
  for (let turn = 0; turn < 20; turn++) next();
  return next;
};

/** The numbers from 0 to `count` - 1 in another order (Fisher and Yates). */
export const shuffled = (count: number, random: Random): number[] => {
  const order = Array.from({ length: count }, (_, index) => index);
  for (let at = count - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    [order[at], order[other]] = [order[other] ?? 0, order[at] ?? 0];
  }
  return order;
};
