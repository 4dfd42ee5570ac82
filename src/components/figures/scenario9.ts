import CapstoneLoop from './CapstoneLoop.astro';
import ShopFunnel from './ShopFunnel.astro';

/** The pictures of scenario 9, by the names that its lesson uses. */
export const scenario9Figures = { CapstoneLoop, ShopFunnel };
