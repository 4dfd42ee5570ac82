import type { Board } from '../../grading/floor/index.ts';

interface Props {
  board: Board;
  /** Ids of chats. */
  chats: readonly string[];
  open: (chat: string) => void;
}

/** Shoppers by name; each opens its chat, and who was never served is only named. */
export function ChatNames({ board, chats, open }: Props) {
  return (
    <ul class="supervisor-names">
      {chats.map((id) => {
        const chat = board.chats.find((c) => c.chat === id);
        if (!chat) return null;
        return (
          <li key={id}>
            {chat.openedAt === null ? (
              <span>{chat.shopper}</span>
            ) : (
              <button type="button" class="supervisor-open" onClick={() => open(id)}>
                {chat.shopper}
              </button>
            )}
          </li>
        );
      })}
    </ul>
  );
}
