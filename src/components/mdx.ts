import DrillPlace from './drills/DrillPlace.astro';
import { scenario1Figures } from './figures/scenario1.ts';
import { scenario2Figures } from './figures/scenario2.ts';
import { scenario3Figures } from './figures/scenario3.ts';
import { scenario4Figures } from './figures/scenario4.ts';
import { scenario5Figures } from './figures/scenario5.ts';
import { scenario6Figures } from './figures/scenario6.ts';
import { scenario7Figures } from './figures/scenario7.ts';
import { scenario8Figures } from './figures/scenario8.ts';
import { scenario9Figures } from './figures/scenario9.ts';
import Chat from './lesson/Chat.astro';
import Check from './lesson/Check.astro';
import Figure from './lesson/Figure.astro';
import Num from './lesson/Num.astro';
import Rule from './lesson/Rule.astro';
import Say from './lesson/Say.astro';
import ShopPlace from './lesson/ShopPlace.astro';
import Slide from './lesson/Slide.astro';
import TableScroll from './lesson/TableScroll.astro';
import DeckDrill from './slides/DeckDrill.astro';
import DeckFigure from './slides/DeckFigure.astro';
import DeckHeading from './slides/DeckHeading.astro';
import DeckSlide from './slides/DeckSlide.astro';
import ToolPlace from './tools/ToolPlace.astro';

/**
 * What a lesson may use, without importing it. Chat: an annotated excerpt, `counter` marks what not to say. Say: a phrase and why it
 * works. Rule: a dated rule with its source. Num: a number set like a number. Check: a question to think about, then the answer. Drill: the
 * place of a drill. Tool: the way to a drill with a page of its own. ShopPlace: the way to the capstone. Figure: the frame around a picture. Slide: what is on
 * a slide of the scenario's deck as well.
 */
export const lessonComponents = {
  ...scenario1Figures,
  ...scenario2Figures,
  ...scenario3Figures,
  ...scenario4Figures,
  ...scenario5Figures,
  ...scenario6Figures,
  ...scenario7Figures,
  ...scenario8Figures,
  ...scenario9Figures,
  Chat,
  Check,
  Drill: DrillPlace,
  Figure,
  Num,
  Rule,
  Say,
  ShopPlace,
  Slide,
  Tool: ToolPlace,
  table: TableScroll,
};

/** The same for the deck of slides: only what stands on slides is taken out of it, and there figures leave their titles to the slide. */
export const slideComponents = {
  ...lessonComponents,
  Drill: DeckDrill,
  Figure: DeckFigure,
  Slide: DeckSlide,
  h2: DeckHeading,
  h3: DeckHeading,
};
