import type { Claim } from '../../transcript/index.ts';
import { plainWord } from '../normalise.ts';
import {
  type ClaimReader,
  clauseAt,
  denied,
  judged,
  notClaimed,
  places,
  productAt,
  type Scene,
} from './scene.ts';

const RETURN =
  /(?:(\d{1,3}|七|十五|三十|十|三|五)(?:天|日)|(一个月|半个月))(?:以?内)?[^,。!?]{0,6}?(?:无理由|退换|可退|能退|退货|包退|随便退|都退)|无理由退/g;
const DAYS: Readonly<Record<string, number>> = {
  七: 7,
  十五: 15,
  三十: 30,
  十: 10,
  三: 3,
  五: 5,
  一个月: 30,
  半个月: 15,
};
/** A refusal to take anything back. */
const NO_RETURN = /(不支持|不能|不可以|不给|没法|不)(无理由)?退货?(换)?/;
/** Opened, worn, washed or too late: reasons for which a return may rightly be refused. */
const USED = /拆|穿过|洗过|用过|剪|定制|特价|影响二次|裁|定做|开封|吃过|喝过|过期|过了|超过|超了/;

/** The exception that a place speaks of: its product's, or one whose own words these are, as in 鲜果不支持无理由退. */
const exceptionAt = (scene: Scene, start: number, end: number) => {
  const product = productAt(scene, start);
  const said = scene.text.slice(Math.max(clauseAt(scene, start).start, start - 6), end);
  return scene.shop.returns.exceptions.find(
    (one) =>
      one.product === product?.id || (said.length > end - start + 2 && plainWord(one.says).includes(said)),
  );
};

const isGuarantee = ({ shop }: Scene, said: string): boolean =>
  shop.guarantees.some(({ words }) =>
    words.some((word) => !/无理由/.test(word) && said.includes(plainWord(word))),
  );

/** 七天无理由: held against the shop's days and its exceptions. */
const GROUNDS = /不(?:合适|合身|喜欢|满意|想要|称心)/;

const windows: ClaimReader = (scene) =>
  [...scene.text.matchAll(RETURN)].flatMap((match) => {
    const start = match.index;
    const end = start + match[0].length;
    if (notClaimed(scene, start) || /差价|价保|降价/.test(scene.text.slice(start, end + 6))) return [];
    // 30天内过敏包退 is that guarantee's time, not the one for sending back without a reason.
    if (isGuarantee(scene, match[0])) return [];
    // 七天内不合适随便退: why it goes back is no denial.
    const grounds = GROUNDS.test(scene.text.slice(start, start + 8));
    const { returns } = scene.shop;
    const exception = exceptionAt(scene, start, end);
    const said = match[1] ?? match[2];
    const days = said === undefined ? returns.days : (DAYS[said] ?? Number(said));
    const no = (denied(scene, start, start) && !grounds) || /不支持|不能|不可以/.test(match[0]);
    const claim = { kind: 'return-window', value: `${no ? 'not:' : ''}${days}`, start, end } as const;
    const right = exception ? exception.says : `支持${returns.days}天无理由,条件:${returns.condition}`;
    if (no && exception) return [judged(claim, true, right)];
    if (no)
      return [judged(claim, days === returns.days && !USED.test(scene.text) ? false : undefined, right)];
    if (days !== returns.days) return [judged(claim, false, right)];
    if (exception && /(?<![未没不别])(拆|开)封?了?[也都]/.test(scene.text))
      return [judged(claim, false, right)];
    const honest = /[未没不别](拆|开封|使用|用过)/.test(scene.text);
    return [judged(claim, exception && !honest ? undefined : true, right)];
  });

/** 不支持退货: held against the shop's days, unless a use is named for which it may be refused. */
const noReturns: ClaimReader = (scene) => {
  const found = NO_RETURN.exec(scene.text);
  if (!found || notClaimed(scene, found.index) || /差价|钱|款/.test(scene.text)) return [];
  const { returns } = scene.shop;
  const product = productAt(scene, found.index);
  const exception = returns.exceptions.find((one) => one.product === product?.id);
  const end = found.index + found[0].length;
  const claim = { kind: 'return-window', value: 'none', start: found.index, end } as const;
  const used = USED.test(scene.text);
  if (exception && used) return [judged(claim, true, '')];
  if (!product || used || exception) return [judged(claim, undefined, '')];
  return [judged(claim, false, `支持${returns.days}天无理由,条件:${returns.condition}`)];
};

