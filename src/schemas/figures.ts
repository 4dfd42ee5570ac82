import type { Norms } from './norms.ts';
import type { Shop } from './shop.ts';

/** Units of `norms.yaml` in words. */
const UNIT_NAMES: Record<string, string> = {
  s: ' 秒',
  min: ' 分钟',
  h: ' 小时',
  days: ' 天',
  times: ' 次',
  'chars/min': ' 字',
  points: ' 分',
  '%': '%',
};

const MINUTE = 60;

/** What the handbook shows of a shop. */
const SHOP_FIGURES: Record<string, (shop: Shop) => string> = {
  'shop.opens': ({ hours }) => hours.opens,
  'shop.closes': ({ hours }) => hours.closes,
  'shop.cutoff': ({ shipping }) => shipping.cutoff,
  'shop.invoiceCutoff': ({ invoice }) => invoice.cutoff,
  'shop.returnDays': ({ returns }) => `${returns.days} 天`,
  'shop.priceDays': ({ priceProtectionDays }) => `${priceProtectionDays} 天`,
};

/** Where a figure stands in a text: `{timing.firstReply}`. */
const PLACE = /\{([\w.]+)\}/g;

/** The paths of all figures that a text names. */
export const figuresIn = (text: string): string[] => [...text.matchAll(PLACE)].map((m) => m[1] ?? '');

interface Figure {
  value: number;
  unit: string;
}

const isFigure = (data: unknown): data is Figure =>
  typeof data === 'object' && data !== null && 'value' in data && 'unit' in data;

/** Every path that leads to a figure: those of the norms that have a value and a unit, and those of a shop. */
export function figurePaths(norms: Norms): string[] {
  const walk = (data: unknown, path: string): string[] => {
    if (typeof data !== 'object' || data === null || Array.isArray(data)) return [];
    if (isFigure(data)) return [path];
    return Object.entries(data).flatMap(([key, value]) => walk(value, path === '' ? key : `${path}.${key}`));
  };
  return [...walk(norms, ''), ...Object.keys(SHOP_FIGURES)];
}

/** A number with its unit in words; whole minutes instead of many seconds. */
function inWords({ value, unit }: Figure): string {
  const minutes = unit === 's' && value > MINUTE && value % MINUTE === 0;
  return minutes ? `${value / MINUTE} 分钟` : `${value}${UNIT_NAMES[unit] ?? ` ${unit}`}`;
}

/** The figure at a path in words, such as `3 分钟`. Throws where the path leads to none, which the reader's checks rule out. */
export function figureText(path: string, norms: Norms, shop: Shop): string {
  const ofShop = SHOP_FIGURES[path];
  if (ofShop) return ofShop(shop);
  const found = path
    .split('.')
    .reduce<unknown>((at, key) => (at as Record<string, unknown> | undefined)?.[key], norms);
  if (!isFigure(found)) throw new Error(`"${path}" is no figure of the norms or of a shop`);
  return inWords(found);
}

/** A text with its figures in place. */
export const withFigures = (text: string, norms: Norms, shop: Shop): string =>
  text.replace(PLACE, (_, path: string) => figureText(path, norms, shop));
