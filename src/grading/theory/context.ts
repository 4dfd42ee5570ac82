import type { Shop } from '../../schemas/index.ts';
import type { Context } from '../../understanding/index.ts';
import type { Written } from './mark-written.ts';

/** What a line that answers this question is read against: the shopper's last lines, what is open, and the shop. */
export function contextOf(question: Written, shop: Shop, slang: readonly string[]): Context {
  const { chat } = question;
  const last = chat.findLastIndex((l) => l.from === 'agent');
  return {
    shopper: chat.slice(last + 1).map((l) => l.text),
    earlier: chat.filter((l) => l.from === 'agent').map((l) => l.text),
    open: [...question.open],
    shop,
    products: [...question.products],
    now: question.now,
    slang: [...slang],
  };
}
