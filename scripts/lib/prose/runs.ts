/** So many characters in a row that a text shares with the sources are copied. */
export const RUN = 14;
/** A hash is kept in so many bytes: 40 bits. */
const BYTES = 5;
const PRIME = 0x01000193;
const SEEDS = [0x811c9dc5, 0x2f0b4c47] as const;

/** A text as it is compared, without what does not sound: Han characters, Latin letters and digits alone, width and case made even. */
export const comparable = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\u3400-\u9fffa-z0-9]/g, '');

/** FNV-1a over UTF-16 units, twice with different seeds, cut to 40 bits. */
function hashOf(text: string, from: number): number {
  let [low, high] = SEEDS as readonly [number, number];
  for (let at = from; at < from + RUN; at++) {
    const unit = text.charCodeAt(at);
    low = Math.imul(low ^ unit, PRIME);
    high = Math.imul(high ^ unit, PRIME) ^ (high >>> 15);
  }
  return (low >>> 0) + (high & 0xff) * 2 ** 32;
}

/** Whether a run says something: six Han characters or more; numbers, addresses and names of models may be alike by chance. */
const says = (text: string, from: number) =>
  (text.slice(from, from + RUN).match(/[\u3400-\u9fff]/g) ?? []).length >= 6;

/** The hashes of all runs of a comparable text. */
export function runsOf(text: string): { from: number; hash: number }[] {
  const runs: { from: number; hash: number }[] = [];
  for (let from = 0; from + RUN <= text.length; from++)
    if (says(text, from)) runs.push({ from, hash: hashOf(text, from) });
  return runs;
}

/** The file of the sources' runs: their hashes, sorted, five bytes each. */
export function packRuns(texts: readonly string[]): Buffer {
  const hashes = [...new Set(texts.flatMap((text) => runsOf(comparable(text)).map((r) => r.hash)))];
  hashes.sort((a, b) => a - b);
  const file = Buffer.alloc(hashes.length * BYTES);
  hashes.forEach((hash, i) => {
    file.writeUIntBE(hash, i * BYTES, BYTES);
  });
  return file;
}

/** Reads that file. */
export function unpackRuns(file: Buffer): ReadonlySet<number> {
  const hashes = new Set<number>();
  for (let at = 0; at + BYTES <= file.length; at += BYTES) hashes.add(file.readUIntBE(at, BYTES));
  return hashes;
}

/** The stretches of a text that the sources have as well, as they are compared, each as long as it goes. */
export function sharedWith(runs: ReadonlySet<number>, text: string): string[] {
  const plain = comparable(text);
  const stretches: { from: number; to: number }[] = [];
  for (const { from, hash } of runsOf(plain)) {
    if (!runs.has(hash)) continue;
    const last = stretches.at(-1);
    if (last && from <= last.to) last.to = from + RUN;
    else stretches.push({ from, to: from + RUN });
  }
  return stretches.map(({ from, to }) => plain.slice(from, to));
}
