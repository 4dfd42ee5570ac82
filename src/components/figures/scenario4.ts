import BannerSafe from './BannerSafe.astro';
import ContrastScale from './ContrastScale.astro';
import FrontPage from './FrontPage.astro';
import NoticeParts from './NoticeParts.astro';
import SignGates from './SignGates.astro';

/** The pictures of scenario 4, by the names that its lessons use. */
export const scenario4Figures = { BannerSafe, ContrastScale, FrontPage, NoticeParts, SignGates };
