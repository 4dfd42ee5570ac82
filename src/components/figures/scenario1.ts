import PriceStack from './PriceStack.astro';
import SegmentMatrix from './SegmentMatrix.astro';

/** The pictures of scenario 1, by the names that its lessons use. */
export const scenario1Figures = { PriceStack, SegmentMatrix };
