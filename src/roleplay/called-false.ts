import type { Wordings } from '../schemas/index.ts';
import { linesOf } from './persona-words.ts';
import type { ShopperState, World } from './types.ts';

/** Asks where it is written otherwise. */
const WHERE_WRITTEN =
  /哪(?:一)?[句段页张处]|哪[里儿](?:写|看|不一样|不对)|对不上|怎么写|写(?:的|着)(?:是)?(?:什么|啥|多少|几)|[您你]看到的|截(?:个)?图/;
const ON_THE_PAGE: Wordings = ['就商品页写的呀', '页面上有 你看看', '商品页里写着呢'];

/** All its words for something that does not agree with the page: its own, and the case's. */
const callsFalse = (world: World): string[] => [
  ...linesOf(world, 'falseClaim').flat(),
  ...world.case.concerns.flatMap(({ worsen }) =>
    worsen.flatMap(({ when, says }) => (when.claim?.verdict === 'false' ? says.flat() : [])),
  ),
];

/** What it says when it has just called something false and is asked where it has read that; undefined where it is not. */
export const whereWritten = (world: World, { used, turn }: ShopperState): Wordings | undefined =>
  turn.messages.some(({ text }) => WHERE_WRITTEN.test(text)) &&
  used.slice(-2).some((line) => callsFalse(world).includes(line))
    ? ON_THE_PAGE
    : undefined;
