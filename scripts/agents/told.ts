import { destinationOf } from '../../src/shop/index.ts';
import { measuresIn } from './measures.ts';
import type { Line, View } from './types.ts';

/** What the shopper has let out so far, found by simple means in its own lines. */
export interface Told {
  place?: string;
  height?: number;
  /** Kilograms. */
  weight?: number;
  /** A size it usually wears. */
  usual?: string;
  /** A size that it says is too tight. */
  tight?: string;
  skin?: string;
  /** The day by which it must be there, in its own words. */
  deadline?: string;
  units?: number;
  /** Highest price it would pay, fen. */
  budget?: number;
  /** Lines with which it answered a question of ours. */
  answers: string[];
}

const DEADLINE =
  /\d{1,2}月\d{1,2}[号日]|\d{1,2}[号日](?=前|要|到|用|之前|生日|$| )|(?:下下|(?<!问)下|这)?(?:周|星期|礼拜)[一二三四五六日天末](?![^,。 ;]{0,3}(?:买|拍|付|下单))|[一二三四五六七八九十]{1,2}号(?=前|要|到|用)|(?:明天|后天|大后天)(?=[^ ;]{0,4}(?:要|用|前|到|走|送|生日|出发))/;
const UNITS =
  /(\d{1,3}|[两二三四五六七八九]?十[一二三四五六七八九]?|[两二三四五六七八九])\s*(?:份|件(?!套)|个|套|盒|瓶|箱|双|条|把)/;
const DIGITS = '零一二三四五六七八九';

/** A small number written in digits or in Chinese. */
export function numberOf(text: string): number | undefined {
  if (/^\d+$/.test(text)) return Number(text);
  const [tens, ones] = text.includes('十') ? text.split('十') : ['0', text];
  const digit = (t: string | undefined, none: number) =>
    t === undefined || t === '' ? none : t === '两' ? 2 : t === '0' ? 0 : DIGITS.indexOf(t);
  const value = digit(tens, 1) * 10 + digit(ones, 0);
  return value > 0 ? value : undefined;
}

/** The days named in a text, in their own words. */
export const daysNamed = (text: string): string[] =>
  text.match(
    /\d{1,2}月\d{1,2}[号日]|\d{1,2}[号日]|[一二三四五六七八九十]{1,2}号|(?:下下|下|这)?(?:周|星期|礼拜)[一二三四五六日天末]/g,
  ) ?? [];

const found = <K extends string, V>(key: K, value: V | undefined) =>
  (value === undefined ? {} : { [key]: value }) as { [P in K]?: V };

function budgetIn(text: string): number | undefined {
  const plain = /(\d{2,5})\s*(?:元|块)?\s*(?:以内|以下|左右|上下|内|可以|封顶)/.exec(text);
  if (plain) return Number(plain[1]) * 100;
  const words = /([一二两三四五六七八九])([百千])(?:多|块|元)?\s*(?:以内|以下|左右|上下|内|可以|封顶)/.exec(
    text,
  );
  const digit = words?.[1] === '两' ? 2 : DIGITS.indexOf(words?.[1] ?? '');
  return words ? digit * (words[2] === '千' ? 100_000 : 10_000) : undefined;
}

/** Everything told so far. Lines that follow a question of ours and ask nothing themselves count as answers. */
export function toldIn(view: View, isAnswer: (line: Line) => boolean): Told {
  const lines = view.chat.filter((l) => l.from === 'shopper' && l.text);
  const all = lines.map((l) => l.text).join(' ; ');
  // The place named last: another way may have been found since the first.
  const destination = lines
    .map((line) => destinationOf(view.shop, line.text))
    .findLast((found) => found.kind === 'served') ?? { kind: 'unknown' as const };
  const { height, weight } = measuresIn(all);
  const usual = /(?:平时|平常|一直|以前|都)?(?:穿|拿|买)?\s*([SMLXsmlx]{1,3})\s*码?/
    .exec(all)?.[1]
    ?.toUpperCase();
  const tight = /([SML]|X{1,3}L)码?的?[^,。]{0,6}(?:绷|紧|勒|小)/i.exec(all)?.[1]?.toUpperCase();
  const skin = /敏感肌|敏感皮|皮肤敏感|混油|混干|油皮|干皮|偏干|偏油|皮肤干|痘肌|油性|干性|混合/.exec(
    all,
  )?.[0];
  const units = UNITS.exec(all)?.[1];
  return {
    ...found('place', destination.kind === 'served' ? destination.place : undefined),
    ...found('height', height),
    ...found('weight', weight),
    ...found('usual', usual),
    ...found('tight', tight),
    ...found('skin', skin),
    ...found('deadline', DEADLINE.exec(all)?.[0]),
    ...found('units', units === undefined ? undefined : numberOf(units)),
    ...found('budget', budgetIn(all)),
    answers: lines.filter(isAnswer).map((l) => l.text),
  };
}
