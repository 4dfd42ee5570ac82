import type { DecorNorms, ListingNorms, SignTask } from '../../schemas/index.ts';
import { contrastOf, contrastText } from './contrast.ts';

/** A sign or banner as it was made; sizes and places in units of its canvas. */
export interface Sign {
  /** The large line, and the small one of a banner. */
  text: string;
  second: string;
  /** Height of a character of the large line. */
  size: number;
  /** Centre of the words. */
  x: number;
  y: number;
  /** Colours such as #1e1b17. */
  ground: string;
  ink: string;
}

/** A box of the words: edges in units of the canvas. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export interface SignItem {
  id: 'name' | 'length' | 'clear' | 'size' | 'safe' | 'words';
  title: string;
  points: number;
  of: number;
  notes: string[];
}

export interface SignMark {
  items: SignItem[];
  points: number;
  of: number;
}

/** What a sign and a banner are drawn on; a sign is shown in a circle, of a banner phones show the middle. */
export const CANVAS = {
  sign: { width: 400, height: 400, radius: 180 },
  banner: { width: 1200, height: 300, left: 225, right: 975, top: 24, bottom: 276 },
} as const;

/** The small line is so much of the large one. */
const SECOND = 2;
/** Between the lines, in parts of the large one. */
const GAP = 4;
/** A sign is shown this small in a list of chats. */
const SMALL = 40;

const POINTS = { name: 2, length: 2, clear: 3, size: 2, safe: 3, words: 3 } as const;
const TITLES = {
  name: '认得出是哪家店',
  length: '字数',
  clear: '字看得清',
  size: '缩小了还认得',
  safe: '不会被裁掉',
  words: '没有不能用的字',
} as const;

type Rules = { decor: DecorNorms; banned: ListingNorms['banned'] };

/** Width in halves of a character: what is wider than Latin letters counts two. */
const halves = (text: string): number =>
  [...text].reduce((sum, c) => sum + ((c.codePointAt(0) ?? 0) > 0xff ? 2 : 1), 0);
/** How wide a line of this size is drawn. */
export const widthOf = (text: string, size: number): number => Math.ceil((halves(text) * size) / 2);
/** Size of the small line. */
export const secondSize = (size: number): number => Math.floor(size / SECOND);
/** Whether there is a small line. */
const hasSecond = (task: SignTask, sign: Sign): boolean =>
  task.kind === 'banner' && sign.second.trim() !== '';

/** Where the lines stand: the middle of each, from the top. */
export function linesOf(task: SignTask, sign: Sign): { first: number; second: number } {
  if (!hasSecond(task, sign)) return { first: sign.y, second: sign.y };
  const [small, gap] = [secondSize(sign.size), Math.floor(sign.size / GAP)];
  const top = sign.y - Math.floor((sign.size + gap + small) / 2);
  return {
    first: top + Math.floor(sign.size / 2),
    second: top + sign.size + gap + Math.floor(small / 2),
  };
}

/** The box around all words. */
export function boxOf(task: SignTask, sign: Sign): Box {
  const small = secondSize(sign.size);
  const two = hasSecond(task, sign);
  const width = Math.max(widthOf(sign.text.trim(), sign.size), two ? widthOf(sign.second.trim(), small) : 0);
  const height = sign.size + (two ? Math.floor(sign.size / GAP) + small : 0);
  const [left, top] = [sign.x - Math.floor(width / 2), sign.y - Math.floor(height / 2)];
  return { left, top, right: left + width, bottom: top + height };
}

/** Whether the words lie where nothing is cut off, and whether they lie on the canvas at all. */
export function safeOf(task: SignTask, sign: Sign): { safe: boolean; inside: boolean } {
  const { left, top, right, bottom } = boxOf(task, sign);
  const { width, height } = CANVAS[task.kind];
  const inside = left >= 0 && top >= 0 && right <= width && bottom <= height;
  if (task.kind === 'banner') {
    const zone = CANVAS.banner;
    const safe = left >= zone.left && right <= zone.right && top >= zone.top && bottom <= zone.bottom;
    return { safe, inside };
  }
  const middle = width / 2;
  const [x, y] = [Math.max(middle - left, right - middle), Math.max(middle - top, bottom - middle)];
  return { safe: x * x + y * y <= CANVAS.sign.radius ** 2, inside };
}

type Marked = Pick<SignItem, 'points' | 'notes'>;

