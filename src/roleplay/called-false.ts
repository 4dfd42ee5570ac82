import type { Wordings } from '../schemas/index.ts';
import { linesOf } from './persona-words.ts';
import type { ShopperState, World } from './types.ts';

/** Asks where it is written otherwise. */
const WHERE_WRITTEN =
  /哪(?:一)?[句段页张处]|哪[里儿](?:写|看|不一样|不对)|怎么写|写(?:的|着)(?:是)?(?:什么|啥|多少|几)|[您你]看到的|截(?:个)?图/;
const ON_THE_PAGE: Wordings = ['就商品页写的呀', '页面上有 你看看', '商品页里写着呢'];

/** What it says when it has just called something false and is asked where it has read that; undefined where it is not. */
export function whereWritten(world: World, { used, turn }: ShopperState): Wordings | undefined {
  const called = linesOf(world, 'falseClaim')
    .flat()
    .includes(used.at(-1) ?? '');
  const asks = turn.messages.some(({ text }) => WHERE_WRITTEN.test(text));
  return called && asks ? ON_THE_PAGE : undefined;
}
