import type { ListingNorms, TitleTask } from '../../schemas/index.ts';

/** A word that was found in a title, and why it should not stand there. */
export interface Caught {
  word: string;
  why: string;
}

/** What is seen of a title while it is written. */
export interface TitleView {
  /** Characters as the platform counts them: two letters, digits or blanks are one; rounded up. */
  chars: number;
  /** Whether it is longer than the platform takes. */
  over: boolean;
  /** What stands on the first line of a phone's list, and the rest. */
  first: string;
  rest: string;
  /** Ids of the searches that find it. */
  found: string[];
  /** Of 100 searches so many find it. */
  share: number;
  /** The platform stops it for these … */
  banned: Caught[];
  /** … and these only take room. */
  filler: Caught[];
}

/** One thing that a title is marked for. */
export interface TitleItem {
  id: 'length' | 'cover' | 'order' | 'clean' | 'true';
  title: string;
  points: number;
  of: number;
  /** Why points are missing, or what was right. */
  notes: string[];
}

/** What a title came to. */
export interface TitleMark {
  items: TitleItem[];
  points: number;
  of: number;
}

const POINTS = { length: 2, cover: 8, order: 4, clean: 2, true: 4 } as const;
const TITLES = {
  length: '长度',
  cover: '接住的搜索',
  order: '词序',
  clean: '没有废字',
  true: '说的是真的',
} as const;

/** Width in half characters: what is wider than Latin letters counts two. */
const halves = (text: string): number =>
  [...text].reduce((sum, c) => sum + ((c.codePointAt(0) ?? 0) > 0xff ? 2 : 1), 0);

/** The longest beginning of at most so many half characters. */
function cut(text: string, most: number): string {
  let taken = '';
  for (const c of text) {
    if (halves(taken + c) > most) break;
    taken += c;
  }
  return taken;
}

const plain = (text: string): string => text.toLowerCase();
const has = (title: string, word: string): boolean => plain(title).includes(plain(word));
const caught = (title: string, rows: readonly { words: readonly string[]; why: string }[]): Caught[] =>
  rows.flatMap(({ words, why }) => words.filter((w) => has(title, w)).map((word) => ({ word, why })));

/** What is seen of a title at once. A title that is stopped, or too long, is found by nobody. */
export function viewTitle(task: TitleTask, title: string, rules: ListingNorms): TitleView {
  const wide = halves(title);
  const over = wide > 2 * rules.titleChars.value;
  const first = cut(title, 2 * rules.titleFirstLine.value);
  const banned = caught(title, rules.banned);
  const out = over || banned.length > 0;
  const found = out ? [] : task.searches.filter((s) => s.words.every((w) => has(title, w)));
  return {
    chars: Math.ceil(wide / 2),
    over,
    first,
    rest: title.slice(first.length),
    found: found.map((s) => s.id),
    share: found.reduce((sum, s) => sum + s.share, 0),
    banned,
    filler: caught(title, rules.filler),
  };
}

/** Words offered of two characters or more that stand in the title more than once. */
const repeated = (task: TitleTask, title: string): string[] =>
  task.words.filter((w) => w.length > 1 && plain(title).split(plain(w)).length > 2);

type Marked = Pick<TitleItem, 'points' | 'notes'>;

function markLength({ chars, over }: TitleView, rules: ListingNorms): Marked {
  const [most, used] = [rules.titleChars.value, rules.titleUsed.value];
  if (over) return { points: 0, notes: [`${chars} 个字，超过 ${most} 个字，发不出去。`] };
  if (chars >= used) return { points: 2, notes: [`${chars} 个字，位置用足了。`] };
  const points = 2 * chars >= used ? 1 : 0;
  return { points, notes: [`只写了 ${chars} 个字，还能再接住几种搜索。`] };
}

