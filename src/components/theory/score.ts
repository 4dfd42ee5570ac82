/** A mark out of 100 with one decimal, rounded half up once, here. */
export function hundredth({ points, of }: { points: number; of: number }): string {
  const tenths = Math.floor((points * 2000 + of) / (of * 2));
  return `${Math.floor(tenths / 10)}${tenths % 10 === 0 ? '' : `.${tenths % 10}`}`;
}
