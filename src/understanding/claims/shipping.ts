import type { Claim } from '../../transcript/index.ts';
import { dayName, dayNumber, dispatchDay } from './calendar.ts';
import { small } from './days.ts';
import { payableFreight } from './freight.ts';
import { type ClaimReader, clauseAt, denied, judged, notClaimed, places, type Scene, yuan } from './scene.ts';

const CARRIERS = [
  '顺丰',
  '中通',
  '圆通',
  '申通',
  '韵达',
  '极兔',
  '德邦',
  '京东',
  '邮政',
  'ems',
  '百世',
  '菜鸟',
];
const OPTIONAL = [
  '可以',
  '可',
  '能',
  '加',
  '补',
  '需要',
  '升级',
  '备注',
  '想要',
  '要的话',
  '自费',
  '差价',
  '指定',
];

const carrierText = ({ shop: { shipping } }: Scene) =>
  `默认发${shipping.carrier}${shipping.others.map(({ name, extra }) => `,${name}要补${yuan(extra)}`).join('')}`;

/** The shop's carriers, in full and by their first two characters, and those that everyone knows. */
const carrierWords = ({ shop: { shipping } }: Scene): string[] => {
  const own = [shipping.carrier, ...shipping.others.map(({ name }) => name)];
  return [...own, ...own.map((name) => name.slice(0, 2)), ...CARRIERS];
};

/** 默认发中通, 发顺丰补12元. */
export const carrierClaims: ClaimReader = (scene) =>
  places(scene.text, carrierWords(scene)).flatMap((found) => {
    if (notClaimed(scene, found.start)) return [];
    const clause = clauseAt(scene, found.start);
    const around = scene.text.slice(
      Math.max(clause.start, found.start - 14),
      Math.min(scene.text.length, clause.end + 12),
    );
    const { carrier, others } = scene.shop.shipping;
    const no = denied(scene, found.start, found.end);
    const claim = {
      kind: 'carrier',
      subject: found.word,
      value: `${no ? '不发' : ''}${found.word}`,
      start: found.start,
      end: found.end,
    } as const;
    if (carrier.includes(found.word)) return [judged(claim, !no, carrierText(scene))];
    const other = others.find(({ name }) => name.includes(found.word));
    if (no) return [judged(claim, other === undefined ? true : undefined, '')];
    if (!other) return [judged(claim, false, carrierText(scene))];
    const fee = scene.numbers.find(
      ({ start }) =>
        start >= found.end &&
        start - found.end <= 10 &&
        (/^(元|块)/.test(scene.text.slice(start).replace(/^[0-9.一二两三四五六七八九十百]+/, '')) ||
          /[补加]$/.test(scene.text.slice(0, start))),
    );
    if (fee)
      return [
        judged(
          { ...claim, value: `${found.word}+${fee.hundredths}` },
          fee.hundredths === other.extra,
          carrierText(scene),
        ),
      ];
    if (/包邮|免费|默认|都是|统一/.test(around)) return [judged(claim, false, carrierText(scene))];
    return [judged(claim, OPTIONAL.some((word) => around.includes(word)) ? true : undefined, '')];
  });

const hourOf = (half: string, hour: number): number =>
  /下午|晚上|傍晚/.test(half) && hour < 12
    ? hour + 12
    : half === '' && hour >= 1 && hour <= 7
      ? hour + 12
      : hour;
const TIME =
  /(?:过了?)?(上午|早上|中午|下午|晚上|傍晚)?(\d{1,2}|十[一二]?|[一二两三四五六七八九])(?:点(半|整|钟)?|:(\d{2}))(之?前|以前|之?后|以后|(?=[就是,]))/g;
const PAYS = /付|拍|下单|支付|订单|截单|截止/;
/** Invoices have hours of their own. */
const INVOICE = /发票|开票|税号|抬头|专票|普票|票的话|邮箱|(电子|这|那|张)票/;
const PAID = /付|拍|下单/;

/** Whether an hour is that of invoices: in the words beside it, unless these speak of paying. */
const isOfInvoices = (scene: Scene, start: number): boolean => {
  const clause = clauseAt(scene, start);
  const beside = scene.text.slice(clause.start, clause.end);
  if (INVOICE.test(beside)) return true;
  return !PAID.test(beside) && INVOICE.test(scene.text.slice(Math.max(0, start - 28), start + 28));
};
const LEAVES = /(今天|当天|当日|今晚)[^,]{0,6}(发|寄|走|出)/;
const NEXT_DAY = /(明天|次日|第二天|隔天)[^,]{0,6}(发|寄|走|出)/;

