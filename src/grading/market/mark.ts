import { type Breach, BUCKETS, type Run, WEEKS } from '../../exercises/market/index.ts';
import type { Norms } from '../../schemas/index.ts';
import { readingLines } from './reading.ts';
import type { Diagnosis, MarketLine, MarketMark, MarketPart, MarketPartId } from './types.ts';

/** Words for what breaks law or rule. */
export const BREACH_NAMES: Readonly<Record<Breach, string>> = {
  fake: '刷单',
  'cash-reviews': '花钱买好评',
  'private-cut': '私下给人改价',
  'hindered-returns': '阻拦无理由退货',
  oversold: '没货照卖',
  boasted: '自动回复乱打包票',
  'stuffed-title': '标题堆词、用禁用词',
  'false-discount': '先涨价再打折',
  pestered: '消息发得太密',
};
/** These cap the mark as a red line of a conversation does. */
const GRAVE: readonly Breach[] = ['fake', 'cash-reviews', 'private-cut', 'hindered-returns'];
/** A week with fewer orders is no business, and proves nothing about service or order. Ours. */
const TRADING = 20;

const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0);
const percent = (part: number, whole: number) => (whole === 0 ? 0 : Math.floor((part * 100) / whole));
/** Points on the straight line between a share that earns none and one that earns all. */
const between = (of: number, share: number, none: number, full: number): number =>
  Math.max(0, Math.min(of, Math.floor((of * (share - none)) / (full - none))));

type MarketNorms = Norms['market'];

function profitLines(run: Run, reference: number, of: number, { profitFull }: MarketNorms): MarketLine[] {
  const best = Math.max(1, reference);
  const share = percent(Math.max(0, run.profit), best);
  const [own, known] = [run.profit, reference].map((fen) => Math.round(fen / 100));
  const came = run.profit < 0 ? `亏了 ${-(own ?? 0)} 元` : `挣了 ${own} 元`;
  const says = `${came}；同一行情的参考经营挣 ${known} 元，你到了 ${share}%，${profitFull.value}% 算满分。`;
  return [{ points: between(of, share, 0, profitFull.value), of, says }];
}

function serviceLines(run: Run, of: number, norms: MarketNorms): MarketLine[] {
  const chats = run.weeks.flatMap(({ result }) => BUCKETS.map((b) => result.chats[b]));
  const [asks, inTime] = [sum(chats.map((c) => c.asks)), sum(chats.map((c) => c.inTime))];
  const sold = sum(run.weeks.map((w) => w.result.sold));
  const sent = sold - sum(run.weeks.map((w) => w.result.late));
  const disputes = sum(run.weeks.map((w) => w.result.disputes));
  const trades = sold >= TRADING * WEEKS;
  const [forChat, forSent] = [Math.floor(of / 2), Math.floor((of * 3) / 10)];
  const rest = of - forChat - forSent;
  const reply = percent(inTime, asks);
  const onTime = percent(sent, sold);
  const spent = sold === 0 ? rest : Math.ceil((disputes * rest * 50) / sold);
  return [
    {
      points: between(forChat, reply, norms.inTimeNone.value, norms.inTimeFull.value),
      of: forChat,
      says: `${asks} 位来问，及时答到 ${inTime} 位（${reply}%）。`,
    },
    {
      points: trades ? between(forSent, onTime, norms.sentNone.value, norms.sentFull.value) : 0,
      of: forSent,
      says: trades ? `${sold} 件里按承诺发出 ${sent} 件（${onTime}%）。` : '卖得太少，看不出发货。',
    },
    {
      points: trades ? Math.max(0, rest - spent) : 0,
      of: rest,
      says: disputes === 0 ? '没有纠纷。' : `${disputes} 起纠纷；到成交的 2% 就没有分。`,
    },
  ];
}

const breachesOf = (run: Run): Breach[] => [
  ...new Set(run.weeks.flatMap(({ result }) => result.breaches.map((b) => b.id))),
];

function lawfulLines(run: Run, of: number): MarketLine[] {
  const found = breachesOf(run);
  const named = found.map((b) => BREACH_NAMES[b]).join('、');
  const grave = found.some((b) => GRAVE.includes(b));
  const clean = run.weeks.filter(
    ({ result }) => result.breaches.length === 0 && result.sold >= TRADING,
  ).length;
  if (grave) return [{ points: 0, of, says: `有：${named}。没被查到也算。` }];
  const says = found.length === 0 ? '没有违规。' : `有：${named}。`;
  return [
    { points: Math.floor((of * clean) / WEEKS), of, says: `${says}做成生意又没违规的有 ${clean} 周。` },
  ];
}

function stockLines(run: Run, of: number, norms: MarketNorms): MarketLine[] {
  const goods = run.weeks.flatMap(({ result }) => result.goods);
  const [wanted, sold] = [sum(goods.map((g) => g.wanted)), sum(goods.map((g) => g.sold))];
  const trades = sold >= TRADING * WEEKS;
  const left = sum(Object.values(run.shop.stock));
  const least = (run.weeks[0]?.before.cash ?? 0) * norms.reserve.value;
  const safe = run.weeks.filter(({ result }) => result.cash * 100 >= least).length;
  const each = Math.floor((of * 3) / 10);
  const first = of - 2 * each;
  const [met, over] = [percent(sold, wanted), percent(left, sold)];
  return [
    {
      points: between(first, met, norms.servedNone.value, norms.servedFull.value),
      of: first,
      says: `${wanted} 位想买，${sold} 位买到（${met}%）。`,
    },
    {
      points: !trades ? 0 : over <= norms.leftMost.value ? each : over <= 2 * norms.leftMost.value ? 1 : 0,
      of: each,
      says: `最后剩 ${left} 件，是卖出的 ${over}%；${norms.leftMost.value}% 以内算不压货。`,
    },
    {
      points: trades ? Math.floor((each * safe) / WEEKS) : 0,
      of: each,
      says: `有 ${safe} 周收账后手里还够周转（本钱的 ${norms.reserve.value}%）。`,
    },
  ];
}

/** All that the mark of a run rests on. `reference` is the reference's profit in fen; `named` the diagnoses, week by week. */
export interface MarketEvidence {
  run: Run;
  named: readonly (Diagnosis | undefined)[];
  reference: number;
}

/**
 * Marks four weeks: profit against what could be earned on this market, service, lawful conduct, reading of figures, stock and cash, as the norms weigh
 * them. A grave breach leaves nothing for conduct and caps the whole, found out or not. Pure; whole points.
 */
export function markMarket(
  { run, named, reference }: MarketEvidence,
  norms: Pick<Norms, 'market' | 'redLineCap'>,
): MarketMark {
  const { market } = norms;
  const lines: Record<MarketPartId, (of: number) => MarketLine[]> = {
    profit: (of) => profitLines(run, reference, of, market),
    service: (of) => serviceLines(run, of, market),
    lawful: (of) => lawfulLines(run, of),
    reading: () => readingLines(run, named, market),
    stock: (of) => stockLines(run, of, market),
  };
  const parts = market.parts.map(({ id, title, how, weight }): MarketPart => {
    const own = lines[id](weight);
    return {
      id,
      title,
      how,
      of: weight,
      points: Math.min(weight, sum(own.map((l) => l.points))),
      lines: own,
    };
  });
  const points = sum(parts.map((p) => p.points));
  const cap = breachesOf(run).some((b) => GRAVE.includes(b)) ? norms.redLineCap.value : null;
  return {
    parts,
    points: cap === null ? points : Math.min(points, cap),
    of: sum(parts.map((p) => p.of)),
    cap,
  };
}
