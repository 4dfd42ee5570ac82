import type { ActionType, SpeechAct, Wordings } from '../schemas/index.ts';
import { pledgesOf } from '../understanding/index.ts';
import { hasAct } from './conditions.ts';
import { bidsGoodbye } from './goodbye.ts';
import { pick } from './lines.ts';
import { PACE } from './tuning.ts';
import type { ShopperState, World } from './types.ts';

/** How it asks after a deed that was promised. */
const ASKS_AFTER: Partial<Record<ActionType, Wordings>> = {
  exchange: ['换货弄好了没', '换的登记了吗', '换货单开了吗'],
  refund: ['退款那边弄了吗', '钱退了吗', '退款单提交了没'],
  resend: ['补发的单开了吗', '补发弄好了没', '补的登记了吗'],
  intercept: ['那快递拦了没', '拦截弄了吗'],
  'change-address': ['地址改好了没', '那新地址改了吗'],
  'issue-invoice': ['发票开了没', '那发票弄了吗'],
  'send-coupon': ['券还没收到诶', '说的券发了吗'],
  'pay-difference': ['差价退了没', '差的钱退了吗'],
  'write-note': ['备注上了吗', '那备注写了没'],
};
const ASKS_AFTER_GIFT: Wordings = ['送的记上了吗', '赠品备注了没', '送的写上了吧', '送的别漏了哈'];
/** Told that it is done, and its order shows nothing. */
const NOT_THERE: Wordings = ['我还没看到诶', '还是老样子啊', '没看到呀'];
/** Its question was not answered. */
const AND_NOW: Wordings = ['那弄了没', '所以办了吗', '我问的是办好没'];
const SEEN: Wordings = ['看到了 谢谢', '嗯 有了 谢谢', '好 收到了'];

/** To tell what may be done is no word on whether it was. */
const TELLS_RULES: readonly SpeechAct[] = [
  'assure-return',
  'explain-policy',
  'introduce-product',
  'recommend',
];

/** Says that it is done. */
const SAYS_DONE = /好了(?!吗|没|再|之后|以后|就)|已经|弄完|办完/;

/** It has asked twice at most; then it has seen that all is done. */
const DONE = 3;

/** What only the shop sees: whether it was done the shopper cannot tell. */
const UNSEEN: readonly string[] = ['write-note', 'intercept'];

/** What the agent said it would do and has not done at the desk, each once; what has a time is owed when that is over. */
export function owed({ case: { startsAt }, shop }: World, { desk, now }: ShopperState): string[] {
  const pledges = pledgesOf(desk, { startsAt, shop, now });
  const due = pledges.filter(
    ({ kind, state, due }) =>
      (kind === 'deed' || kind === 'gift') && (state === 'overdue' || (state === 'open' && due === null)),
  );
  return [...new Set(due.flatMap(({ wants }) => wants ?? []))];
}

const asksAfter = (wants: string): Wordings => ASKS_AFTER[wants as ActionType] ?? ASKS_AFTER_GIFT;
/** Whether the shopper's own pages show it once it is done. */
const shows = (wants: string): boolean => wants in ASKS_AFTER && !UNSEEN.includes(wants);

/** Asks after the first thing owed and stays for it; null where nothing is owed, or it has asked already. */
function askAfter(world: World, state: ShopperState): [string[], ShopperState] | null {
  const [first] = state.askedAfter > 0 ? [] : owed(world, state);
  if (first === undefined) return null;
  return pick({ ...state, askedAfter: 1 }, asksAfter(first));
}

/** After it has asked: glad, once, when it is done, and once more where it is told so and its order shows nothing; null for everything else. */
function afterAsking(world: World, state: ShopperState): [string[], ShopperState] | null {
  const { askedAfter, turn } = state;
  if (askedAfter === 0 || askedAfter === DONE) return null;
  const left = owed(world, state);
  if (turn.actions.length > 0 && left.length === 0) return pick({ ...state, askedAfter: DONE }, SEEN);
  const told = turn.messages.some(({ text }) => SAYS_DONE.test(text));
  if (askedAfter > 1) return null;
  if (!told && left.length > 0 && hasAct(turn, TELLS_RULES))
    return pick({ ...state, askedAfter: 2 }, AND_NOW);
  if (!told || !left.some(shows)) return null;
  return pick({ ...state, askedAfter: 2 }, NOT_THERE);
}

/** What a shopper whose matter is settled says of what is still to be done at the desk, and its state then; null where that needs no word. */
export const aboutDeeds = (world: World, state: ShopperState): [string[], ShopperState] | null =>
  afterAsking(world, state) ?? (bidsGoodbye(state.turn) ? askAfter(world, state) : null);

/** At the moment it would close the chat: asks after what is owed and stays a while longer; null where it may go. */
export function staysFor(world: World, state: ShopperState): [string[], ShopperState] | null {
  const { endAt } = state;
  if (!endAt || !(state.paid || state.resolved)) return null;
  const asked = askAfter(world, state);
  if (!asked) return null;
  const [lines, next] = asked;
  return [lines, { ...next, endAt: { ...endAt, at: state.now + PACE.farewell } }];
}
