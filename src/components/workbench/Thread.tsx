import { useEffect, useRef } from 'preact/hooks';
import type { Shop } from '../../schemas/index.ts';
import { formatFen } from '../../shop/index.ts';
import { ACTION_NAMES, type TranscriptEvent } from '../../transcript/index.ts';
import { ProductCard } from './ProductCard.tsx';

interface Props {
  events: readonly TranscriptEvent[];
  shop: Shop;
  shopper: string;
  typing: boolean;
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
function Item({ event, shop, shopper }: { event: TranscriptEvent; shop: Shop; shopper: string }) {
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
      return <Deed action={event.action} shop={shop} />;
    case 'paid':
      return <li class="thread-note thread-note-good">✓ 顾客付款 {formatFen(event.total)}</li>;
    case 'ended':
      return <li class="thread-note">{ENDINGS[event.ending]}</li>;
    case 'paused':
      return <li class="thread-note">练习暂停过一次</li>;
    case 'insight':
      return null;
  }
}

function Deed({
  action,
  shop,
}: {
  action: Extract<TranscriptEvent, { type: 'action' }>['action'];
  shop: Shop;
}) {
  if (action.type === 'send-card') {
    return (
      <li class="bubble bubble-agent bubble-card">
        <span class="visually-hidden">我发了商品卡：</span>
        <ProductCard product={shop.products.find((p) => p.id === action.item)} />
      </li>
    );
  }
  const gift = shop.gifts.find((g) => g.id === action.item)?.name;
  const coupon = shop.promotions.find((p) => p.id === action.item)?.name;
  const about = [
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

/** The history, newest at the bottom and kept in view; screen readers hear what is added. */
export function Thread({ events, shop, shopper, typing }: Props) {
  const end = useRef<HTMLLIElement>(null);
  useEffect(() => {
    end.current?.scrollIntoView({ block: 'end' });
  }, [events.length, typing]);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls must be reachable by keyboard
    <div class="thread" role="log" aria-live="polite" aria-label={`和${shopper}的聊天记录`} tabIndex={0}>
      <ol class="thread-list">
        {events.map((event, i) => (
          <Item key={i} event={event} shop={shop} shopper={shopper} />
        ))}
        {typing && (
          <li class="bubble bubble-shopper bubble-typing" aria-hidden="true">
            <i />
            <i />
            <i />
          </li>
        )}
        <li ref={end} class="thread-end" aria-hidden="true" />
      </ol>
    </div>
  );
}
