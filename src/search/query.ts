import type { SynonymGroup } from './files.ts';
import { nearlySpeltBy, type Spellable, speltBy } from './pinyin.ts';
import { plainQuery, type Simplified } from './plain.ts';
import { stretches } from './tokens.ts';

/** One way of writing what is wanted, and how much finding it counts, up to 1. */
export interface Form {
  text: string;
  weight: number;
}

/** One thing that is wanted, in all forms that serve; the first is what was typed. */
export interface Want {
  forms: Form[];
}

/** What somebody looks for. */
export interface Query {
  wants: Want[];
  /** Han words that a Latin input was taken for; empty where it was not. */
  spelt: string[];
}

/** What reading a query needs besides what was typed. */
export interface QueryTables {
  simplified: Simplified;
  synonyms: readonly SynonymGroup[];
  /** What may be typed in pinyin. */
  spellable: Spellable;
}

/** Words of a question that say nothing of what is asked after. */
const ASKING =
  /请问|怎么样|怎么办|怎么做|怎么|怎样|如何|什么时候|是什么|有什么|什么|为什么|为啥|能不能|可不可以|可以|是不是|有没有|要不要|该不该|应该|哪里|哪些|哪个|在哪|多少|几个|几种|多久|一下|如果|的时候|[的了吗呢吧啊呀么]/g;

const SYNONYM = 0.85;
/** Pinyin that spells a whole term, or only characters that stand together somewhere. */
const SPELT = { full: 0.8, initials: 0.7, mixed: 0.5 } as const;
const SPELT_TERM = 0.95;
const LONGEST_LATIN = 24;

/**
 * Parts at the words of asking; where nothing else was typed, those are what is looked for. Words of a group that hold such a word (包裹丢了) are
 * taken out first, whole.
 */
function withoutAsking(text: string, groups: readonly SynonymGroup[]): string[] {
  const whole = groups.flat().filter((word) => text.includes(word) && word.replace(ASKING, '') !== word);
  const [longest] = whole.sort((a, b) => b.length - a.length);
  if (longest !== undefined) {
    const [before = '', ...after] = text.split(longest);
    const around = [before, after.join(' ')].map((part) => part.replace(ASKING, ' '));
    return [around[0] ?? '', longest, around[1] ?? ''];
  }
  const rest = text.replace(ASKING, ' ');
  return [stretches(rest).length > 0 ? rest : text];
}

/** The same run with a word of a group changed for each other word of it. */
function synonymsOf(run: string, groups: readonly SynonymGroup[]): Form[] {
  const forms = new Map<string, Form>();
  for (const group of groups) {
    const [longest] = group.filter((word) => run.includes(word)).sort((a, b) => b.length - a.length);
    if (longest === undefined) continue;
    for (const word of group) {
      const text = run.replace(longest, word);
      if (word !== longest && text !== run) forms.set(text, { text, weight: SYNONYM });
    }
  }
  return [...forms.values()];
}

function spelling(typed: string, tables: QueryTables): Form[] {
  if (typed.length < 2 || typed.length > LONGEST_LATIN || !/^[a-z]+$/.test(typed)) return [];
  const exact = speltBy(typed, tables.spellable);
  const found = exact.length > 0 || typed.length < 4 ? exact : nearlySpeltBy(typed, tables.spellable);
  const surest = found[0]?.how;
  // Where whole syllables fit, initials are chance.
  return found
    .filter(({ how }) => surest !== 'full' || how === 'full')
    .map(({ word, how, whole }) => ({ text: word, weight: whole ? SPELT_TERM : SPELT[how] }));
}

/** Reads what somebody typed: width, case and Traditional characters made even, words of asking left out, synonyms and pinyin as further forms. */
export function readQuery(typed: string, tables: QueryTables): Query {
  const spelt: string[] = [];
  const parts = withoutAsking(plainQuery(typed, tables.simplified), tables.synonyms);
  const wants = parts.flatMap(stretches).map(({ text, han }): Want => {
    const other = han ? [] : spelling(text, tables);
    spelt.push(...other.map((form) => form.text));
    const same = synonymsOf(text, tables.synonyms);
    return { forms: [{ text, weight: 1 }, ...same, ...other] };
  });
  return { wants, spelt };
}
