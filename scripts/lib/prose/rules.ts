import type { Glossary, Norms } from '../../../src/schemas/index.ts';
import type { ProseLists } from './lists.ts';
import { type Passage, type ProseProblem, sentencesOf } from './passage.ts';
import { sharedWith } from './runs.ts';

/** A sentence that explains is at most so long; spaces are not counted, and a formula that the seed fills in counts as `FILLED`. */
const LONGEST = 60;
const FILLED = '000';
/** A sentence with one of these refuses what it names. */
const REFUSES =
  /不|别|禁|违法|违规|红线|罚|无效|没有|不能|错|旧|从前|过去|反例|虚假|欺诈|假的|谎|编|骗|拒|地雷|拿差评|当心|风险|举报|守在|哪(一)?(句|条|种)|为什么/;
const QUOTED = /[“「『][^”」』]*[”」』]/g;

type Found = Pick<ProseProblem, 'value' | 'remedy' | 'rule'>;

const compiled = new Map<string, RegExp>();
/** A pattern of the lists, compiled once. */
function regex(source: string): RegExp {
  const known = compiled.get(source) ?? new RegExp(source, 'g');
  compiled.set(source, known);
  known.lastIndex = 0;
  return known;
}

/** Stretches of 14 characters and more that stand in the sources too. */
export const copied = (runs: ReadonlySet<number>, { text }: Passage): Found[] =>
  sharedWith(runs, text).map((value) => ({
    rule: 'copied',
    value,
    remedy: `${value.length} characters stand so in the sources. Say it in our own words.`,
  }));

/** Explaining sentences that are too long to be read at once. */
export function long({ text, role }: Passage): Found[] {
  if (role !== 'prose' && role !== 'note') return [];
  return sentencesOf(text).flatMap((value): Found[] => {
    const count = [...value.replace(/\{[^}]*\}/g, FILLED).replace(/\s/g, '')].length;
    if (count <= LONGEST) return [];
    return [
      { rule: 'long', value, remedy: `${count} characters; ${LONGEST} at most. Make it two sentences.` },
    ];
  });
}

/** What the course must not teach, where it is neither a counter-example nor refused in the same sentence. */
export function banned({ banned: list }: ProseLists, { text, role }: Passage): Found[] {
  if (role === 'counter' || role === 'shopper' || role === 'law') return [];
  return sentencesOf(text).flatMap((sentence) => {
    if (REFUSES.test(sentence)) return [];
    const said = role === 'agent' ? sentence : sentence.replace(QUOTED, '');
    return list.flatMap(({ words, why, instead }): Found[] => {
      const [value] = regex(words).exec(said) ?? [];
      if (value === undefined) return [];
      const remedy = `is taught here, though ${why}. Write ${instead}, mark it as a counter-example, or refuse it in the same sentence.`;
      return [{ rule: 'banned', value, remedy }];
    });
  });
}

const HAN_DIGITS = '零一二三四五六七八九十';
const numberOf = (text: string): number =>
  /^\d+$/.test(text) ? Number(text) : text === '两' ? 2 : HAN_DIGITS.indexOf(text);

function normAt(norms: Norms, path: string): number {
  const [first, name] = path.split('.');
  if (first === 'conversion') return norms.conversion.bands.find((b) => b.id === name)?.from ?? Number.NaN;
  const found = path
    .split('.')
    .reduce<unknown>((at, key) => (at as Record<string, unknown> | undefined)?.[key], norms);
  return (found as { value?: number } | undefined)?.value ?? Number.NaN;
}

/** Numbers that stand beside the name of a norm and differ from it. */
export function figures({ figures: list }: ProseLists, norms: Norms, { text, role }: Passage): Found[] {
  if (role === 'counter' || role === 'shopper') return [];
  return list.flatMap(({ path, unit, per, beside }) => {
    const right = normAt(norms, path) / per;
    return [...text.matchAll(regex(beside))].flatMap((m): Found[] => {
      const { n, n2 } = m.groups ?? {};
      if (numberOf(n ?? n2 ?? '') === right) return [];
      const remedy = `norms.yaml has ${path} = ${right} ${unit}. Take that figure, or name another thing.`;
      return [{ rule: 'figure', value: m[0], remedy }];
    });
  });
}

interface Word {
  word: string;
  id: string;
  task: string | undefined;
}

/** The words of the glossary that somebody outside the trade does not know, the longest first; `null` stands for what is masked only. */
function wordsOf({ everyday }: ProseLists, { terms }: Glossary): (Word & { known: boolean })[] {
  const known = new Set(everyday.flat());
  return terms
    .flatMap(({ id, term, also, task }) =>
      [term, ...also].map((word) => ({ word, id, task, known: known.has(id) })),
    )
    .sort((a, b) => b.word.length - a.word.length);
}

/** Whether the line in which a word first stands explains it. */
function explains(raw: string, { word }: Word): boolean {
  if (raw.includes(`**${word}`)) return true;
  const escaped = word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`${escaped}[”」]?[（：＝—，]?(就|也)?[（：＝—是指叫]|[叫称][“「]?${escaped}`).test(raw);
}

/**
 * Words of the glossary in a lesson that stands before the lesson that explains them: the line in which a word first stands must explain it (bold, in
 * brackets, 是, 叫, a colon). What a teacher says and lines of a chat are left out. Words that any shopper knows (`everyday`) need none; a term without a task is explained nowhere else.
 */
export function undefinedTerms(
  lists: ProseLists,
  glossary: Glossary,
  lesson: { task: string; lines: readonly string[]; passages: readonly Passage[] },
): (Found & { line: number })[] {
  const words = wordsOf(lists, glossary);
  const seen = new Set<string>();
  return lesson.passages
    .filter((p) => p.role === 'prose' || p.role === 'cell')
    .flatMap(({ text, line }) => {
      let rest = text;
      return words.flatMap((one) => {
        if (!rest.includes(one.word)) return [];
        rest = rest.replaceAll(one.word, '＿');
        const taught = one.task !== undefined && one.task <= lesson.task;
        if (seen.has(one.id) || one.known || taught) return [];
        seen.add(one.id);
        if (explains(lesson.lines[line - 1] ?? '', one)) return [];
        const where =
          one.task === undefined ? 'no lesson explains it' : `lesson ${one.task} explains it later`;
        return [
          {
            rule: 'undefined' as const,
            line,
            value: one.word,
            remedy: `${where}. Explain it here in brackets, such as ${one.word}（…）; the glossary has it under ${one.id}.`,
          },
        ];
      });
    });
}
