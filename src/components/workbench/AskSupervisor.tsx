import { useState } from 'preact/hooks';
import type { Order, Shop, SupervisorMatter } from '../../schemas/index.ts';
import { MATTER_NAMES, productById, questionProblems } from '../../shop/index.ts';
import type { Action } from '../../transcript/index.ts';
import { Choice, choicesOf, TextField } from './Fields.tsx';
import { SmallForm } from './SmallForm.tsx';

interface Props {
  shop: Shop;
  orders: readonly Order[];
  onAct: (action: Action) => void;
  onDone: () => void;
}

const ITEMS: Record<SupervisorMatter, string> = {
  gift: '哪件赠品',
  product: '哪件商品',
  refund: '哪一单',
  'price-cut': '哪一单',
  'price-difference': '哪一单',
};

/** What a question of this kind can be about. */
function itemsFor(matter: SupervisorMatter, { shop, orders }: Pick<Props, 'shop' | 'orders'>) {
  if (matter === 'gift') return shop.gifts.map(({ id, name }) => ({ value: id, title: name }));
  if (matter === 'product') return shop.products.map(({ id, name }) => ({ value: id, title: name }));
  return orders.map(({ number, product }) => ({
    value: number,
    title: `${number} ${productById(shop, product)?.name ?? ''}`,
  }));
}

/** A question to the supervisor: which matter, which thing, how much, and the facts. The answer comes within a minute. */
export function AskSupervisor({ shop, orders, onAct, onDone }: Props) {
  const [matter, setMatter] = useState<SupervisorMatter>('gift');
  const [chosen, setItem] = useState('');
  const [yuan, setYuan] = useState('');
  const [note, setNote] = useState('');
  const items = itemsFor(matter, { shop, orders });
  const item = items.find(({ value }) => value === chosen)?.value ?? items[0]?.value ?? '';
  const withSum = matter !== 'gift' && matter !== 'product';
  const amount = withSum ? Math.round(Number(yuan) * 100) || 0 : undefined;
  const question = { matter, item, note: note.trim(), ...(amount === undefined ? {} : { amount }) };
  const ask = () => {
    onAct({ type: 'ask-supervisor', ...question });
    onDone();
  };
  return (
    <SmallForm
      label="问主管"
      submit="问主管"
      problems={questionProblems(question, shop, orders)}
      onSubmit={ask}
      onCancel={onDone}
    >
      <p class="deed-advice">一分钟之内有答复，顾客看不到。等的时候先跟顾客说一声。</p>
      <Choice
        label="问什么"
        value={matter}
        choices={choicesOf(MATTER_NAMES)}
        onChange={(value) => setMatter(value as SupervisorMatter)}
      />
      {items.length > 0 ? (
        <Choice label={ITEMS[matter]} value={item} choices={items} onChange={setItem} />
      ) : (
        <p class="deed-advice">这位顾客没有订单，这件事问不了。</p>
      )}
      {withSum && <TextField label="多少钱（元）" money value={yuan} onChange={setYuan} />}
      <TextField label="情况" long hint="顾客说了什么，你查到了什么" value={note} onChange={setNote} />
    </SmallForm>
  );
}
