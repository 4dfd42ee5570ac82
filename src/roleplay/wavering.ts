import type { Wordings } from '../schemas/index.ts';
import { hasAct, says } from './conditions.ts';
import { tookNo } from './occasion.ts';
import { GRANTS_NOW, NEVER_USED, TAKEN_BACK, WHICH_NOW } from './protests.ts';
import type { ShopperState, Turn, World } from './types.ts';
import { asksWhatIsMeant } from './unchanged.ts';

/** Refuses what was granted; a rule told with its condition refuses nothing. */
const REFUSES = /破不了(?:这个)?例|(?<!就|也|都)(?:不能|没法)(?:再)?[退换]|[退换]不了/;
const GRANTED = /(?<!不)(?:可以|能)[退换]|给您[退换]/;
const grants = (turn: Turn): boolean => says(turn, GRANTED) && !says(turn, REFUSES);

/** Refuses for what was done to the goods, to one who has said that nothing was. */
const FOR_USE = /洗过|下过水|用过|穿过|剪了|吊牌/;
const UNUSED = /没洗|没用|没穿|没下过水|没踩|刚拆/;
const blamesUse = ({ case: { facts } }: World, { turn, disclosed }: ShopperState): boolean =>
  says(turn, REFUSES) &&
  says(turn, FOR_USE) &&
  facts.some(({ id, says: told }) => disclosed.includes(id) && told.flat().some((line) => UNUSED.test(line)));

/** Whether the turn takes back what settled the matter, or asks what is wrong with that. */
const takesBack = ({ turn, used, agentTexts }: ShopperState): boolean =>
  (says(turn, REFUSES) &&
    !hasAct(turn, ['offer-solution', 'assure-return']) &&
    agentTexts.some((text) => GRANTED.test(text))) ||
  (TAKEN_BACK.includes(used.at(-1) ?? '') && asksWhatIsMeant(turn));

/** Whether the turn grants after all what was refused, and it has let the matter go. */
const grantsLate = (world: World, { turn, used, agentTexts, desk }: ShopperState): boolean =>
  tookNo(world, { desk }) &&
  !GRANTS_NOW.some((line) => used.includes(line as string)) &&
  grants(turn) &&
  agentTexts.some((text) => REFUSES.test(text));

/** Whether it has said what does not go together, and the turn has no word on that: it grants once more, or speaks of something else. */
function passesOver({ turn, used }: ShopperState): boolean {
  const last = used.at(-1) ?? '';
  if (turn.messages.length === 0 || hasAct(turn, ['apologise'])) return false;
  return GRANTS_NOW.includes(last)
    ? grants(turn)
    : [...TAKEN_BACK, ...NEVER_USED].includes(last) && !grants(turn);
}

/** What it says, its matter being settled, to an agent that goes back on its word or blames it for what it has not done; undefined where neither is so. */
export function toWavering(world: World, state: ShopperState): Wordings | undefined {
  if (!state.resolved) return undefined;
  if (blamesUse(world, state)) return NEVER_USED;
  if (takesBack(state)) return TAKEN_BACK;
  if (grantsLate(world, state)) return GRANTS_NOW;
  return passesOver(state) ? WHICH_NOW : undefined;
}
