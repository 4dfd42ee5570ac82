import type { Claim } from '../../transcript/index.ts';
import { dayName, dayNumber, dispatchDay } from './calendar.ts';
import { DAY, dayOf, isPast, isUntil, ofSomethingElse, SPAN, small } from './days.ts';
import { namesOf, regionOf } from './freight.ts';
import { type ClaimReader, clauseAt, denied, judged, notClaimed, type Scene } from './scene.ts';

/** 今天14点前赶得上: in time to be sent, which is no day of arrival. */
const IN_TIME =
  /^[^,。!?]{0,4}(?:\d{1,2}|[一二三四五六七八九十]+)(?:点|:\d\d)半?之?前[^,。!?]{0,4}(?:赶得上|来得及|赶得及)/;
const ARRIVES = /到|送达|收到|签收|收货|到手|来得及|赶得上|赶得及/;
const SENDS_ONLY =
  /^(\(?(?:周|星期|礼拜)[一二三四五六日天]\)?)?(就|能|可以|都|给您|会|先|的)?(发|寄|拍|付|下单)|^[^,。!?]{0,2}(?:\d{1,2}|[一二三四五六七八九十]+)(?:点|:\d\d)半?钟?之?前(?:就|给您|统一|都|能)?(?:发|寄|付|拍|下单)(?![到达])|^[^,。!?]{0,6}(发货|发出|寄出|发走|就发|能发|可发|出库|揽收|安排发|发的|发$)/;
/** Where a parcel has got to, not when it is delivered: 今天早上刚到武汉分拨. */
const UNDER_WAY =
  /^[^,。!?]{0,4}(刚|已经?)[^,。!?]{0,2}(到|进|离)|到[^,。!?]{0,6}(分拨|转运|中转|集散|分拣|网点|站点)/;
const CERTAIN = /保证|一定|肯定|绝对|百分百|100%|必到|必达|铁定|准能|准到|包到|打包票|担保|确保|稳到/;
interface DaySpan {
  earliest: number;
  latest: number;
}

const spanOf = (scene: Scene): DaySpan | undefined => {
  const region = regionOf(scene);
  const leaves = dispatchDay(scene.shop, scene.now);
  return region && { earliest: leaves + region.days[0], latest: leaves + region.days[1] };
};

/** A parcel that is on its way came from a day that is not known here. */
const ON_ITS_WAY =
  /(昨天|昨晚|前天)[^,。!?]{0,6}(发|寄|出库|揽收)|已经?(发|寄|出库|揽收)|(发|寄)出?(了|的(?=$|[,。!、 ]))|在路上|派件|派送|中转|转运|分拨|物流显示|运单|单号/;

const spanText = (scene: Scene, { earliest, latest }: DaySpan) =>
  `现在付款${dayName(dispatchDay(scene.shop, scene.now), scene.now)}发出,预计${dayName(earliest, scene.now)}到${dayName(latest, scene.now)}送达`;

const compare = (said: DaySpan, real: DaySpan, isLimit: boolean): boolean | undefined => {
  if (isLimit) return real.latest <= said.latest ? true : real.earliest > said.latest ? false : undefined;
  // Said later than it comes is careful, not false.
  if (said.latest < real.earliest) return false;
  return said.earliest >= real.earliest && said.earliest <= real.latest ? true : undefined;
};

const verdictOf = (
  scene: Scene,
  claim: Omit<Claim, 'verdict' | 'right'>,
  fits: boolean | undefined,
  right: string,
): Claim => {
  const clause = clauseAt(scene, claim.start);
  const around = scene.text.slice(clause.start, Math.min(scene.text.length, claim.end + 8));
  const certain = CERTAIN.exec(around);
  const disclaimed =
    certain !== null &&
    /不能|不敢|没法|无法|不好|没办法|不/.test(around.slice(Math.max(0, certain.index - 4), certain.index));
  if (certain && !disclaimed && fits !== false) return { ...claim, verdict: 'promise' };
  return judged(claim, fits === false && ON_ITS_WAY.test(scene.text) ? undefined : fits, right);
};

const arrives = (scene: Scene, start: number, end: number): boolean => {
  const clause = clauseAt(scene, start);
  const head = scene.text.slice(clause.start, start);
  const tail = scene.text.slice(end, clause.end);
  if (SENDS_ONLY.test(tail) || UNDER_WAY.test(tail) || ofSomethingElse(head, tail)) return false;
  const named = scene.shop.shipping.regions.some((region) =>
    namesOf(region).some((place) => head.includes(place)),
  );
  return (
    (named && /(要|一般|大概|差不多|需要|得)$/.test(head)) ||
    ARRIVES.test(tail.slice(0, 14)) ||
    (!isUntil(head) && ARRIVES.test(head.slice(-8)))
  );
};