/** Words that may not stand there, with the reason. */
export function caughtIn(
  task: SignTask,
  sign: Sign,
  { decor, banned }: Rules,
): { word: string; why: string }[] {
  const said = `${sign.text}\n${task.kind === 'banner' ? sign.second : ''}`;
  return [...banned, ...decor.banned, ...task.untrue].flatMap(({ words, why }) =>
    words.filter((w) => said.includes(w)).map((word) => ({ word, why })),
  );
}

function markName(task: SignTask, sign: Sign): Marked {
  const named = task.say.some((w) => sign.text.includes(w));
  if (named) return { points: POINTS.name, notes: ['看一眼就知道是哪家店。'] };
  return { points: 0, notes: [`大字里没有店名里的字，例如“${task.say[0]}”。`] };
}

function markLength(task: SignTask, sign: Sign, { decor }: Rules): Marked {
  const most = task.kind === 'sign' ? decor.signChars.value : decor.bannerChars.value;
  const chars = Math.ceil(
    (halves(sign.text.trim()) + (hasSecond(task, sign) ? halves(sign.second.trim()) : 0)) / 2,
  );
  if (chars <= most) return { points: POINTS.length, notes: [`${chars} 个字，在 ${most} 个以内。`] };
  const points = chars <= most + Math.floor(most / 2) ? 1 : 0;
  return { points, notes: [`${chars} 个字，超过 ${most} 个，一眼读不完。`] };
}

function markClear(task: SignTask, sign: Sign, { decor }: Rules): Marked {
  const is = contrastOf(sign.ink, sign.ground);
  const need = hasSecond(task, sign) ? decor.contrastText.value : decor.contrastLarge.value;
  const note = `对比度 ${contrastText(is)} 比 1，这里要 ${contrastText(need)}。`;
  if (is >= need) return { points: POINTS.clear, notes: [note] };
  const points = is >= decor.contrastLarge.value ? 1 : 0;
  return { points, notes: [`${note}字和底离得太近，光线强一点就看不见。`] };
}

function markSize(task: SignTask, sign: Sign, { decor }: Rules): Marked {
  const need = task.kind === 'sign' ? decor.signGlyph.value : decor.bannerGlyph.value;
  const shown = task.kind === 'sign' ? Math.floor((sign.size * SMALL) / CANVAS.sign.width) : sign.size;
  const where =
    task.kind === 'sign' ? `聊天列表里只有 ${SMALL} 像素，一个字剩 ${shown} 像素` : `大字高 ${shown}`;
  if (shown >= need) return { points: POINTS.size, notes: [`${where}，要 ${need}，够。`] };
  return { points: 4 * shown >= 3 * need ? 1 : 0, notes: [`${where}，要 ${need}，太小。`] };
}

function markSafe(task: SignTask, sign: Sign): Marked {
  const { safe, inside } = safeOf(task, sign);
  const zone = task.kind === 'sign' ? '圆形里面' : '手机看得见的中间一段';
  if (safe) return { points: POINTS.safe, notes: [`字全在${zone}。`] };
  if (inside) return { points: 1, notes: [`字在图上，可是没有全在${zone}，会被裁掉一块。`] };
  return { points: 0, notes: ['字伸到图外面去了。缩小一点，或者挪回中间。'] };
}

function markWords(task: SignTask, sign: Sign, rules: Rules): Marked {
  const wrong = caughtIn(task, sign, rules);
  if (wrong.length === 0) return { points: POINTS.words, notes: ['每个字都站得住。'] };
  return { points: 0, notes: wrong.map(({ word, why }) => `“${word}”：${why}`) };
}

/** Marks a sign or banner: 15 points for name, length, contrast, size, place and words. Without words there is nothing to mark. */
export function markSign(task: SignTask, sign: Sign, rules: Rules): SignMark {
  const nothing: Marked = { points: 0, notes: ['还没有写字。'] };
  const empty = sign.text.trim() === '';
  const marked: Record<SignItem['id'], Marked> = {
    name: empty ? nothing : markName(task, sign),
    length: empty ? nothing : markLength(task, sign, rules),
    clear: empty ? nothing : markClear(task, sign, rules),
    size: empty ? nothing : markSize(task, sign, rules),
    safe: empty ? nothing : markSafe(task, sign),
    words: empty ? nothing : markWords(task, sign, rules),
  };
  const ids = Object.keys(POINTS) as SignItem['id'][];
  const items = ids.map((id) => ({ id, title: TITLES[id], of: POINTS[id], ...marked[id] }));
  const total = (of: 'points' | 'of') => items.reduce((sum, i) => sum + i[of], 0);
  return { items, points: total('points'), of: total('of') };
}
