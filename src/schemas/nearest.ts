/** Edits (insert, drop, replace, swap of neighbours) that turn one word into the other, counted in code points. */
export function editDistance(from: string, to: string): number {
  const a = [...from];
  const b = [...to];
  let before: number[] = [];
  let last = b.map((_, j) => j + 1);
  last.unshift(0);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let best = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        best = Math.min(best, (before[j - 2] ?? 0) + 1);
      row.push(best);
    }
    before = last;
    last = row;
  }
  return last[b.length] ?? 0;
}

/** The known words, nearest first; equal distances keep their order. Case does not count. */
export function byDistance(word: string, known: readonly string[]): string[] {
  const lower = word.toLowerCase();
  return known
    .map((k) => ({ k, d: editDistance(lower, k.toLowerCase()) }))
    .sort((x, y) => x.d - y.d)
    .map(({ k }) => k);
}

/** The known word that was most likely meant, or undefined where none is near: at most two edits, or two in five characters. */
export function nearest(word: string, known: readonly string[]): string | undefined {
  const [best] = byDistance(word, known);
  if (best === undefined) return undefined;
  const length = [...word].length;
  const allowed = Math.min(Math.max(2, Math.ceil(length * 0.4)), Math.max(1, length - 1));
  return editDistance(word.toLowerCase(), best.toLowerCase()) <= allowed ? best : undefined;
}