/** Days that are named as those of delivery. */
const daysNamed = (scene: Scene): RegExpExecArray[] =>
  [...scene.text.matchAll(DAY)].filter((match) => {
    const end = match.index + match[0].length;
    const tail = scene.text.slice(end, clauseAt(scene, match.index).end);
    return (
      arrives(scene, match.index, end) &&
      !notClaimed(scene, match.index) &&
      !isPast(match[0], tail, scene.now) &&
      !IN_TIME.test(tail)
    );
  });

const dayClaims = (scene: Scene): Claim[] => {
  const found = daysNamed(scene);
  const real = spanOf(scene);
  const claims: Claim[] = [];
  for (let at = 0; at < found.length; at++) {
    const one = found[at];
    if (!one) continue;
    const next = found[at + 1];
    const joins =
      next && /^(-|~|到|至|或|或者|、|和)$/.test(scene.text.slice(one.index + one[0].length, next.index));
    const last = joins ? next : one;
    if (joins) at++;
    const end = last.index + last[0].length;
    const said = { earliest: dayOf(one[0], scene.now), latest: dayOf(last[0], scene.now) };
    const isLimit =
      /^(之前|以前|前)/.test(scene.text.slice(end)) ||
      /(赶得上|来得及|赶上|赶在)$/.test(scene.text.slice(0, one.index));
    const today = dayNumber(scene.now);
    const claim = {
      kind: 'delivery-day',
      value: `${said.earliest - today}-${said.latest - today}`,
      start: one.index,
      end,
    } as const;
    if (
      denied(scene, one.index, end) ||
      /到不了|赶不上|来不及|收不到/.test(
        scene.text.slice(end, Math.min(end + 8, clauseAt(scene, one.index).end)),
      )
    ) {
      // What may come on a day may also come later: only a day by which it surely is there cannot be denied.
      const fits = real && (real.earliest > said.latest ? false : real.latest <= said.earliest || undefined);
      claims.push(
        judged(
          { ...claim, value: `not:${claim.value}` },
          fits === undefined || ON_ITS_WAY.test(scene.text) ? undefined : !fits,
          real ? spanText(scene, real) : '',
        ),
      );
    } else
      claims.push(
        verdictOf(scene, claim, real && compare(said, real, isLimit), real ? spanText(scene, real) : ''),
      );
  }
  return claims;
};

const spanClaims = (scene: Scene): Claim[] =>
  [...scene.text.matchAll(SPAN)].flatMap((match) => {
    const start = match.index;
    const end = start + match[0].length;
    if (!arrives(scene, start, end) || notClaimed(scene, start) || denied(scene, start, start)) return [];
    const from = small(match[1]) ?? 0;
    const to = small(match[2]) ?? from;
    const isLimit = /内$/.test(match[0]);
    const region = regionOf(scene);
    const claim = { kind: 'delivery-day', value: `days:${from}-${to}`, start, end } as const;
    const all = region ? [region] : scene.shop.shipping.regions;
    const results = all.map(({ days }) =>
      compare({ earliest: from, latest: to }, { earliest: days[0], latest: days[1] }, isLimit),
    );
    const fits = region ? results[0] : results.every((one) => one === false) ? false : undefined;
    const right = all.map(({ name, days }) => `${name}发出后${days[0]}到${days[1]}天`).join(';');
    return [verdictOf(scene, claim, fits, right)];
  });

/** 西藏三天到, where nothing is delivered. */
const notServed = (scene: Scene): Claim[] =>
  scene.shop.shipping.notServed.flatMap((place) => {
    const start = scene.text.indexOf(place);
    if (start < 0 || notClaimed(scene, start) || denied(scene, start, start + place.length)) return [];
    if (!/到|送达|收到/.test(scene.text.slice(start + place.length)) || /不到|不送|不发/.test(scene.text))
      return [];
    const claim = { kind: 'delivery-day', value: place, start, end: start + place.length } as const;
    return [judged(claim, false, `${place}暂时不能配送`)];
  });

/** When it arrives: a day, or so many days after it is sent. A certainty about it is a promise nobody can keep for sure. */
export const deliveryClaims: ClaimReader = (scene) => {
  const nowhere = notServed(scene);
  return nowhere.length > 0 ? nowhere : [...dayClaims(scene), ...spanClaims(scene)];
};
