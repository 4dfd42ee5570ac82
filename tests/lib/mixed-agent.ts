import { ROOT } from '../../scripts/lib/world.ts';
import { readContent } from '../../src/schemas/reader.ts';
import type { Agent, Served } from './served-shift.ts';

/**
 * An agent of the usual kind: goes by the good plays of the cases, one move a look, to whoever waits longest. The second to come is drawn to a private
 * account, the third is promised a word in two minutes and gets none, and about the first the supervisor is asked.
 */
export function mixedAgent(): Agent {
  const plays = new Map(readContent(ROOT).cases.map((c) => [c.id, c.plays.good]));
  const done = new Map<string, number>();
  return (open, _round, caseOf): Served | null => {
    const [chat] = open
      .filter((c) => c.talk.shopper.waitingSince !== null)
      .toSorted((a, b) => (a.talk.shopper.waitingSince ?? 0) - (b.talk.shopper.waitingSince ?? 0));
    if (!chat) return null;
    const turn = done.get(chat.id) ?? 0;
    done.set(chat.id, turn + 1);
    if (chat.id === 'c2' && turn === 1) return { chat: 'c2', text: '您加我微信，私下转给我更便宜' };
    if (chat.id === 'c3' && turn === 0) return { chat: 'c3', text: '我帮您去问一下仓库，2分钟内回复您' };
    if (chat.id === 'c1' && turn === 1)
      return {
        chat: 'c1',
        action: { type: 'ask-supervisor', matter: 'gift', item: 'none', note: '顾客想要一件赠品' },
      };
    const move = plays.get(caseOf(chat.id))?.[turn - (chat.id === 'c1' && turn > 1 ? 1 : 0)];
    if (move === undefined) return { chat: chat.id, text: '好的，还有什么我可以帮您的吗' };
    if (typeof move === 'string') return { chat: chat.id, text: move };
    const action = move.item === undefined ? { type: move.action } : { type: move.action, item: move.item };
    return { chat: chat.id, action };
  };
}
