import type { Order, Shop } from '../../schemas/index.ts';
import { formatFen, HAND_OVER_NAMES, MATTER_NAMES } from '../../shop/index.ts';
import { ACTION_NAMES, type Action, type TranscriptEvent } from '../../transcript/index.ts';
import { ProductCard } from './ProductCard.tsx';

interface Props {
  event: TranscriptEvent;
  shop: Shop;
  shopper: string;
  orders: readonly Order[];
}

const ENDINGS: Record<string, string> = {
  paid: '顾客已付款，会话结束',
  left: '顾客离开了',
  settled: '问题解决，会话结束',
  'handed-over': '会话已转交',
  'rightly-not-sold': '不适合这位顾客，会话结束',
  'timed-out': '等待过久，顾客离开了',
};

/** One event of the conversation as the trainee sees it; nothing of the shopper's inside. */
export function ThreadItem({ event, shop, shopper, orders }: Props) {
  switch (event.type) {
    case 'agent':
      return (
        <li class="bubble bubble-agent">
          <span class="visually-hidden">我：</span>
          {event.text}
        </li>
      );
    case 'shopper':
      return (
        <li class="bubble bubble-shopper">
          <span class="visually-hidden">{shopper}：</span>
          {event.card ? <ProductCard product={shop.products.find((p) => p.id === event.card)} /> : event.text}
        </li>
      );
    case 'action':
      return <Deed action={event.action} shop={shop} orders={orders} />;
    case 'paid':
      return <li class="thread-note thread-note-good">✓ 顾客付款 {formatFen(event.total)}</li>;
    case 'ended':
      return <li class="thread-note">{ENDINGS[event.ending]}</li>;
    case 'supervisor':
      return <li class="thread-note thread-note-inside">只有你看得到 · 主管：{event.says}</li>;
    case 'paused':
      return <li class="thread-note">练习暂停过一次</li>;
    case 'insight':
    case 'typing':
      return null;
  }
}

/** What was done at the desk: what the shopper sees of it as a bubble, the rest as a note. */
function Deed({ action, shop, orders }: { action: Action } & Pick<Props, 'shop' | 'orders'>) {
  if (action.type === 'send-card') {
    return (
      <li class="bubble bubble-agent bubble-card">
        <span class="visually-hidden">我发了商品卡：</span>
        <ProductCard product={shop.products.find((p) => p.id === action.item)} />
      </li>
    );
  }
  if (action.type === 'send-order-link') {
    const order = orders.find((o) => o.number === action.item);
    return (
      <li class="bubble bubble-agent">
        <span class="visually-hidden">我发了付款链接：</span>
        待付款 {order && formatFen(order.total)}，点开就能付 ›
      </li>
    );
  }
  const gift = shop.gifts.find((g) => g.id === action.item)?.name;
  const coupon = shop.promotions.find((p) => p.id === action.item)?.name;
  const about = [
    action.matter && MATTER_NAMES[action.matter],
    action.to && `给${HAND_OVER_NAMES[action.to]}`,
    gift ?? coupon,
    action.amount === undefined ? undefined : formatFen(action.amount),
    action.note,
  ].filter((part) => part !== undefined);
  return (
    <li class="thread-note">
      我：{ACTION_NAMES[action.type]}
      {about.length > 0 && `（${about.join('，')}）`}
    </li>
  );
}
