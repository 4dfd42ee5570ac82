import { z } from 'astro/zod';
import { type Case, type CompiledCase, caseSchema } from './case.ts';
import { checkCase } from './checks/case.ts';
import { checkShop } from './checks/shop.ts';
import type { Draft } from './content.ts';
import { type Problem, showPath } from './content-error.ts';
import { inChinese } from './in-chinese.ts';
import { mend } from './mend.ts';
import { besides } from './mended.ts';
import { noLists } from './no-lists.ts';
import { problemsOf } from './problems.ts';
import { type Shop, shopSchema } from './shop.ts';
import { parseSource, type Source } from './source.ts';

// Zod otherwise tries to build code from text, which the site's security policy forbids.
z.config({ jitless: true });

/** What a file may refer to besides itself. */
export interface Known {
  /** The site's shops, and those brought along. */
  shops: readonly Shop[];
  /** Ids of shops whose names are taken: the site's own. */
  taken: readonly string[];
  personas: readonly string[];
}

/** Something wrong with a file, in Chinese: where it stands, what was found, and how to mend it. */
export interface OwnProblem {
  line?: number;
  /** The field as authors write it; empty for the file as a whole. */
  field: string;
  says: string;
}

/** A file as it can be played, or all that is wrong with it. */
export type OwnRead =
  | { ok: true; sort: 'case'; data: CompiledCase }
  | { ok: true; sort: 'shop'; data: Shop }
  | { ok: false; problems: OwnProblem[] };

/** Longer files are no case and no shop. In characters. */
const LONGEST = 400_000;

const refused = (problems: readonly Problem[], source?: Source): OwnRead => ({
  ok: false,
  problems: problems
    .map(({ path, line = source?.lineOf(path), message }): OwnProblem => {
      const field = showPath(path);
      return { ...(line === undefined ? {} : { line }), field, says: inChinese(message) };
    })
    .sort((a, b) => (a.line ?? 0) - (b.line ?? 0)),
});
const whole = (says: string): OwnRead => ({ ok: false, problems: [{ field: '', says }] });

/** JSON is read by its own rules, so that its mistakes are told as such; lines are still found where YAML can read it as well. */
function sourceOf(file: string, text: string): Source | Problem[] | string {
  if (!file.toLowerCase().endsWith('.json')) return parseSource(file, text);
  try {
    const data: unknown = JSON.parse(text);
    const same = parseSource(file, text);
    return { file, data, lineOf: Array.isArray(same) ? () => undefined : same.lineOf };
  } catch {
    return '这个文件不是完整的 JSON：看看是不是少了引号、逗号或者右括号。';
  }
}

function draftWith(known: Known, story: Case): Draft {
  const shops = [...known.shops];
  const ids = { ...noLists(), shops: shops.map((s) => s.id), personas: [...known.personas] };
  return { ...noLists(), shops, cases: [story], ids };
}

function readCase(source: Source, known: Known): OwnRead {
  const read = caseSchema.safeParse(source.data);
  if (!read.success) {
    const found = problemsOf(source, caseSchema, read.error);
    const copy = mend(caseSchema, source.data);
    const more = copy ? besides(checkCase(draftWith(known, copy), copy), found) : [];
    return refused([...found, ...more], source);
  }
  const problems = checkCase(draftWith(known, read.data), read.data);
  if (problems.length > 0) return refused(problems, source);
  const { plays: _, ...data } = read.data;
  return { ok: true, sort: 'case', data };
}

function readShop(source: Source, { taken }: Known): OwnRead {
  const read = shopSchema.safeParse(source.data);
  if (!read.success) {
    const found = problemsOf(source, shopSchema, read.error);
    const copy = mend(shopSchema, source.data);
    return refused([...found, ...(copy ? besides(checkShop(copy), found) : [])], source);
  }
  const problems = checkShop(read.data);
  if (taken.includes(read.data.id))
    problems.push({
      file: source.file,
      path: ['id'],
      message: `is taken by a shop of this site. Choose another id.`,
    });
  return problems.length > 0 ? refused(problems, source) : { ok: true, sort: 'shop', data: read.data };
}

/**
 * Reads a case or a shop that somebody brought along as YAML or JSON: the same schemas and checks as the site's own content, all problems at once.
 * What it is is told from its fields.
 */
export function readOwn(file: string, text: string, known: Known): OwnRead {
  if (text.trim() === '') return whole('这个文件是空的。');
  if (text.length > LONGEST) return whole('这个文件太大了，不像是一位顾客或者一家店。');
  const source = sourceOf(file, text);
  if (typeof source === 'string') return whole(source);
  if (Array.isArray(source)) return refused(source);
  const { data } = source;
  if (typeof data !== 'object' || data === null || Array.isArray(data))
    return whole('没有读到字段：文件应该是一条一条的「字段: 内容」，可以对照示例写。');
  if ('concerns' in data || 'opening' in data) return readCase(source, known);
  if ('products' in data || 'shipping' in data) return readShop(source, known);
  return whole('认不出这是顾客还是店：顾客要有 opening 和 concerns，店要有 products 和 shipping。');
}
