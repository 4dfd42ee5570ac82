import { useState } from 'preact/hooks';
import type { Order, Shop } from '../../schemas/index.ts';
import { amountProblem, checkNote, deedsFor, type NoteFlag, type OrderDeed } from '../../shop/index.ts';
import { ACTION_NAMES, type Action } from '../../transcript/index.ts';

interface Props {
  order: Order;
  shop: Shop;
  now: string;
  disabled: boolean;
  onAct: (action: Action) => void;
}

const FLAGS: readonly [NoteFlag, string][] = [
  ['red', '红旗'],
  ['blue', '蓝旗'],
  ['purple', '紫旗'],
  ['green', '绿旗'],
  ['yellow', '黄旗'],
];

/** What is asked for, in words; nothing where a tap is enough. */
const ASKS: Record<OrderDeed['asks'], string> = {
  address: '新地址',
  amount: '金额（元）',
  reason: '原因',
  flag: '备注',
  nothing: '',
};

/** What stands in the way, in words; empty where it may be done. */
function problemsOf(deed: OrderDeed, text: string, flag: NoteFlag, { order, shop }: Props): string[] {
  switch (deed.asks) {
    case 'amount': {
      const problem = amountProblem(Math.round(Number(text) * 100), order.total);
      return problem ? [problem] : [];
    }
    case 'flag':
      return checkNote({ flag, text }, shop.agentName).map(({ says }) => says);
    case 'address':
    case 'reason':
      return text.trim() === '' ? [`先写${ASKS[deed.asks]}。`] : [];
    case 'nothing':
      return [];
  }
}

/** The small form behind one thing to do: what it needs, what is still wrong, and the button that does it. */
function DeedForm({ deed, onDone, ...props }: Props & { deed: OrderDeed; onDone: () => void }) {
  const { order, shop, now, onAct } = props;
  const [text, setText] = useState(
    deed.asks === 'flag' ? `—${shop.agentName}—${now.slice(5).replace('T', ' ')}` : '',
  );
  const [flag, setFlag] = useState<NoteFlag>('red');
  const [tried, setTried] = useState(false);
  const problems = problemsOf(deed, text, flag, props);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    setTried(true);
    if (problems.length > 0) return;
    const flagName = FLAGS.find(([id]) => id === flag)?.[1] ?? '';
    const money = deed.asks === 'amount' ? { amount: Math.round(Number(text) * 100) } : {};
    const note = deed.asks === 'flag' ? { note: `${flagName} ${text}` } : { note: text.trim() };
    const asks = deed.asks === 'amount' || deed.asks === 'nothing' ? {} : note;
    onAct({ type: deed.type, item: order.number, ...money, ...asks });
    onDone();
  };
  return (
    <form class="deed" onSubmit={submit}>
      {deed.asks === 'flag' && (
        <label>
          旗色
          <select value={flag} onChange={(e) => setFlag(e.currentTarget.value as NoteFlag)}>
            {FLAGS.map(([id, title]) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
          </select>
        </label>
      )}
      {deed.asks !== 'nothing' && (
        <label>
          {ASKS[deed.asks]}
          <input
            value={text}
            inputMode={deed.asks === 'amount' ? 'decimal' : 'text'}
            aria-invalid={tried && problems.length > 0}
            onInput={(e) => setText(e.currentTarget.value)}
          />
        </label>
      )}
      {tried && problems.length > 0 && (
        <p class="deed-problem" role="alert">
          {problems.join(' ')}
        </p>
      )}
      <div class="deed-buttons">
        <button type="submit" class="button button-primary">
          {ACTION_NAMES[deed.type]}
        </button>
        <button type="button" class="button" onClick={onDone}>
          算了
        </button>
      </div>
    </form>
  );
}

/** What can be done to an order in its state: one at a time, nothing by a slip of the finger. */
export function OrderDeeds(props: Props) {
  const { order, disabled } = props;
  const [open, setOpen] = useState<OrderDeed | null>(null);
  if (open && !disabled) return <DeedForm {...props} deed={open} onDone={() => setOpen(null)} />;
  return (
    <div class="deeds">
      {deedsFor(order.state).map((deed) => (
        <button
          key={deed.type}
          type="button"
          class="button"
          disabled={disabled}
          onClick={() => setOpen(deed)}
        >
          {ACTION_NAMES[deed.type]}
        </button>
      ))}
    </div>
  );
}