const cutoffText = ({ shop, now }: Scene) =>
  `${shop.shipping.cutoff}前付款的当天发出;现在付款是${dayName(dispatchDay(shop, now), now)}发出`;

const clock = (match: RegExpMatchArray): string => {
  const raw = match[2] ?? '';
  const hour = hourOf(match[1] ?? '', small(raw) ?? 0);
  return `${String(hour).padStart(2, '0')}:${match[4] ?? (match[3] === '半' ? '30' : '00')}`;
};

/** 16点前付款当天发: held against the cut-off. */
const timedCutoffs = (scene: Scene): Claim[] =>
  [...scene.text.matchAll(TIME)].flatMap((match) => {
    const start = match.index;
    const tail = scene.text.slice(start, start + 28);
    if (notClaimed(scene, start) && clauseAt(scene, start).mark === '?') return [];
    if (
      isOfInvoices(scene, start) ||
      !PAYS.test(tail) ||
      !(LEAVES.test(tail) || NEXT_DAY.test(tail) || /发|寄|走/.test(tail))
    )
      return [];
    const value = clock(match);
    const isBefore = (match[5] ?? '').includes('前');
    if (match[5] === '' && !match[0].startsWith('过')) return [];
    const fits =
      value === scene.shop.shipping.cutoff &&
      (isBefore ? !NEXT_DAY.test(tail) || LEAVES.test(tail) : !LEAVES.test(tail));
    // Paid earlier than the cut-off a parcel still leaves that day: an earlier time is careful, not false.
    const careful = isBefore && value < scene.shop.shipping.cutoff && LEAVES.test(tail);
    return [
      judged(
        { kind: 'cutoff', value, start, end: start + match[0].length },
        fits || (careful ? undefined : false),
        cutoffText(scene),
      ),
    ];
  });

/** The day of something else than paying: 26号采了当天发. */
const SAME_DAY = /(?:采|摘|晴|到货|补货|\d号)[^,。!?付拍单]{0,4}$/;
/** 今天能发: held against the clock, where no time is named beside it. */
const plainCutoffs = (scene: Scene): Claim[] => {
  const found =
    /(今天|今晚|当天|明天)(不|不能|没法|就给您|就|就能|就可以|能|可以|都能|也能|会|给您|马上|肯定|一定|帮您|还能)?(安排)?(发货|发出|发走|寄出|发|寄|出库)/.exec(
      scene.text,
    );
  if (
    !found ||
    notClaimed(scene, found.index) ||
    /今天发[我给来的现]/.test(scene.text.slice(found.index, found.index + 5))
  )
    return [];
  const start = found.index;
  const sameDay = found[1] === '当天' && SAME_DAY.test(scene.text.slice(Math.max(0, start - 8), start));
  if (sameDay || isOfInvoices(scene, start)) return [];
  const timed = /\d\s*(点|:)|[一二两三四五六七八九十]点|现在|前(付|拍|下)/.test(
    scene.text.slice(Math.max(0, start - 16), start).replace('现在', ''),
  );
  if (timed) return [];
  const today = dayNumber(scene.now);
  const leaves = dispatchDay(scene.shop, scene.now);
  const isTomorrow = found[1] === '明天';
  const end = start + found[0].length;
  const no =
    denied(scene, start, end) ||
    /^(不|没)/.test(found[2] ?? '') ||
    /^不(了|出|走)/.test(scene.text.slice(end));
  const claim = {
    kind: 'cutoff',
    value: `${no ? 'not-' : ''}${isTomorrow ? 'tomorrow' : 'today'}`,
    start,
    end,
  } as const;
  const isTrue = isTomorrow
    ? leaves === today + 1
      ? true
      : leaves > today + 1
        ? false
        : undefined
    : leaves === today;
  return [judged(claim, isTrue === undefined || !no ? isTrue : !isTrue, cutoffText(scene))];
};

/** When what is paid is sent. */
export const cutoffClaims: ClaimReader = (scene) => {
  const timed = timedCutoffs(scene);
  return timed.length > 0 ? timed : plainCutoffs(scene);
};

/** 包邮, 运费8元: held against the freight table. */
export const freightClaims: ClaimReader = (scene) => payableFreight(scene);
