import { useCallback, useMemo, useRef, useState } from 'preact/hooks';
import type { Order, Shop } from '../../schemas/index.ts';
import type { Action } from '../../transcript/index.ts';
import { focusSoon, useCommand } from './command.ts';
import { Goods } from './Goods.tsx';
import type { Task } from './Ledger.tsx';
import { later } from './later.tsx';
import { Orders } from './Orders.tsx';
import { Policies } from './Policies.tsx';
import type { Talk } from './talk.ts';

interface Props {
  shop: Shop;
  orders: readonly Order[];
  talk: Talk;
  /** Products spoken of come first. */
  first: readonly string[];
  disabled: boolean;
  onAct: (action: Action) => void;
}

const Ledger = later(() => import('./Ledger.tsx').then((m) => m.Ledger));

const TABS = [
  { id: 'orders', title: '订单' },
  { id: 'goods', title: '商品' },
  { id: 'rules', title: '规则与权益' },
  { id: 'ledger', title: '台账' },
] as const;

/** What the agent can look up while serving: the shopper's orders, goods, the shop's rules and benefits, and the ledger. */
export function Panel({ shop, orders, talk, first, disabled, onAct }: Props) {
  // Whoever has ordered before mostly comes about that order.
  const [tab, setTab] = useState<(typeof TABS)[number]['id']>(orders.length > 0 ? 'orders' : 'goods');
  const [task, setTask] = useState<Task | null>(null);
  const tabs = useRef<HTMLFieldSetElement>(null);
  useCommand(
    useCallback((command) => {
      if (command === 'loss') {
        setTab('ledger');
        setTask('loss');
      }
      const place = TABS.findIndex(({ id }) => id === command);
      const chosen = TABS[place];
      if (!chosen) return;
      setTab(chosen.id);
      focusSoon(() => tabs.current?.querySelectorAll('button')[place]);
    }, []),
  );
  // The list of goods is long: it is drawn again when other goods are spoken of, not with every message.
  const latest = useRef(onAct);
  latest.current = onAct;
  const act = useCallback((action: Action) => latest.current(action), []);
  const goods = useMemo(
    () => <Goods shop={shop} disabled={disabled} onAct={act} first={first} />,
    [shop, disabled, first.join()],
  );
  const desk = { shop, disabled, onAct: act };
  return (
    <section class="panel" aria-label="订单、商品、规则与台账">
      <fieldset ref={tabs} class="panel-tabs" aria-label="查看">
        {TABS.map(({ id, title }) => (
          <button key={id} type="button" aria-pressed={tab === id} onClick={() => setTab(id)}>
            {title}
            {id === 'orders' && orders.length > 0 && ` ${orders.length}`}
          </button>
        ))}
      </fieldset>
      {tab === 'orders' && <Orders {...desk} orders={orders} talk={talk} />}
      {tab === 'goods' && goods}
      {tab === 'rules' && <Policies {...desk} talk={talk} />}
      {tab === 'ledger' && <Ledger {...desk} orders={orders} talk={talk} task={task} onTask={setTask} />}
    </section>
  );
}