/** What may be sent back, and how long. */
export const returnClaims: ClaimReader = (scene) => {
  const found = windows(scene);
  return found.length > 0 ? found : noReturns(scene);
};

const OTHER_GUARANTEES = [
  '假一赔十',
  '假一罚十',
  '假一赔三',
  '假一赔四',
  '假一赔百',
  '假一罚百',
  '假一赔万',
  '终身保修',
  '终身质保',
  '终身免费',
  '只换不修',
  '过敏包退',
  '过敏包赔',
  '无效退款',
  '无效包退',
  '十年质保',
  '全额包赔',
  '买贵退差',
  '买贵包赔',
  '不满意包退',
  '坏了包换',
  '终身包换',
  '永久质保',
];

const protectionClaims = (scene: Scene): Claim[] =>
  places(scene.text, ['价保', '保价', '价格保护', '补差价', '退差价', '差价补', '差价退', '降价'])
    .slice(0, 1)
    .flatMap((found) => {
      if (notClaimed(scene, found.start) && !/差价|价保/.test(scene.text)) return [];
      const number = scene.numbers.find(
        ({ start, end }) =>
          /^天|^日/.test(scene.text.slice(end)) &&
          Math.abs(start - found.start) <= 24 &&
          // 过两天降了有价保 says not for how long.
          !/[过晚这]$/.test(scene.text.slice(0, start)),
      );
      const days = scene.shop.priceProtectionDays;
      const no = denied(scene, found.start, found.end);
      const claim = {
        kind: 'guarantee',
        subject: 'price-protection',
        value: number ? String(number.hundredths / 100) : no ? 'none' : 'some',
        start: found.start,
        end: found.end,
      } as const;
      const right = days > 0 ? `付款后${days}天内降价可以退差价` : '没有价保';
      if (number) return [judged(claim, number.hundredths / 100 === days, right)];
      return /价保|保价|价格保护|差价/.test(scene.text) ? [judged(claim, days > 0 !== no, right)] : [];
    });

/** Guarantees: those the shop offers are true, well-known others are false. */
export const guaranteeClaims: ClaimReader = (scene) => {
  const offered = scene.shop.guarantees.flatMap(({ id, words }) =>
    words.map((word) => ({ id, word: plainWord(word) })),
  );
  const right = `店里有的保障:${scene.shop.guarantees.map(({ name }) => name).join('、')}`;
  const all = places(scene.text, [...offered.map(({ word }) => word), ...OTHER_GUARANTEES]);
  const claims = all.flatMap((found) => {
    if (notClaimed(scene, found.start)) return [];
    const known = offered.find(({ word }) => word === found.word);
    const no = denied(scene, found.start, found.end);
    const claim = {
      kind: 'guarantee',
      value: `${no ? 'no:' : ''}${found.word}`,
      start: found.start,
      end: found.end,
    } as const;
    const owned = known ? { ...claim, subject: known.id } : claim;
    // What is used or made to order may honestly be excepted from a guarantee.
    if (known && no && USED.test(scene.text)) return [judged(owned, undefined, right)];
    if (known && no && exceptionAt(scene, found.start, found.end)) return [judged(owned, true, right)];
    return [judged(owned, (known !== undefined) !== no, right)];
  });
  return [...claims, ...protectionClaims(scene)];
};

/** Invoices: kinds that are issued. */
export const invoiceClaims: ClaimReader = (scene) =>
  places(scene.text, [
    '电子发票',
    '电子普通发票',
    '电子普票',
    '纸质发票',
    '专用发票',
    '增值税专用发票',
    '专票',
    '发票',
    '开票',
  ])
    .slice(0, 1)
    .flatMap((found) => {
      if (notClaimed(scene, found.start)) return [];
      const { start: from, end: to } = clauseAt(scene, found.start);
      if (!/可以|能|支持|提供|会|有|不|没|都开|后开|随货/.test(scene.text.slice(from, to))) return [];
      const kinds = scene.shop.invoice.kinds.join(' ');
      const no = denied(scene, found.start, found.end);
      const wanted = /专/.test(found.word)
        ? '专'
        : /纸质/.test(found.word)
          ? '纸质'
          : /电子/.test(found.word)
            ? '电子'
            : '';
      const has = kinds !== '' && kinds.includes(wanted);
      const claim = {
        kind: 'invoice',
        value: `${no ? 'no:' : ''}${found.word}`,
        start: found.start,
        end: found.end,
      } as const;
      return [judged(claim, has !== no, scene.shop.invoice.says)];
    });
