/** Simplified forms of Traditional characters, one to one. */
export type Simplified = ReadonlyMap<string, string>;

/** Two strings of equal length, the nth character of one for the nth of the other, as a table. */
export function simplifiedFrom(traditional: string, simplified: string): Simplified {
  const to = [...simplified];
  return new Map([...traditional].map((char, at) => [char, to[at] ?? char]));
}

const NEEDS_WORK = /[A-Z\uff01-\uff5e\u3000]/;

/** Full-width forms and capitals made even, UTF-16 unit by unit: the result is as long as the text, so that places in one are places in the other. */
export function plain(text: string): string {
  if (!NEEDS_WORK.test(text)) return text;
  return text.replace(/[A-Z\uff01-\uff5e\u3000]/g, (char) => {
    const code = char.charCodeAt(0);
    if (code === 0x3000) return ' ';
    const narrow = code >= 0xff01 ? String.fromCharCode(code - 0xfee0) : char;
    return narrow >= 'A' && narrow <= 'Z' ? narrow.toLowerCase() : narrow;
  });
}

/** What somebody typed, made even and in Simplified characters. */
export const plainQuery = (typed: string, simplified: Simplified): string =>
  plain(typed).replace(/[\u3400-\u9fff]/g, (char) => simplified.get(char) ?? char);
