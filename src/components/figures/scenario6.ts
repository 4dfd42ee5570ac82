import AbcBars from './AbcBars.astro';
import CutoffTimeline from './CutoffTimeline.astro';
import FreightBands from './FreightBands.astro';
import FreightSteps from './FreightSteps.astro';
import PackingMarks from './PackingMarks.astro';
import ParcelAnatomy from './ParcelAnatomy.astro';
import StockCurve from './StockCurve.astro';

/** The pictures of scenario 6, by the names that its lessons use. */
export const scenario6Figures = {
  AbcBars,
  CutoffTimeline,
  FreightBands,
  FreightSteps,
  PackingMarks,
  ParcelAnatomy,
  StockCurve,
};
