import type { Conversation, World } from '../../src/roleplay/index.ts';
import { localTimeAt } from '../../src/roleplay/index.ts';
import { shownEvent } from '../lib/protocol.ts';
import type { Line, View } from './types.ts';

/** What the workbench shows of a conversation: the protocol's own lines, the agent's messages, and the case as far as the desk holds it. */
export function viewOf(world: World, talk: Conversation): View {
  const { case: story, shop } = world;
  const shown = talk.events.flatMap((event) => shownEvent(event));
  const said = talk.events.flatMap((event): Line[] =>
    event.type === 'agent' ? [{ from: 'agent', at: event.at / 1000, text: event.text }] : [],
  );
  const heard = shown.flatMap((line): Line[] => {
    if (line.type !== 'message') return [];
    const card = typeof line['card'] === 'string' ? { card: line['card'] } : {};
    const from = line['from'] === 'supervisor' ? 'supervisor' : 'shopper';
    return [{ from, at: Number(line['at']), text: String(line['text']), ...card }];
  });
  return {
    shopper: story.shopper,
    brief: story.brief,
    shop,
    orders: story.orders,
    now: localTimeAt(story.startsAt, talk.shopper.now),
    chat: [...said, ...heard].sort((a, b) => a.at - b.at),
    paid: shown.some((line) => line['event'] === 'paid'),
  };
}

/** What the shopper wrote since the agent last wrote. */
export function newLines(view: View): Line[] {
  const last = view.chat.findLastIndex((line) => line.from === 'agent');
  return view.chat.slice(last + 1);
}