function markCover(task: TitleTask, view: TitleView): Marked {
  if (view.over) return { points: 0, notes: ['发不出去的标题，谁也搜不到。'] };
  if (view.banned.length > 0) return { points: 0, notes: ['被平台拦下的标题，谁也搜不到。'] };
  const all = task.searches.reduce((sum, s) => sum + s.share, 0);
  const missed = task.searches.filter((s) => !view.found.includes(s.id)).map((s) => s.words.join(' '));
  return {
    points: Math.floor((POINTS.cover * view.share) / all),
    notes: [
      `100 次搜索里接住 ${view.share} 次。`,
      ...(missed.length > 0 ? [`没有接住：${missed.join('、')}。`] : []),
    ],
  };
}

function markOrder(task: TitleTask, title: string, { first }: TitleView): Marked {
  const named = task.names.some((w) => has(first, w));
  const sold = task.selling.some((w) => has(first, w));
  const joined = title.replace(/\s/g, '');
  const apart = task.together.filter(([a, b]) => has(title, a) && has(title, b) && !has(joined, `${a}${b}`));
  const whole = task.together.some(([a, b]) => has(joined, `${a}${b}`));
  return {
    points: (named ? 2 : 0) + (sold ? 1 : 0) + (whole && apart.length === 0 ? 1 : 0),
    notes: [
      named ? '第一行就看得出卖什么。' : `第一行看不到“${task.names[0]}”，翻列表的人不知道卖什么。`,
      sold ? '第一行有一个卖点。' : `第一行没有卖点，例如“${task.selling[0]}”。`,
      ...apart.map(([a, b]) => `“${a}”和“${b}”要挨着，分开就看不懂了。`),
      ...(whole || apart.length > 0 ? [] : ['还没有把能合成一个意思的词写在一起。']),
    ],
  };
}

function markClean(task: TitleTask, title: string, { filler }: TitleView): Marked {
  const twice = repeated(task, title);
  return {
    points: (filler.length === 0 ? 1 : 0) + (twice.length === 0 ? 1 : 0),
    notes: [
      ...filler.map(({ word, why }) => `“${word}”：${why}`),
      ...twice.map((w) => `“${w}”写了两遍，写一遍就搜得到。`),
      ...(filler.length + twice.length === 0 ? ['没有多余的字。'] : []),
    ],
  };
}

function markTrue(task: TitleTask, title: string, { banned }: TitleView): Marked {
  const wrong = [...banned, ...caught(title, task.untrue)];
  if (wrong.length === 0) return { points: POINTS.true, notes: ['每个词都对得上商品资料。'] };
  return {
    points: Math.max(0, POINTS.true - 2 * wrong.length - (banned.length > 0 ? POINTS.true : 0)),
    notes: wrong.map(({ word, why }) => `“${word}”：${why}`),
  };
}

/**
 * Marks a title: 20 points for length, searches that find it, order of words, no waste, and truth. Who does not name the thing has said nothing, and
 * what is not said can be neither in order nor true.
 */
export function markTitle(task: TitleTask, title: string, rules: ListingNorms): TitleMark {
  const text = title.trim();
  const view = viewTitle(task, text, rules);
  const nothing: Marked = {
    points: 0,
    notes: [`没有写出卖的是什么（例如“${task.names[0]}”），别的都谈不上。`],
  };
  const named = task.names.some((w) => has(text, w));
  // What must not stand there is told all the same.
  const found = ({ points, notes }: Marked, of: number): Marked =>
    points < of ? { points: 0, notes } : nothing;
  const marked: Record<TitleItem['id'], Marked> = named
    ? {
        length: markLength(view, rules),
        cover: markCover(task, view),
        order: markOrder(task, text, view),
        clean: markClean(task, text, view),
        true: markTrue(task, text, view),
      }
    : {
        length: nothing,
        cover: nothing,
        order: nothing,
        clean: found(markClean(task, text, view), POINTS.clean),
        true: found(markTrue(task, text, view), POINTS.true),
      };
  const ids = Object.keys(POINTS) as TitleItem['id'][];
  const items = ids.map((id) => ({ id, title: TITLES[id], of: POINTS[id], ...marked[id] }));
  const total = (of: 'points' | 'of') => items.reduce((sum, i) => sum + i[of], 0);
  return { items, points: total('points'), of: total('of') };
}
