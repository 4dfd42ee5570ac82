import type { Wordings } from '../schemas/index.ts';
import { pick, without } from './lines.ts';
import { linesOf } from './persona-words.ts';
import type { ShopperState, World } from './types.ts';

/** Of who came for something else than to buy: 不买了 is no word for one who has bought. */
const NOT_BUYING: Wordings = [
  '算了 不说了',
  '不跟你说了',
  '那没啥好说的了',
  '说不通 走了',
  '问了也白问',
  '算了 我走了',
];

/** Words of a talk that went on, or of many questions: not after an answer or two. */
const OF_A_LONG_TALK = /半天|这么久|这么多|太多/;
const LONG_TALK = 3;
/** Of some words those that fit how long the talk has gone on. */
export const ofLength = ({ agentTexts }: ShopperState, words: Wordings): Wordings =>
  agentTexts.length < LONG_TALK ? without(words, OF_A_LONG_TALK) : words;

/** What a shopper says before it goes away annoyed. */
export function leaving(world: World, state: ShopperState): [string[], ShopperState] {
  const { leaveAfter } = world.persona.lines;
  const words = world.case.buys ? linesOf(world, 'leave') : (leaveAfter ?? NOT_BUYING);
  return pick(state, ofLength(state, words));
}
