import * as v from 'valibot';

/** Longest word, in characters, and most words of a list: as in the norms. */
export const WORD_LIMITS = { least: 2, most: 10, words: 200, name: 40 } as const;

/** A teacher's list of words of the net: what the report on this machine goes by. The same as a file. */
export interface OwnWords {
  format: 'jinpai-words';
  version: 1;
  /** Who changed it; may be empty. */
  by: string;
  /** When, ISO 8601 in UTC. */
  changedAt: string;
  slang: string[];
}

const same = (a: string, b: string) => a.toLowerCase() === b.toLowerCase();
const length = (word: string) => [...word].length;

/** Why a word cannot be added to a list; empty where it can. */
export function wordProblem(word: string, list: readonly string[]): string {
  const own = word.trim();
  if (own === '') return '先写一个词。';
  if (length(own) < WORD_LIMITS.least)
    return `至少 ${WORD_LIMITS.least} 个字：一个字到处都有，会把好好的话也算进去。`;
  if (length(own) > WORD_LIMITS.most) return `最多 ${WORD_LIMITS.most} 个字，写词，不写句子。`;
  if (list.some((known) => same(known, own))) return `「${own}」已经在词表里了。`;
  return list.length >= WORD_LIMITS.words ? `词表最多 ${WORD_LIMITS.words} 个词，先去掉几个。` : '';
}

const file = v.strictObject({
  format: v.literal('jinpai-words'),
  version: v.literal(1),
  by: v.pipe(v.string(), v.maxLength(WORD_LIMITS.name)),
  changedAt: v.pipe(v.string(), v.isoTimestamp()),
  slang: v.array(v.string()),
});

/** Reads a list from a file or from this machine; says what is wrong with it, field by field. */
export function readWords(text: string): { ok: true; words: OwnWords } | { ok: false; problem: string } {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return { ok: false, problem: '这个文件不是 JSON，可能没有下载完整。' };
  }
  if (
    v.is(
      v.looseObject({ format: v.literal('jinpai-words'), version: v.pipe(v.number(), v.minValue(2)) }),
      data,
    )
  )
    return { ok: false, problem: '这份词表来自更新的版本，请用新版本的网站打开。' };
  const read = v.safeParse(file, data);
  if (!read.success) {
    const [issue] = read.issues;
    return { ok: false, problem: `这不是词表文件：${v.getDotPath(issue) ?? '整个文件'} 不对。` };
  }
  const { slang } = read.output;
  for (const [i, word] of slang.entries()) {
    const problem = word === word.trim() ? wordProblem(word, slang.slice(0, i)) : '前后有空格。';
    if (problem !== '') return { ok: false, problem: `第 ${i + 1} 个词「${word}」：${problem}` };
  }
  return { ok: true, words: read.output };
}

/** How a list differs from the site's; null where there is none or it does not. */
export function wordsChanged(
  own: OwnWords | null,
  standard: readonly string[],
): { added: string[]; removed: string[]; by: string } | null {
  if (!own) return null;
  const added = own.slang.filter((word) => !standard.some((s) => same(s, word)));
  const removed = standard.filter((word) => !own.slang.some((s) => same(s, word)));
  return added.length + removed.length > 0 ? { added, removed, by: own.by } : null;
}
