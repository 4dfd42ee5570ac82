import AbcBars from './AbcBars.astro';
import CutoffTimeline from './CutoffTimeline.astro';
import FreightBands from './FreightBands.astro';
import FreightSteps from './FreightSteps.astro';
import PackingMarks from './PackingMarks.astro';
import ParcelAnatomy from './ParcelAnatomy.astro';
import StockCurve from './StockCurve.astro';

/** Figures of scenario 6, which the lessons on stock, packing, dispatch and freight use without importing them. */
export const offlineFigures = {
  AbcBars,
  CutoffTimeline,
  FreightBands,
  FreightSteps,
  PackingMarks,
  ParcelAnatomy,
  StockCurve,
};
