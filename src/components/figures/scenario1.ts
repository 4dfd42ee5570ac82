import PriceStack from './PriceStack.astro';
import SegmentMatrix from './SegmentMatrix.astro';
import SourcingMap from './SourcingMap.astro';

/** The pictures of scenario 1, by the names that its lessons use. */
export const scenario1Figures = { PriceStack, SegmentMatrix, SourcingMap };
