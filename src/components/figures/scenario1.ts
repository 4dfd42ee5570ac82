import PriceStack from './PriceStack.astro';

/** The pictures of scenario 1, by the names that its lessons use. */
export const scenario1Figures = { PriceStack };
