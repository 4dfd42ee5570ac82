import { alternativesTo, stockOf } from '../../src/shop/index.ts';
import { fits } from './goods.ts';
import { type Answering, answer, ask, care, detail, must, of, offer, shortName } from './scene.ts';

/** Asks how many there are of one colour. */
const OF_ONE_COLOUR = /(?:单|同)?一个?(?:颜)?色|单个?色|1\.5的/;

/** The width of a bed that was told, in metres. */
const bedIn = (text: string): string | undefined =>
  /1[.米]5|一米五/.test(text) ? '1.5' : /1[.米]8|一米八/.test(text) ? '1.8' : undefined;

/** What is in stock of the goods asked for; of several the fullest colour. */
export const stock: Answering = ({ product, text, question, view, attempt, told }) => {
  if (!product) return of(must('您要的是哪一款、什么颜色尺码呢？'));
  const words = `${question} ${text}`;
  const colour = product.variants.find(
    (v) => words.includes(v.colour) || words.includes(v.colour.replace('色', '')),
  )?.colour;
  const size = product.variants.find((v) =>
    new RegExp(`(?<![a-z])${v.size}(?![a-z])`, 'i').test(words),
  )?.size;
  const wanted = { ...(colour ? { colour } : {}), ...(size ? { size } : {}) };
  const called = `${shortName(product)}${colour ?? ''}${size ? `${size}${/^[SMLX]+$/.test(size) ? '码' : ''}` : ''}`;
  const out = view.shop.circumstances.find((c) => fits(words, c.words, c.says) > 3)?.says;
  const units = told.units ?? 1;
  const left = stockOf(product, wanted);
  if (units > 1 && !(colour && size) && attempt === 0)
    return of(answer(`${called}各色一共有${left}件`), must('您要什么颜色、什么规格的，我按那个帮您查'));
  const bed = bedIn(`${told.answers.join(' ')} ${words}`);
  if (!colour && (OF_ONE_COLOUR.test(words) || (units > 1 && bed !== undefined && attempt > 0))) {
    const fitting = product.variants.filter((v) => bed === undefined || v.size.includes(bed));
    const most = fitting.toSorted((a, b) => b.stock - a.stock)[0];
    if (most)
      return of(
        answer(
          `${shortName(product)}单一个颜色最多的是${most.colour}${most.size}，现货${most.stock}件${most.stock >= units ? `，${units}件够的` : ''}`,
        ),
      );
  }
  if (left >= units)
    return of(
      answer(units > 1 ? `${called}现货有${left}件，${units}件够的` : `${called}有现货的`),
      attempt === 0 && ask('您是什么场合用呢？'),
    );
  const other =
    alternativesTo(product, colour ?? '', size ?? '')[0] ?? product.variants.find((v) => v.stock > 0);
  return of(
    care('不好意思，'),
    answer(left > 0 ? `${called}现货只有${left}件，不够${units}件` : `${called}现在没货了`),
    out !== undefined && detail(out),
    other && offer(`${other.colour}${other.size}有现货，您看换这个可以吗？不急的话也可以收藏等补货`),
  );
};
