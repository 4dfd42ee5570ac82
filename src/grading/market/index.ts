export { BREACH_NAMES, type MarketEvidence, markMarket } from './mark.ts';
export { AREA_NAMES, markDiagnosis, markForecast } from './reading.ts';
export type { Diagnosis, MarketLine, MarketMark, MarketPart, MarketPartId } from './types.ts';
