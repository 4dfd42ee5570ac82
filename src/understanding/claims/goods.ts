import type { Product, Shop } from '../../schemas/index.ts';
import type { Claim } from '../../transcript/index.ts';
import { plainWord } from '../normalise.ts';
import { chineseNumber } from '../numbers.ts';
import {
  type ClaimReader,
  clauseAt,
  compared,
  denied,
  judged,
  notClaimed,
  type Place,
  places,
  productAt,
} from './scene.ts';

const FIBRES: Readonly<Record<string, string[]>> = {
  棉: ['棉'],
  羊毛: ['羊毛'],
  羊绒: ['羊绒', '山羊绒'],
  真丝: ['真丝', '桑蚕丝', '蚕丝'],
  聚酯纤维: ['聚酯纤维', '涤纶', '聚酯'],
  尼龙: ['尼龙', '锦纶'],
  氨纶: ['氨纶'],
  亚麻: ['亚麻', '麻'],
  鸭绒: ['鸭绒', '白鸭绒'],
  鹅绒: ['鹅绒', '白鹅绒'],
  牛皮: ['真皮', '牛皮', '头层牛皮'],
};

const fibreOf = (word: string): string =>
  Object.entries(FIBRES).find(([, words]) => words.includes(word))?.[0] ?? word;
const shareOf = (product: Product, fibre: string): number =>
  product.composition
    .filter(({ name }) => fibreOf(name) === fibre || name.includes(fibre))
    .reduce((sum, { percent }) => sum + percent, 0);

const fibreWords = Object.values(FIBRES).flat();
const pureWords = fibreWords.flatMap((word) => [
  `纯${word}`,
  `全${word}`,
  `100%${word}`,
  `百分百${word}`,
  `百分之百${word}`,
  `100%纯${word}`,
  `纯正${word}`,
]);

/** The share right before a fibre: 60%棉, 百分之六十的棉. */
const percentBefore = (text: string, start: number): string | undefined => {
  const head = text.slice(Math.max(0, start - 9), start);
  const sign = /([0-9]+)%的?$/.exec(head)?.[1];
  const words = /百分之([一二三四五六七八九十]+)的?$/.exec(head)?.[1];
  const value = words === undefined ? undefined : chineseNumber(words);
  return sign ?? (value === undefined ? undefined : String(value));
};

/** Whether a product holds a fibre, in the share that is said; `undefined` where its data do not tell. */
const agrees = (
  product: Product,
  fibre: string,
  wanted: number | undefined,
  percent: string | undefined,
): boolean | undefined => {
  const share = shareOf(product, fibre);
  // Fillings are often told in the text of the label alone.
  const label = plainWord(product.material);
  const labelled = percent !== undefined && label.includes(`${percent}%`) && label.includes(fibre);
  const otherDown = product.composition.some(({ name }) => /绒$/.test(name) && fibreOf(name) !== fibre);
  const whole = product.composition.reduce((sum, { percent: part }) => sum + part, 0) >= 100;
  // A filling named on the label without a share is there: 填充物白鸭绒.
  if (wanted === undefined && share === 0 && /绒$/.test(fibre) && label.includes(fibre) && !otherDown)
    return true;
  const untold = share === 0 && /绒$/.test(fibre) && !labelled && !otherDown && !whole;
  if (product.composition.length === 0 || untold) return undefined;
  return wanted === undefined ? share > 0 : share === wanted || labelled;
};

/** 纯棉, 100%羊毛, 95%棉: held against the composition. */
export const materialClaims: ClaimReader = (scene) => {
  const claims: Claim[] = [];
  for (const found of places(scene.text, [...pureWords, ...fibreWords])) {
    const product = productAt(scene, found.start);
    if (!product || notClaimed(scene, found.start) || compared(scene, found.start)) continue;
    const pure = pureWords.includes(found.word);
    const fibre = fibreOf(found.word.replace(/^(100%纯?|百分百|百分之百|纯正|纯|全)/, ''));
    const percent = percentBefore(scene.text, found.start);
    if (
      !pure &&
      percent === undefined &&
      !/(是|用|含|有|选用|采用|成分|材质|面料)[^,]{0,3}$/.test(
        scene.text.slice(Math.max(0, found.start - 6), found.start),
      )
    )
      continue;
    // What is made to wash wool is not made of it.
    if (/^(专用)?(洗衣|洗涤|清洗|护理|去球|去毛球)/.test(scene.text.slice(found.end))) continue;
    if (scene.named.some((one) => found.start >= one.start && found.end <= one.end)) continue;
    const wanted = pure ? 100 : percent === undefined ? undefined : Number(percent);
    const fits = agrees(product, fibre, wanted, percent);
    const no = denied(scene, found.start, found.end);
    const right = `${product.name}的成分:${product.composition.map(({ name, percent: part }) => `${name}${part}%`).join('、')}`;
    const start = percent === undefined ? found.start : Math.max(0, found.start - percent.length - 1);
    claims.push(
      judged(
        {
          kind: 'material',
          subject: product.id,
          value: `${no ? '非' : ''}${wanted ?? ''}${fibre}`,
          start,
          end: found.end,
        },
        no && fits !== undefined ? !fits : fits,
        right,
      ),
    );
  }
  return claims;
};

const CARE = ['湿布', '机洗', '手洗', '干洗', '烘干', '漂白', '熨烫', '暴晒', '水洗', '平铺', '拧干', '浸泡'];
const BANS = ['不可', '不能', '不要', '勿', '不宜', '禁止', '避免', '别', '不建议', '不可以', '切勿', '不'];

