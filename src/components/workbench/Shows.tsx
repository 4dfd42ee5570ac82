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
