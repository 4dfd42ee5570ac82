import type { ContrastTask, DecorNorms } from '../../schemas/index.ts';
import { LINEAR } from './linear.ts';

/** Weights of red, green and blue in ten thousandths, and the stray light of a screen (0.05) in the unit that comes out of them. */
const WEIGHTS = [2126, 7152, 722] as const;
const STRAY = 50_000_000_000;

/** A colour such as #1e1b17 in three channels, 0 to 255. */
const channels = (hex: string): [number, number, number] => [
  Number.parseInt(hex.slice(1, 3), 16),
  Number.parseInt(hex.slice(3, 5), 16),
  Number.parseInt(hex.slice(5, 7), 16),
];

/** Relative luminance with stray light; white comes to 1.05 of 10 ^ 12. */
function lightOf(hex: string): number {
  return channels(hex).reduce((sum, c, i) => sum + (LINEAR[c] ?? 0) * (WEIGHTS[i] ?? 0), STRAY);
}

/**
 * Contrast of two colours such as #1e1b17 as WCAG 2.2 defines it, in hundredths: 100 for equal ones, 2100 for black on white. Rounded down, so that
 * what falls short never passes.
 */
export function contrastOf(a: string, b: string): number {
  const [x, y] = [lightOf(a), lightOf(b)];
  return Math.floor((100 * Math.max(x, y)) / Math.min(x, y));
}

/** A contrast as it is written: 4.53. */
export const contrastText = (hundredths: number): string =>
  `${Math.floor(hundredths / 100)}.${String(hundredths % 100).padStart(2, '0')}`;

/** How far a text's colour is moved: −100 is black, 0 the colour as it was, 100 white. */
export function shade(hex: string, by: number): string {
  const part = (c: number) => {
    const to = by < 0 ? 0 : 255;
    const share = Math.min(100, Math.abs(by));
    return Math.floor((c * (100 - share) + to * share + 50) / 100);
  };
  return `#${channels(hex)
    .map((c) => part(c).toString(16).padStart(2, '0'))
    .join('')}`;
}

type Pair = ContrastTask['pairs'][number];

/** What a text of this size needs, in hundredths. */
export const neededFor = ({ large }: Pick<Pair, 'large'>, norms: DecorNorms): number =>
  large ? norms.contrastLarge.value : norms.contrastText.value;

/** Whether the words of a pair can be read as it is. */
export const enough = (pair: Pair, norms: DecorNorms): boolean =>
  contrastOf(pair.text, pair.ground) >= neededFor(pair, norms);

/** Judgements by the pair's id, and for those that fall short how far the text's colour was moved. */
export interface ContrastAnswer {
  verdicts: Readonly<Record<string, boolean>>;
  shifts: Readonly<Record<string, number>>;
}

export interface ContrastItem {
  id: string;
  title: string;
  points: number;
  of: number;
  notes: string[];
}

export interface ContrastMark {
  items: ContrastItem[];
  points: number;
  of: number;
}

/** From here on a colour is all but black or white: nobody knows it again. */
const LOST = 80;

function mended(pair: Pair, by: number, need: number): { points: number; note: string } {
  const now = contrastOf(shade(pair.text, by), pair.ground);
  if (now < need)
    return { points: 0, note: `改成 ${contrastText(now)}，还不到 ${contrastText(need)}，再拉开一点。` };
  if (Math.abs(by) > LOST)
    return {
      points: 1,
      note: `改成 ${contrastText(now)}，够了，可颜色快成黑的或者白的了，店的颜色认不出来。`,
    };
  return { points: 2, note: `改成 ${contrastText(now)}，够了，颜色也还认得。` };
}

function markPair(pair: Pair, answer: ContrastAnswer, norms: DecorNorms): ContrastItem {
  const [is, need] = [contrastOf(pair.text, pair.ground), neededFor(pair, norms)];
  const fine = is >= need;
  const said = answer.verdicts[pair.id];
  const judged = said === fine ? 1 : 0;
  const size = pair.large ? '大字' : '小字';
  const reason = `${contrastText(is)} 比 1，${size}要 ${contrastText(need)}：${fine ? '够' : '不够'}。${pair.why}`;
  if (fine) return { id: pair.id, title: pair.where, points: judged, of: 1, notes: [reason] };
  const fix = mended(pair, answer.shifts[pair.id] ?? 0, need);
  return {
    id: pair.id,
    title: pair.where,
    points: judged + fix.points,
    of: 3,
    notes: [reason, fix.note],
  };
}

/** Marks judgements and mends: a point for each right judgement, and for each pair that falls short one for mending it and one for keeping its colour. */
export function markContrast(task: ContrastTask, answer: ContrastAnswer, norms: DecorNorms): ContrastMark {
  const items = task.pairs.map((pair) => markPair(pair, answer, norms));
  const total = (of: 'points' | 'of') => items.reduce((sum, i) => sum + i[of], 0);
  return { items, points: total('points'), of: total('of') };
}
