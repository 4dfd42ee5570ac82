import CallbackGate from './CallbackGate.astro';
import ComplaintSteps from './ComplaintSteps.astro';

/** The pictures of scenario 7, by the names that its lessons use. */
export const scenario7Figures = {
  CallbackGate,
  ComplaintSteps,
};
