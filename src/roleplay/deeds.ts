import type { ActionType, SpeechAct } from '../schemas/index.ts';
import type { Turn } from './types.ts';

/** By what acts such a deed is announced; a deed that is not listed by those of a remedy. */
const ANNOUNCED: Partial<Record<ActionType, readonly SpeechAct[]>> = {
  'send-card': ['recommend', 'cross-sell', 'introduce-product'],
  'send-coupon': ['announce-promo', 'guide-steps', 'offer-gift', 'offer-solution'],
  'give-gift': ['offer-gift'],
  'write-note': ['offer-gift', 'confirm-order', 'promise-followup', 'offer-solution', 'explain-shipping'],
};
const REMEDY: readonly SpeechAct[] = [
  'offer-solution',
  'promise-followup',
  'report-progress',
  'assure-return',
  'ask-wait',
];

/** Whether something was done at the desk in the turn and nothing said. */
export const onlyDeeds = ({ messages, actions }: Turn): boolean =>
  messages.length === 0 && actions.length > 0;

/** Whether the turn only carries out what was said just before; `said` are the acts of the agent's last words. */
export const keepsWord = (turn: Turn, said: readonly SpeechAct[]): boolean =>
  onlyDeeds(turn) &&
  turn.actions.every(({ type }) => (ANNOUNCED[type] ?? REMEDY).some((act) => said.includes(act)));
