import AbuseLadder from './AbuseLadder.astro';
import CallbackGate from './CallbackGate.astro';
import ComplaintSteps from './ComplaintSteps.astro';
import DisputeTriage from './DisputeTriage.astro';
import ParcelRisk from './ParcelRisk.astro';
import PromiseLine from './PromiseLine.astro';
import ReturnCalendar from './ReturnCalendar.astro';
import ReturnsLine from './ReturnsLine.astro';
import WeekHours from './WeekHours.astro';

/** The pictures of scenario 7, by the names that its lessons use. */
export const scenario7Figures = {
  AbuseLadder,
  CallbackGate,
  ComplaintSteps,
  DisputeTriage,
  ParcelRisk,
  PromiseLine,
  ReturnCalendar,
  ReturnsLine,
  WeekHours,
};
