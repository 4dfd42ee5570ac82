import type { Product } from '../../schemas/index.ts';
import { type ClaimReader, denied, judged, notClaimed, productAt } from './scene.ts';

const ADVICE =
  /(?:建议|推荐|拍|选|穿|拿|适合|换(?=成?(?:xx?x?l|[2-4]xl|[sml])))[^,。!?]{0,6}?((?:xxxl|xxl|xl|[2-4]xl|[sml]))(?![a-z0-9])/g;
/** What is worn as a rule, told back, is no advice: 平时穿L的话. */
const USUALLY = /(?:平时|平常|一般|以前|之前|日常|往常|您说)(?:都|也|就|是)?$/;
const WORN = /^穿(?:的是|的|着)?[a-z0-9]+码?的?话?$/;

const FITS =
  /(?<![a-z0-9])((?:xxxl|xxl|xl|[2-4]xl|[sml]))码?(?:就|都|就很|最|比较|应该|会)?(?:合适|正好|刚好|合身)/g;

/** Height in cm and weight in kg from what the shopper wrote: 165 110斤, 一米六五写作1米65, 55kg. */
export const measuresOf = (text: string): { height?: number; weight?: number } => {
  const metre = /1[米m.](\d{2})/.exec(text);
  const plain = /(?<!\d)(1[4-9]\d)(?!\d|斤|元|块)/.exec(text);
  const height = metre ? 100 + Number(metre[1]) : plain ? Number(plain[1]) : undefined;
  const jin = /(\d{2,3})\s*斤/.exec(text);
  const kilo = /(\d{2,3})\s*(?:kg|公斤|千克)/.exec(text);
  const bare = plain ? /(?<!\d)(\d{2,3})(?!\d)/.exec(text.slice(plain.index + 3)) : null;
  const loose = bare ? Number(bare[1]) : undefined;
  const weight = kilo
    ? Number(kilo[1])
    : jin
      ? Number(jin[1]) / 2
      : loose === undefined
        ? undefined
        : loose > 80
          ? loose / 2
          : loose;
  return { ...(height === undefined ? {} : { height }), ...(weight === undefined ? {} : { weight }) };
};

const within = (value: number | undefined, [least, most]: [number, number]) =>
  value === undefined || (value >= least && value <= most);

const fitting = (product: Product, height: number | undefined, weight: number | undefined): string[] =>
  product.sizeTable
    .filter((row) => within(height, row.height) && within(weight, row.weight))
    .map(({ size }) => size.toLowerCase());

/** 建议您拍M码: held against the size table and the measures the shopper just gave. */
export const sizeClaims: ClaimReader = (scene) =>
  [...scene.text.matchAll(ADVICE), ...scene.text.matchAll(FITS)].slice(0, 3).flatMap((match) => {
    const start = match.index;
    const end = start + match[0].length;
    const product = productAt(scene, start) ?? scene.shop.products.find(({ id }) => id === scene.ordered);
    if (WORN.test(match[0]) && USUALLY.test(scene.text.slice(0, start))) return [];
    if (!product || product.sizeTable.length === 0 || notClaimed(scene, start) || denied(scene, start, start))
      return [];
    const { height, weight } = measuresOf(`${scene.shopper} ${scene.text}`);
    const sizes = fitting(product, height, weight);
    const known = (height !== undefined || weight !== undefined) && sizes.length > 0;
    const size = (match[1] ?? '').toUpperCase();
    const claim = { kind: 'size-advice', subject: product.id, value: size, start, end } as const;
    return [
      judged(
        claim,
        known ? sizes.includes(size.toLowerCase()) : undefined,
        `按尺码表是${sizes.join('或').toUpperCase()}码`,
      ),
    ];
  });
