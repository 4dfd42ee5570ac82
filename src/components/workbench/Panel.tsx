import { useState } from 'preact/hooks';
import type { Shop } from '../../schemas/index.ts';
import type { Action } from '../../transcript/index.ts';
import { Goods } from './Goods.tsx';
import { Policies } from './Policies.tsx';

interface Props {
  shop: Shop;
  /** Products spoken of come first. */
  first: readonly string[];
  disabled: boolean;
  onAct: (action: Action) => void;
}

/** What the agent can look up while serving: goods, and the shop's rules and benefits. */
export function Panel({ shop, first, disabled, onAct }: Props) {
  const [tab, setTab] = useState<'goods' | 'rules'>('goods');
  return (
    <section class="panel" aria-label="商品与规则">
      <fieldset class="panel-tabs" aria-label="查看">
        <button type="button" aria-pressed={tab === 'goods'} onClick={() => setTab('goods')}>
          商品
        </button>
        <button type="button" aria-pressed={tab === 'rules'} onClick={() => setTab('rules')}>
          规则与权益
        </button>
      </fieldset>
      {tab === 'goods' ? (
        <Goods shop={shop} first={first} disabled={disabled} onAct={onAct} />
      ) : (
        <Policies shop={shop} disabled={disabled} onAct={onAct} />
      )}
    </section>
  );
}
