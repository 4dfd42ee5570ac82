import type { NameBrief, Norms } from '../../schemas/index.ts';

/** One thing that was looked at in a name. */
export interface NameCheck {
  id: 'length' | 'typed' | 'outside' | 'words' | 'rank' | 'borrowed' | 'sells' | 'memory';
  title: string;
  ok: boolean;
  /** Why it counts, or what to change. */
  why: string;
  of: number;
  /** Without it the name cannot be used at all. */
  must: boolean;
}

/** What a name came to. */
export interface NameMark {
  checks: readonly NameCheck[];
  points: number;
  of: number;
}

/** A name that cannot be used earns at most so many of ten points. */
const UNUSABLE = 4;
const OUTSIDE = /\d{5}|微信|vx|v信|qq|电话|手机|http|www|\.com|加我/i;
const JOINTS = /[·・\s-]/g;
const TAIL = /(官方|旗舰店|专卖店|专营店|分店|总店|[一二两三]店|小店|小铺|店铺|商行|[店铺屋馆坊家])+$/;

const plain = (name: string): string => name.normalize('NFKC').trim();
/** A name without joints and without what every shop is called. */
const coreOf = (name: string): string => plain(name).replace(JOINTS, '').replace(TAIL, '');

/** Whether one text becomes the other by at most one character more, less or changed. */
function nearlySame(one: string, other: string): boolean {
  const [a, b] = [[...one], [...other]];
  if (Math.abs(a.length - b.length) > 1) return false;
  let front = 0;
  while (front < Math.min(a.length, b.length) && a[front] === b[front]) front += 1;
  let back = 0;
  while (back < Math.min(a.length, b.length) - front && a.at(-1 - back) === b.at(-1 - back)) back += 1;
  return Math.max(a.length, b.length) - front - back <= 1;
}

/** The name next door that this one would be taken for. */
function takenFor(name: string, others: readonly string[]): string | undefined {
  const core = coreOf(name);
  return others.find((other) => {
    const theirs = coreOf(other);
    return core.includes(theirs) || (theirs.length >= 3 && nearlySame(core, theirs));
  });
}

/** What keeps a name from being typed by somebody who heard it once. */
function hardToType(name: string, rare: string): string | undefined {
  const text = name.replace(JOINTS, '');
  const odd = [...text].find((c) => !/[\p{Script=Han}a-z0-9]/iu.test(c));
  if (odd !== undefined) return `“${odd}”不好打，听的人也不知道有它。`;
  const hard = [...text].find((c) => rare.includes(c));
  if (hard !== undefined) return `“${hard}”是生僻字，电话里说不清。`;
  if (/\p{Script=Han}/u.test(text) && /[a-z0-9]/i.test(text))
    return '汉字夹着字母数字，一个人能打出好几种样子。';
  return undefined;
}

type Limits = Norms['shopName'];

/** What is looked at: its title, what it is worth, what is wrong with a name (nothing where it is well), and what is said then. */
interface Rule {
  id: NameCheck['id'];
  title: (norms: Limits) => string;
  of: number;
  must: boolean;
  wrong: (name: string, brief: NameBrief, norms: Limits) => string | undefined;
  good: (name: string) => string;
}

const charsOf = (name: string): number => [...name].length;
const spokenOf = (name: string): number => charsOf(name.replace(JOINTS, ''));

/** The first banned word of a name, with the reason. */
function bannedIn(name: string, { banned }: Limits): string | undefined {
  for (const { words, why } of banned) {
    const word = words.find((w) => name.includes(w));
    if (word !== undefined) return `“${word}”：${why}`;
  }
  return undefined;
}

/** Why a name is not easily remembered by its length. */
function badLength(name: string, { bestLeast, bestMost }: Limits): string | undefined {
  const spoken = spokenOf(name);
  if (spoken >= bestLeast.value && spoken <= bestMost.value) return undefined;
  return `念出来是${spoken}个字，${spoken < bestLeast.value ? '太短，容易撞名' : '太长，没有人念全'}。`;
}

const RULES: readonly Rule[] = [
  {
    id: 'length',
    title: ({ least, most }) => `${least.value}到${most.value}个字`,
    of: 1,
    must: true,
    wrong: (name, _, { least, most }) =>
      charsOf(name) >= least.value && charsOf(name) <= most.value
        ? undefined
        : `现在是${charsOf(name)}个字，平台不收。`,
    good: (name) => `${charsOf(name)}个字，平台收得下。`,
  },
  {
    id: 'typed',
    title: () => '打得出来',
    of: 3,
    must: false,
    wrong: (name, _, { rare }) => hardToType(name, rare),
    good: () => '念一遍就打得出。',
  },
  {
    id: 'outside',
    title: () => '没有联系方式',
    of: 1,
    must: true,
    wrong: (name) => (OUTSIDE.test(name) ? '把人往平台外面引，不能写进店名。' : undefined),
    good: () => '没有把人往外引。',
  },
  {
    id: 'words',
    title: () => '没有碰不得的词',
    of: 1,
    must: true,
    wrong: (name, _, norms) => bannedIn(name, norms),
    good: () => '没有绝对化和治病的词。',
  },
  {
    id: 'rank',
    title: () => '没有冒充的身份',
    of: 1,
    must: true,
    wrong: (name, _, { rank }) => {
      const word = rank.find((w) => name.includes(w));
      return word && `“${word}”要有授权才能写。`;
    },
    good: () => '没有自称官方、旗舰。',
  },
  {
    id: 'borrowed',
    title: () => '不让人认错',
    of: 1,
    must: true,
    wrong: (name, { others }) => {
      const other = takenFor(name, others);
      return other && `和“${other}”太像，会让人认错。`;
    },
    good: () => '和旁边的店分得清。',
  },
  {
    id: 'sells',
    title: () => '听得出卖什么',
    of: 1,
    must: false,
    wrong: (name, { sells }) =>
      sells.some((w) => name.includes(w)) ? undefined : '名字里没有卖的东西，顾客猜不到。',
    good: () => '看到名字就猜得到。',
  },
  {
    id: 'memory',
    title: ({ bestLeast, bestMost }) => `${bestLeast.value}到${bestMost.value}个字最好记`,
    of: 1,
    must: false,
    wrong: (name, _, norms) => badLength(name, norms),
    good: (name) => `念出来${spokenOf(name)}个字，好记。`,
  },
];

/**
 * Looks at a shop's name from all sides, in the order in which they are shown. Limits and word lists come from the norms; what is sold and
 * whose names stand next door from the brief. An empty name fails every check.
 */
export function checkShopName(given: string, brief: NameBrief, norms: Limits): NameCheck[] {
  const name = plain(given);
  return RULES.map((rule) => {
    const wrong = name === '' ? '还没有写。' : rule.wrong(name, brief, norms);
    const { id, of, must } = rule;
    return { id, title: rule.title(norms), of, must, ok: wrong === undefined, why: wrong ?? rule.good(name) };
  });
}

/** Points of a name, at most ten; one that cannot be used earns at most four of them. */
export function markShopName(given: string, brief: NameBrief, norms: Norms['shopName']): NameMark {
  const checks = checkShopName(given, brief, norms);
  const of = checks.reduce((sum, c) => sum + c.of, 0);
  const earned = checks.reduce((sum, c) => sum + (c.ok ? c.of : 0), 0);
  const usable = checks.every((c) => c.ok || !c.must);
  return { checks, of, points: usable ? earned : Math.min(earned, UNUSABLE) };
}
