import { type Cause, causesOf, type Run, rulesOf } from '../../exercises/market/index.ts';
import type { Norms } from '../../schemas/index.ts';
import type { Diagnosis, MarketLine } from './types.ts';

/** Words for where a week leaked. */
export const AREA_NAMES: Readonly<Record<Diagnosis, string>> = {
  traffic: '来的人不对或不够（标题、推广）',
  price: '价格没定准',
  page: '页面没说清（主图、店面）',
  chat: '客服没接住，或人手没排对',
  stock: '断货',
  dispatch: '发货与退货的安排',
  rules: '违规拖累',
  none: '没有大漏洞',
};

/** Points for naming a week's leak; what of the greatest gain the named one must bring for all of them, and for some. Ours. */
const LEAK_POINTS = 3;
const RIGHT = 70;
const NEARLY = 40;
const SOME = 15;
/** Under this share of what was taken in, per cent, nothing much leaked. */
const LITTLE = 3;

/** What a diagnosis is worth against the causes of its week, which come with the greatest first. `revenue` in fen. */
export function markDiagnosis(
  named: Diagnosis | undefined,
  causes: readonly Cause[],
  revenue: number,
): MarketLine {
  const [top] = causes;
  const little = !top || top.gain * 100 < revenue * LITTLE;
  const truth = little ? '没有大漏洞' : AREA_NAMES[top.area];
  if (named === undefined) return { points: 0, of: LEAK_POINTS, says: `没有说。这一周：${truth}。` };
  if (little && named === 'none') return { points: LEAK_POINTS, of: LEAK_POINTS, says: `看对了：${truth}。` };
  const gain = causes.find((c) => c.area === named)?.gain ?? 0;
  const share = top && top.gain > 0 ? Math.floor((gain * 100) / top.gain) : 0;
  if (share >= RIGHT) return { points: LEAK_POINTS, of: LEAK_POINTS, says: `看对了：${AREA_NAMES[named]}。` };
  const yuan = Math.floor((top?.gain ?? 0) / 100);
  if (share >= NEARLY)
    return {
      points: 2,
      of: LEAK_POINTS,
      says: `${AREA_NAMES[named]}也漏，但最大的是：${truth}（约 ${yuan} 元）。`,
    };
  return {
    points: share >= SOME && !little ? 1 : 0,
    of: LEAK_POINTS,
    says: `说的是“${AREA_NAMES[named]}”，其实：${truth}${little ? '' : `（约 ${yuan} 元）`}。`,
  };
}

const FORECAST_POINTS = 2;

/** What a forecast of orders is worth: within the norm all, within twice the norm half. */
export function markForecast(forecast: number, sold: number, within: number): MarketLine {
  const off = sold === 0 ? 100 : Math.floor((Math.abs(forecast - sold) * 100) / sold);
  const points = off <= within ? FORECAST_POINTS : off <= 2 * within ? FORECAST_POINTS / 2 : 0;
  return { points, of: FORECAST_POINTS, says: `估 ${forecast} 单，来了 ${sold} 单，差 ${off}%。` };
}

/** The lines of the part about reading figures: each closed week's leak and forecast. */
export function readingLines(
  run: Run,
  named: readonly (Diagnosis | undefined)[],
  norms: Norms['market'],
): MarketLine[] {
  const rules = rulesOf(norms);
  return run.weeks.flatMap(({ before, decisions, result }, i) => {
    const causes = causesOf(run.world, before, decisions, rules);
    const lines = [
      markDiagnosis(named[i], causes, result.money.revenue),
      markForecast(decisions.forecast, result.sold, norms.forecast.value),
    ];
    return lines.map((line) => ({ ...line, says: `第 ${i + 1} 周，${line.says}` }));
  });
}
