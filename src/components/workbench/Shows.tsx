import { useCallback, useEffect } from 'preact/hooks';
import { useCommand } from './command.ts';
import { $draft } from './draft.ts';

interface Props {
  shows: 'chat' | 'goods';
  onShow: (what: 'chat' | 'goods') => void;
}

const CHOICES = [
  ['chat', '聊天'],
  ['goods', '订单与商品'],
] as const;

/** On a phone one column at a time: the chat, or what can be looked up. */
export function Shows({ shows, onShow }: Props) {
  // What is asked for by key or handed to the composer comes into sight first.
  useEffect(() => $draft.listen(() => onShow('chat')), [onShow]);
  useCommand(
    useCallback(
      (command) => {
        if (['orders', 'goods', 'rules', 'ledger', 'loss'].includes(command)) onShow('goods');
        else if (command !== 'sheet') onShow('chat');
      },
      [onShow],
    ),
  );
  return (
    <fieldset class="desk-switch" aria-label="手机上显示">
      {CHOICES.map(([what, title]) => (
        <button
          key={what}
          type="button"
          class="button"
          aria-pressed={shows === what}
          onClick={() => onShow(what)}
        >
          {title}
        </button>
      ))}
    </fieldset>
  );
}
