import AutoReplyLife from './figures/AutoReplyLife.astro';
import DeskParts from './figures/DeskParts.astro';
import FabChain from './figures/FabChain.astro';
import FiveSteps from './figures/FiveSteps.astro';
import ListingClock from './figures/ListingClock.astro';
import ListingHours from './figures/ListingHours.astro';
import MessageTriage from './figures/MessageTriage.astro';
import MoodCurve from './figures/MoodCurve.astro';
import OrderStates from './figures/OrderStates.astro';
import ReplyAnatomy from './figures/ReplyAnatomy.astro';
import Chat from './lesson/Chat.astro';
import Check from './lesson/Check.astro';
import Num from './lesson/Num.astro';
import Rule from './lesson/Rule.astro';
import Say from './lesson/Say.astro';
import TableScroll from './lesson/TableScroll.astro';

/**
 * What a lesson may use, without importing it. Chat: an annotated excerpt, `counter` marks what not to say. Say: a phrase and why it
 * works. Rule: a dated rule with its source. Num: a number set like a number. Check: a question to think about, then the answer.
 */
export const lessonComponents = {
  AutoReplyLife,
  Chat,
  Check,
  DeskParts,
  FabChain,
  FiveSteps,
  ListingClock,
  ListingHours,
  MessageTriage,
  MoodCurve,
  Num,
  OrderStates,
  ReplyAnatomy,
  Rule,
  Say,
  table: TableScroll,
};
