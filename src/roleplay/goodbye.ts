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
