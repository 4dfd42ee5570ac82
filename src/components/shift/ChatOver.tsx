interface Props {
  /** Who is waiting or talking still, the one who waits longest first; nobody where the desk is empty for now. */
  next?: { id: string; shopper: string } | undefined;
  /** Everybody has gone and nobody will come. */
  over: boolean;
  onOpen: (id: string) => void;
  onSummary: () => void;
}

/** What follows the last words of a chat. It stays until it is pressed: nobody is taken away from what a shopper has just said. */
export function ChatOver({ next, over, onOpen, onSummary }: Props) {
  return (
    <div class="desk-over" role="status">
      <b>{over ? '最后一位也聊完了，这一班收班。' : '这位聊完了。'}</b>
      {over && (
        <button type="button" class="button button-primary" onClick={onSummary}>
          看收班小结
        </button>
      )}
      {!over && next && (
        <button type="button" class="button button-primary" onClick={() => onOpen(next.id)}>
          去接{next.shopper}
        </button>
      )}
      {!over && !next && <span>下一位还没来。</span>}
    </div>
  );
}