/** Whether the care label allows a treatment; `undefined` where it says nothing. */
const allowed = (care: string, method: string): boolean | undefined => {
  // 热水洗 is banned where 冷水手洗 is asked for: that bans no washing in water.
  const at = method === '水洗' ? care.search(/(?<!热)水洗/) : care.indexOf(method);
  if (at < 0) return method !== '手洗' && /(只能|仅|仅限|只可)手洗/.test(care) ? false : undefined;
  // A ban holds for all that is listed after it, as in 不要机洗、热水洗和烘干.
  const head = care.slice(0, at);
  const cut = head.slice(Math.max(head.lastIndexOf(','), head.lastIndexOf('。'), head.lastIndexOf(';')) + 1);
  return !BANS.some((ban) => cut.includes(ban));
};

/** Whether a clause speaks of a part that the label treats by itself, without this method: 枕套 beside 枕芯不水洗. */
const ofOtherPart = (care: string, clause: string, method: string): boolean =>
  care
    .split(/[,。;]/)
    .some((rule) => !rule.includes(method) && rule.length > 2 && clause.includes(rule.slice(0, 2)));

/** What a treatment does to the goods warns of it: 机洗容易缩水. */
const HARMS = /^(的?话)?(很|比较|特别)?(容易|会|怕|要|可能会?)(缩|变形|起球|掉色|褪|坏|伤|散|走样|发硬)/;

/** Done wrongly, whatever is allowed: 水洗不当. */
const WRONGLY = /^(得)?(不当|不对|不好)/;

/** 可以机洗, 不能烘干: held against the care label. */
export const careClaims: ClaimReader = (scene) =>
  places(scene.text, CARE).flatMap((found) => {
    const product = productAt(scene, found.start);
    if (!product || notClaimed(scene, found.start)) return [];
    if (WRONGLY.test(scene.text.slice(found.end))) return [];
    const care = plainWord(product.care);
    const { start: from, end: to } = clauseAt(scene, found.start);
    const method = scene.text[found.start - 1] === '热' && found.word === '水洗' ? '热水洗' : found.word;
    const may = ofOtherPart(care, scene.text.slice(from, to), method) ? undefined : allowed(care, method);
    const no = denied(scene, found.start, found.end) || HARMS.test(scene.text.slice(found.end));
    const claim = {
      kind: 'care',
      subject: product.id,
      value: `${no ? '不' : ''}${found.word}`,
      start: found.start,
      end: found.end,
    } as const;
    return [judged(claim, may === undefined ? undefined : may !== no, `洗护要求:${product.care}`)];
  });

const wordsOf = (entries: readonly { words: string[] }[]) =>
  entries.flatMap(({ words }) => words.map((word) => plainWord(word))).filter((word) => word.length >= 2);

const wordsOfShop = new WeakMap<Shop, string[]>();

/** All words for what products do, do not do, or must not be said of them. */
const functionWords = (shop: Shop): string[] => {
  const known = wordsOfShop.get(shop);
  if (known) return known;
  const words = shop.products.flatMap(({ functions, lacks, mustNotSay }) => [
    ...wordsOf(functions),
    ...wordsOf(lacks),
    ...wordsOf(mustNotSay),
  ]);
  wordsOfShop.set(shop, words);
  return words;
};

/** The longest of a product's own words inside a place where the word of another product was found: 防水 in 防水的. */
const ownWord = (product: Product, found: Place): Place => {
  const { functions, lacks, mustNotSay } = product;
  const words = [...wordsOf(functions), ...wordsOf(lacks), ...wordsOf(mustNotSay)];
  if (words.includes(found.word)) return found;
  const [own] = places(found.word, words);
  return own ? { word: own.word, start: found.start + own.start, end: found.start + own.end } : found;
};

/** Said before a part, it is not there: 比108键少小键盘. */
const WITHOUT = /(少|缺|去掉|砍掉|省掉)(了|个|一个)?$/;

/** What a product does, does not do, or must not be said of it. Where lists meet, the longer word counts, then what it lacks. */
export const functionClaims: ClaimReader = (scene) => {
  const claims: Claim[] = [];
  for (const place of places(scene.text, functionWords(scene.shop))) {
    const product = productAt(scene, place.start);
    const found = product ? ownWord(product, place) : place;
    if (!product || notClaimed(scene, found.start) || compared(scene, found.start)) continue;
    if (scene.named.some((one) => found.start >= one.start && found.end <= one.end)) continue;
    const entry = <T extends { words: string[] }>(entries: readonly T[]) =>
      entries.find(({ words }) => words.some((word) => plainWord(word) === found.word));
    const has = entry(product.functions);
    const lacks = entry(product.lacks);
    const banned = entry(product.mustNotSay);
    if (!has && !lacks && !banned) continue;
    if (/^(时间|次|步|个|天|批|张|页|笔|位)/.test(scene.text.slice(found.end)) && found.word.endsWith('第一'))
      continue;
    const no = denied(scene, found.start, found.end) || WITHOUT.test(scene.text.slice(0, found.start));
    const claim = {
      kind: 'function',
      subject: product.id,
      value: `${no ? '不' : ''}${found.word}`,
      start: found.start,
      end: found.end,
    } as const;
    if (banned || lacks) claims.push(judged(claim, no, lacks?.says ?? banned?.why ?? ''));
    else if (has && !no) claims.push(judged(claim, true, ''));
    else claims.push(judged(claim, undefined, ''));
  }
  return claims;
};
