import type { ChatView } from './shift-session.ts';

/** How many messages of a chat's shopper the agent has not seen, given how many of its events were seen. */
export const unreadOf = ({ events }: Pick<ChatView, 'events'>, seen: number): number =>
  events.slice(seen).filter((e) => e.type === 'shopper').length;

/**
 * Who has unread messages, in words for whoever does not see the list; empty where nobody has.
 * The open chat is told by its own log, and nothing is told of who has gone.
 */
export function unreadSaid(
  chats: readonly Pick<ChatView, 'id' | 'events' | 'ended'>[],
  seen: Readonly<Record<string, number>>,
  open: string | null,
  nameOf: (chat: string) => string,
): string {
  return chats
    .filter((chat) => chat.id !== open && !chat.ended)
    .map((chat) => ({ chat, unread: unreadOf(chat, seen[chat.id] ?? 0) }))
    .filter(({ unread }) => unread > 0)
    .map(({ chat, unread }) => `${nameOf(chat.id)}：${unread} 条未读`)
    .join('；');
}
