import AdFunnel from './AdFunnel.astro';
import BreakEvenLine from './BreakEvenLine.astro';
import ConsentGate from './ConsentGate.astro';
import FestivalLine from './FestivalLine.astro';
import MouthLoop from './MouthLoop.astro';
import PostBlocks from './PostBlocks.astro';
import PriceFloor from './PriceFloor.astro';
import SearchPath from './SearchPath.astro';

/** The pictures of scenario 8, by the names that its lessons use. */
export const scenario8Figures = {
  AdFunnel,
  BreakEvenLine,
  ConsentGate,
  FestivalLine,
  MouthLoop,
  PostBlocks,
  PriceFloor,
  SearchPath,
};
