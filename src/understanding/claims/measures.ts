import type { Numeral } from '../numbers.ts';
import type { Scene } from './scene.ts';

/** Units that may stand a character behind the number. */
const UNITS = [
  '瓦',
  '天',
  '小时',
  '点',
  '号',
  '码',
  '寸',
  '斤',
  'kg',
  'g',
  'ml',
  'cm',
  '%',
  '分钟',
  '月',
  '年',
  '岁',
  '次',
  '周',
  '度',
  '升',
  '倍',
  '期',
  '厘米',
  '公斤',
  '克',
  '毫升',
  '星',
  '位',
  '英寸',
  '款',
  '种',
  '色',
  '层',
  '分',
  '毫安',
  'mah',
  'wh',
  'w',
  'v',
  'hz',
  '键',
  '根',
  '页',
  '毫米',
  '米',
];

/** So many packs are the size of a pack, not its price: 30包现在99元, but not 99包邮. */
const PACKS = /^(包(?!邮|运|您|你|退|换|赔)|袋|片|支|粒|颗|抽|卷|枚|瓶|罐|双|条)/;

/** Words that count pieces, but for those that begin another word: 二十份, but not 329对吧. */
const COUNTERS =
  /^(份|个|件|人(?!人)|箱(?!子)|盒(?!子)|把(?!它|您|这|单|券)|副|台(?!灯)|套(?!餐|装)|只(?!要|需|用|有|是|能)|张|本(?!月|周|店|来)|对(?!吧|不|吗|的|么|应)|桶|捆|口|栋|楼|单元)/;

/** A date, a unit in Latin letters (60l), a side of a measure: 21日, 50乘80, 60宽. */
const SIZED = /^(日|(?!rmb|cny)[a-z]|[乘×*]|宽|高(?!款|端|级|弹|密)|厚(?!款)|长(?!袖|裤|款|裙|的))/;

/** 118一米: what one of them costs. */
const EACH = /^一(米|个|瓶|盒|件|条|支|箱|份|套|只|把|张)/;

/** Whether a number without 元 counts, measures or dates something, and so is no sum of money. */
export const isMeasure = ({ text }: Pick<Scene, 'text'>, { start, end }: Numeral): boolean => {
  const rest = text.slice(end, end + 4);
  const near = rest.slice(0, 2);
  return (
    (!EACH.test(rest) && UNITS.some((unit) => near.includes(unit))) ||
    [PACKS, COUNTERS, SIZED].some((pattern) => pattern.test(rest)) ||
    /[a-z-]$/.test(text.slice(Math.max(0, start - 1), start)) ||
    /[0-9][乘×*x:]$/.test(text.slice(Math.max(0, start - 2), start)) ||
    /^:[0-9]/.test(rest)
  );
};

/** What a part of the goods comes to is no price: 一天3块3, 一斤合10块, 平均一个139. */
const SHARE = /([一每](斤|天|包|片|次|克|粒|枚|杯|袋|顿|晚|个月)|合|平均|摊)[^,。!?0-9]{0,4}$/;

/** How much of a fibre there is: 羊毛70. */
const FIBRE = /(羊毛|羊绒|锦纶|尼龙|棉|涤纶|聚酯|纤维|腈纶|氨纶|亚麻|桑蚕丝|粘纤|羽绒)(占|是|含)?$/;

/** Whether a sum is that of a part of what is sold. */
export const isShare = ({ text }: Pick<Scene, 'text'>, { start }: Numeral): boolean =>
  SHARE.test(text.slice(Math.max(0, start - 8), start).replace(/合计|综合|适合|组合/g, '')) ||
  FIBRE.test(text.slice(Math.max(0, start - 6), start));

/** Whether a number is one end of a range: 10到15块 names no price. */
export const isRange = ({ text }: Pick<Scene, 'text'>, { start, end }: Numeral): boolean =>
  /[0-9一二两三四五六七八九十百](元|块)?(到|-|~|至)$/.test(text.slice(Math.max(0, start - 3), start)) ||
  /^(元|块)?(到|-|~|至)[0-9一二两三四五六七八九十百]/.test(text.slice(end, end + 3));

/** Counters of pieces; 四件套 is a name. */
const COUNTED = /^(?!件套)[份个件箱盒瓶条双套米斤袋包罐支片副台把张只床对盏卷桶]/;
const MOST_PIECES = 50_000;
/** More counts than this in one message are no order any more. */
const MOST_COUNTS = 4;

/** Lengths and weights may be broken, pieces not. */
const isCount = (unit: string, hundredths: number): boolean =>
  hundredths > 100 && hundredths <= MOST_PIECES && ('米斤'.includes(unit) || hundredths % 100 === 0);

/** How many pieces a text speaks of, in hundredths, each number once: 十份, 4.8米, 俩. */
export const piecesIn = (text: string, numbers: readonly Numeral[]): number[] => {
  const counted = numbers
    .filter(({ end, hundredths }) => COUNTED.test(text.slice(end)) && isCount(text[end] ?? '', hundredths))
    .map(({ hundredths }) => hundredths);
  const spoken = [...(/俩|一对/.test(text) ? [200] : []), ...(text.includes('仨') ? [300] : [])];
  return [...new Set([...spoken, ...counted])].slice(0, MOST_COUNTS);
};
