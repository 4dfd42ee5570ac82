import type { ChatView } from './shift-session.ts';

/** The chats in the order in which they want the agent: those who wait longest first, those who have gone last. */
export function longestWaitFirst(chats: readonly ChatView[]): ChatView[] {
  const since = (chat: ChatView) => (chat.waitingSince ?? chat.now) - chat.now;
  return [...chats].sort((a, b) => Number(a.ended) - Number(b.ended) || since(a) - since(b));
}
