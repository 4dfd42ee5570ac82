import AutoReplyLife from './AutoReplyLife.astro';
import DeskParts from './DeskParts.astro';
import FabChain from './FabChain.astro';
import FiveSteps from './FiveSteps.astro';
import ListingClock from './ListingClock.astro';
import ListingHours from './ListingHours.astro';
import MessageTriage from './MessageTriage.astro';
import MoodCurve from './MoodCurve.astro';
import OrderStates from './OrderStates.astro';
import ReplyAnatomy from './ReplyAnatomy.astro';

/** The pictures of scenario 5, by the names that its lessons use. */
export const scenario5Figures = {
  AutoReplyLife,
  DeskParts,
  FabChain,
  FiveSteps,
  ListingClock,
  ListingHours,
  MessageTriage,
  MoodCurve,
  OrderStates,
  ReplyAnatomy,
};
