import type { Persona, Topic, Wordings } from '../schemas/index.ts';
import { pick, without } from './lines.ts';
import type { ShopperState, Turn, World } from './types.ts';

/** A kind of moment for which a persona has words of its own. */
export type Slot = Exclude<keyof Persona['lines'], 'leaveAfter'>;

/** Words of a price or of its fairness, and of bargaining: only who came to talk of one says them. */
const OF_PRICE = /价|公道|公平|不比/;
const PRICED: readonly Topic[] = ['price', 'gift', 'freight'];
const OF_BARGAINING = /磨|砍|能谈|谈不拢|诚心|诚意|让利|服了你|就这价|反悔/;
const BARGAINED: readonly Topic[] = ['price', 'gift'];

/** Words of buying, of deciding on it or of buying elsewhere: who came for something else has none. */
const OF_BUYING = /买|换家|别家|去别|比较|想好|没定|没决定/;

/** Words of a bargain that was struck: no thanks for a trouble that was put right. */
const OF_A_DEAL = /老板|办事|公道|不亏|给你带人/;

/** The persona's words for a moment, those left out that speak of a matter which the case does not have. */
export function linesOf({ case: { buys, concerns }, persona }: World, slot: Slot): Wordings {
  const own = buys ? persona.lines[slot] : without(persona.lines[slot], OF_BUYING);
  const words = !buys && (slot === 'thanks' || slot === 'resolved') ? without(own, OF_A_DEAL) : own;
  const isOf = (topics: readonly Topic[]) => concerns.some(({ topic }) => topics.includes(topic));
  const priced = isOf(PRICED) ? words : without(words, OF_PRICE);
  return isOf(BARGAINED) ? priced : without(priced, OF_BARGAINING);
}

/** Picks a line of the persona that fits the case. */
export const pickLine = (state: ShopperState, world: World, slot: Slot): [string[], ShopperState] =>
  pick(state, linesOf(world, slot));

/** Words of waiting that take it for something particular, and what the turn says when it is that. */
const SUPPOSES: readonly (readonly [words: RegExp, said: RegExp])[] = [
  [/问/, /(?:去|再|先|帮[您你]|给[您你])问|问(?:一?下|一问|问|清|到)|请教|主管|同事|厂家|仓库/],
  [/查|核|数据|资料|准信|结果/, /查|核|确认|看(?:一)?下|问/],
];
/** Came in haste: it does not say that there is no hurry. */
const IN_HASTE = /(?:^|[ ，])[快急](?=[ ，问]|$)|(?<![不别]着?|不用|不太)急(?!诊|救)|赶(?:紧|时间)/;
const UNHURRIED = /不(?:着)?急|慢慢/;
const ASKS_HOW_LONG = /几分钟|一分钟|一会儿/;
const TELLS_HOW_LONG = /\d+ ?(?:分钟|小时|点|号)|[一二两三五十半]+(?:分钟|个?小时)|今天|明天/;

/** What it says when it is asked to wait: never that somebody is asked where something is looked up, nor how long where that was told. */
export function waitsFor(world: World, { messages }: Turn, used: readonly string[] = []): Wordings {
  const text = messages.map((m) => m.text).join(' ');
  const hurried = used.some((line) => IN_HASTE.test(line));
  const fitting = SUPPOSES.reduce(
    (words, [supposes, said]) => (said.test(text) ? words : without(words, supposes)),
    hurried ? without(linesOf(world, 'wait'), UNHURRIED) : linesOf(world, 'wait'),
  );
  return TELLS_HOW_LONG.test(text) ? without(fitting, ASKS_HOW_LONG) : fitting;
}

/** Asks what it would like, not what is so. */
const OF_TASTE = /喜欢|想要|还是|偏好|颜色|什么色|款式|预算|看重|在意|希望|要求|选/;
/** Leaves it to the other: no answer to a question of fact. */
const AS_YOU_LIKE = /都行|都可以|随便|无所谓|[你您](?:定|看|给|帮|说)|看[你您心]|看着|一样就行/;
/** Has not tried it: no answer to a question of taste. */
const NEVER_TRIED = /[没不](?:测|做|比|研究|接触|了解|算|懂|管|清)|闹不清/;

/** What it says that has no answer to what it was asked. */
export function knowsNothing(world: World, { messages }: Turn): Wordings {
  const words = linesOf(world, 'dontKnow');
  const ofTaste = messages.some(({ text }) => OF_TASTE.test(text));
  return without(words, ofTaste ? NEVER_TRIED : AS_YOU_LIKE);
}
