import type { Norms } from '../../schemas/index.ts';

/** Whom a shop is named for: what it sells and which names stand next door. */
export interface NameBrief {
  id: string;
  /** The shop, in a sentence. */
  about: string;
  /** Any of these in the name says what is sold. */
  sells: readonly string[];
  /** Names that others have and many people know. */
  others: readonly string[];
}

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

/**
 * Looks at a shop's name from all sides, in the order in which they are shown. Limits and word lists come from the norms; what is sold and
 * whose names stand next door from the brief. An empty name fails every check.
 */
export function checkShopName(given: string, brief: NameBrief, norms: Norms['shopName']): NameCheck[] {
  const name = plain(given);
  const empty = name === '';
  const length = [...name].length;
  const spoken = [...name.replace(JOINTS, '')].length;
  const { least, most, bestLeast, bestMost } = norms;
  const banned = norms.banned.flatMap(({ words, why }) =>
    words.filter((w) => name.includes(w)).map((word) => ({ word, why })),
  )[0];
  const rank = norms.rank.find((w) => name.includes(w));
  const other = takenFor(name, brief.others);
  const typed = hardToType(name, norms.rare);
  const check = (
    id: NameCheck['id'],
    title: string,
    of: number,
    must: boolean,
    bad: string | undefined,
    good: string,
  ) => ({
    id,
    title,
    of,
    must,
    ok: !empty && bad === undefined,
    why: empty ? '还没有写。' : (bad ?? good),
  });
  const inLimits = length >= least.value && length <= most.value;
  return [
    check(
      'length',
      `${least.value}到${most.value}个字`,
      1,
      true,
      inLimits ? undefined : `现在是${length}个字，平台不收。`,
      `${length}个字，平台收得下。`,
    ),
    check('typed', '打得出来', 1, false, typed, '念一遍就打得出。'),
    check(
      'outside',
      '没有联系方式',
      1,
      true,
      OUTSIDE.test(name) ? '把人往平台外面引，不能写进店名。' : undefined,
      '没有把人往外引。',
    ),
    check(
      'words',
      '没有碰不得的词',
      2,
      true,
      banned && `“${banned.word}”：${banned.why}`,
      '没有绝对化和治病的词。',
    ),
    check(
      'rank',
      '没有冒充的身份',
      1,
      true,
      rank === undefined ? undefined : `“${rank}”要有授权才能写。`,
      '没有自称官方、旗舰。',
    ),
    check(
      'borrowed',
      '不让人认错',
      2,
      true,
      other === undefined ? undefined : `和“${other}”太像，会让人认错。`,
      '和旁边的店分得清。',
    ),
    check(
      'sells',
      '听得出卖什么',
      1,
      false,
      brief.sells.some((w) => name.includes(w)) ? undefined : '名字里没有卖的东西，顾客猜不到。',
      '听得出卖什么。',
    ),
    check(
      'memory',
      `${bestLeast.value}到${bestMost.value}个字最好记`,
      1,
      false,
      spoken >= bestLeast.value && spoken <= bestMost.value
        ? undefined
        : `念出来是${spoken}个字，${spoken < bestLeast.value ? '太短，容易撞名' : '太长，没有人念全'}。`,
      `念出来${spoken}个字，好记。`,
    ),
  ];
}

/** Points of a name, at most ten; one that cannot be used earns at most four of them. */
export function markShopName(given: string, brief: NameBrief, norms: Norms['shopName']): NameMark {
  const checks = checkShopName(given, brief, norms);
  const of = checks.reduce((sum, c) => sum + c.of, 0);
  const earned = checks.reduce((sum, c) => sum + (c.ok ? c.of : 0), 0);
  const usable = checks.every((c) => c.ok || !c.must);
  return { checks, of, points: usable ? earned : Math.min(earned, UNUSABLE) };
}
