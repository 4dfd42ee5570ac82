import type { SpeechAct } from '../schemas/index.ts';
import { hasAct } from './conditions.ts';
import type { Shift } from './mood.ts';
import type { Progress } from './progress.ts';
import { MOVES } from './tuning.ts';
import type { ShopperState, World } from './types.ts';

/** Asked to pay or wished goodbye before anything was made clear, in a turn that made nothing clear either and did not even greet. */
export function isHurried(
  { case: { orders } }: World,
  { turn, concerns }: ShopperState,
  { first, settled, missing }: Progress,
): boolean {
  const moved =
    settled.length > 0 || missing !== null || Object.values(concerns).some((c) => c.met.some(Boolean));
  if (!first || moved || hasAct(turn, ['greet', 'acknowledge', 'empathise', 'apologise', 'ask-wait']))
    return false;
  // To read back an order that is there already is no hurry to the till.
  return hasAct(turn, [
    'invite-order',
    'close-warmly',
    ...(orders.length > 0 ? [] : ['confirm-order' as const]),
  ]);
}

const COMFORT: readonly SpeechAct[] = ['empathise', 'apologise'];

/** Whether the turn names the trouble in words that the agent has not used before: a phrase said again soothes nobody. */
function comforts({ turn, agentTexts }: ShopperState): boolean {
  if (!hasAct(turn, COMFORT)) return false;
  const earlier = agentTexts.slice(0, agentTexts.length - turn.messages.length);
  const words = turn.messages.flatMap(({ text, reading }) =>
    reading.acts.filter((a) => COMFORT.includes(a.act)).map(({ start, end }) => text.slice(start, end)),
  );
  return !words.every((said) => earlier.some((text) => text.includes(said)));
}

/** What soothes: the trouble is named, and better still something is done about it in the same turn. */
export function comfortOf(state: ShopperState): Shift[] {
  const { turn } = state;
  if (!comforts(state)) return [];
  const acts = hasAct(turn, [
    'offer-solution',
    'promise-followup',
    'report-progress',
    'report-logistics',
    'ask-evidence',
  ]);
  return acts
    ? [{ ...MOVES.caredFor, why: '被理解，也有人在办' }]
    : [{ ...MOVES.empathised, why: '感到被理解' }];
}
