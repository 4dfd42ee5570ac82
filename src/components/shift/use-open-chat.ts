import { useEffect, useState } from 'preact/hooks';
import type { ChatView, ShiftView } from './shift-session.ts';

/**
 * The chat before the agent, and how much of each has been seen: what comes after is unread.
 * A chat stays open when it ends, until another is chosen, so that its last words can be read.
 */
export function useOpenChat(view: ShiftView) {
  const [chosen, setChosen] = useState<string | null>(null);
  const [seen, setSeen] = useState<Record<string, number>>({});
  const open: ChatView | undefined =
    view.chats.find((c) => c.id === chosen) ?? view.chats.find((c) => !c.ended) ?? view.chats[0];
  const length = open?.events.length ?? 0;
  useEffect(() => {
    if (!open) return;
    setChosen(open.id);
    setSeen((known) => ({ ...known, [open.id]: length }));
  }, [open?.id, length]);
  return { open, seen, choose: setChosen };
}
