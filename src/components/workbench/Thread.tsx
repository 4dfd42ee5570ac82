import type { VNode } from 'preact';
import { useCallback, useEffect, useRef } from 'preact/hooks';
import type { Order, Shop } from '../../schemas/index.ts';
import type { TranscriptEvent } from '../../transcript/index.ts';
import { focusSoon, useCommand } from './command.ts';
import { ThreadItem } from './ThreadItem.tsx';

interface Props {
  events: readonly TranscriptEvent[];
  shop: Shop;
  shopper: string;
  typing: boolean;
  /** The shopper's orders, for links to them. */
  orders?: readonly Order[];
}

const NO_ORDERS: readonly Order[] = [];

/** The items of a thread. What has happened never changes, so each is drawn once and kept: a long history costs nothing when a line is added. */
function useItems({ events, shop, shopper, orders = NO_ORDERS }: Props): VNode[] {
  const drawn = useRef(new WeakMap<TranscriptEvent, VNode>());
  return events.map((event, i) => {
    const known = drawn.current.get(event);
    if (known) return known;
    const item = <ThreadItem key={i} event={event} shop={shop} shopper={shopper} orders={orders} />;
    drawn.current.set(event, item);
    return item;
  });
}

/** The history, newest at the bottom and kept in view; screen readers hear what is added. */
export function Thread(props: Props) {
  const { events, shopper, typing } = props;
  const log = useRef<HTMLDivElement>(null);
  const end = useRef<HTMLLIElement>(null);
  const items = useItems(props);
  useEffect(() => {
    end.current?.scrollIntoView({ block: 'end' });
  }, [events.length, typing]);
  useCommand(
    useCallback((command) => {
      if (command === 'read') focusSoon(() => log.current);
    }, []),
  );
  return (
    <div
      ref={log}
      class="thread"
      role="log"
      aria-live="polite"
      aria-label={`和${shopper}的聊天记录`}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls must be reachable by keyboard
      tabIndex={0}
    >
      <ol class="thread-list">
        {items}
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
