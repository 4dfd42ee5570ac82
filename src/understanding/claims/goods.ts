import type { Product } from '../../schemas/index.ts';
import type { Claim } from '../../transcript/index.ts';
import { normalise } from '../normalise.ts';
import { type ClaimReader, denied, judged, notClaimed, places, productAt } from './scene.ts';

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

/** 纯棉, 100%羊毛, 95%棉: held against the composition. */
export const materialClaims: ClaimReader = (scene) => {
  const claims: Claim[] = [];
  for (const found of places(scene.text, [...pureWords, ...fibreWords])) {
    const product = productAt(scene, found.start);
    if (!product || notClaimed(scene, found.start)) continue;
    const pure = pureWords.includes(found.word);
    const fibre = fibreOf(found.word.replace(/^(100%纯?|百分百|百分之百|纯正|纯|全)/, ''));
    const percent = /([0-9]+)%$/.exec(scene.text.slice(Math.max(0, found.start - 4), found.start))?.[1];
    if (
      !pure &&
      percent === undefined &&
      !/(是|用|含|有|选用|采用|成分|材质|面料)[^,]{0,3}$/.test(
        scene.text.slice(Math.max(0, found.start - 6), found.start),
      )
    )
      continue;
    if (scene.named.some((one) => found.start >= one.start && found.end <= one.end)) continue;
    const share = shareOf(product, fibre);
    // Fillings are often told in the text of the label alone.
    const labelled =
      percent !== undefined &&
      normalise(product.material).text.includes(`${percent}%`) &&
      normalise(product.material).text.includes(fibre);
    const wanted = pure ? 100 : percent === undefined ? undefined : Number(percent);
    const fits =
      product.composition.length === 0 || (share === 0 && /绒$/.test(fibre) && !labelled)
        ? undefined
        : wanted === undefined
          ? share > 0
          : share === wanted || labelled;
    const no = denied(scene, found.start, found.end);
    const right = `${product.name}的成分:${product.composition.map(({ name, percent: part }) => `${name}${part}%`).join('、')}`;
    const start = percent === undefined ? found.start : found.start - percent.length - 1;
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

const CARE = ['机洗', '手洗', '干洗', '烘干', '漂白', '熨烫', '暴晒', '水洗', '平铺', '拧干', '浸泡'];
const BANS = ['不可', '不能', '不要', '勿', '不宜', '禁止', '避免', '别', '不建议', '不可以', '切勿', '不'];

/** Whether the care label allows a treatment; `undefined` where it says nothing. */
const allowed = (care: string, method: string): boolean | undefined => {
  const at = care.indexOf(method);
  if (at < 0) return method !== '手洗' && /(只能|仅|仅限|只可)手洗/.test(care) ? false : undefined;
  // A ban holds for all that is listed after it, as in 不要机洗、热水洗和烘干.
  const head = care.slice(0, at);
  const cut = head.slice(Math.max(head.lastIndexOf(','), head.lastIndexOf('。'), head.lastIndexOf(';')) + 1);
  return !BANS.some((ban) => cut.includes(ban));
};

/** 可以机洗, 不能烘干: held against the care label. */
export const careClaims: ClaimReader = (scene) =>
  places(scene.text, CARE).flatMap((found) => {
    const product = productAt(scene, found.start);
    if (!product || notClaimed(scene, found.start)) return [];
    const may = allowed(normalise(product.care).text, found.word);
    const no = denied(scene, found.start, found.end);
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
  entries
    .flatMap(({ words }) => words.map((word) => normalise(word).text))
    .filter((word) => word.length >= 2);

/** What a product does, does not do, or must not be said of it. Where lists meet, the longer word counts, then what it lacks. */
export const functionClaims: ClaimReader = (scene) => {
  const claims: Claim[] = [];
  const all = scene.shop.products.flatMap(({ functions, lacks, mustNotSay }) => [
    ...wordsOf(functions),
    ...wordsOf(lacks),
    ...wordsOf(mustNotSay),
  ]);
  for (const found of places(scene.text, all)) {
    const product = productAt(scene, found.start);
    if (!product || notClaimed(scene, found.start)) continue;
    if (scene.named.some((one) => found.start >= one.start && found.end <= one.end)) continue;
    const entry = <T extends { words: string[] }>(entries: readonly T[]) =>
      entries.find(({ words }) => words.some((word) => normalise(word).text === found.word));
    const has = entry(product.functions);
    const lacks = entry(product.lacks);
    const banned = entry(product.mustNotSay);
    if (!has && !lacks && !banned) continue;
    const no = denied(scene, found.start, found.end);
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
