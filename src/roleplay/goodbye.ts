import type { SpeechAct } from '../schemas/index.ts';
import { hasAct } from './conditions.ts';
import { findsOut } from './finding-out.ts';
import type { Turn } from './types.ts';

const CLOSES: readonly SpeechAct[] = ['close-warmly', 'offer-more-help'];
/** Where a price is told, 关注店铺领券 is part of it. */
const PRICES: readonly SpeechAct[] = ['announce-promo', 'quote-price', 'hold-price'];

/** Whether the turn closes the chat; who thanks for the patience and goes to ask does not. */
export const bidsGoodbye = (turn: Turn): boolean =>
  !findsOut(turn) && (hasAct(turn, CLOSES) || (hasAct(turn, ['invite-favourite']) && !hasAct(turn, PRICES)));

/** Asks at the end whether anything is left to do for it; 还有什么问题随时找我 asks nothing. */
const WHAT_ELSE =
  /还有(?:什么|啥|别的|其他|哪)[^，。！!]{0,8}(?:帮|需要|要|问)[^，。！!?？]*(?:[吗么不没]|[?？])[?？~～]?\s*$/;

/** Whether the last it hears is the question whether there is more. */
export const asksWhatElse = ({ messages }: Turn): boolean => WHAT_ELSE.test(messages.at(-1)?.text ?? '');
