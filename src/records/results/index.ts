export { type Results, type ResultsContent, resultsOf } from './results.ts';
export { TEACHING_HOUR, type TimeSpent, timeSpent } from './time-spent.ts';
export { type TrendPoint, trendIn } from './trend.ts';
