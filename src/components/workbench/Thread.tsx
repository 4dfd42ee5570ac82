import type { VNode } from 'preact';
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
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

/** Whoever is this near to the end, in pixels, reads along. */
const NEAR = 80;
/** So many of the latest events are shown, and as many more whenever earlier ones are asked for: a chat of hundreds opens at once. */
const PAGE = 100;
const NO_ORDERS: readonly Order[] = [];

/** The items of a thread from a place on. What has happened never changes, so each is drawn once and kept: a long history costs nothing when a line is added. */
function useItems({ events, shop, shopper, orders = NO_ORDERS }: Props, from: number): VNode[] {
  const drawn = useRef(new WeakMap<TranscriptEvent, VNode>());
  return events.slice(from).map((event, place) => {
    const i = from + place;
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
  const [shown, setShown] = useState(PAGE);
  const from = Math.max(0, events.length - shown);
  const items = useItems(props, from);
  useEffect(() => {
    end.current?.scrollIntoView({ block: 'end' });
  }, [events.length, typing]);
  // Where the thread gets shorter (a report is offered below, a telephone shows its keys) the newest stays in view.
  useEffect(() => {
    const thread = log.current;
    if (!thread) return;
    let height = thread.clientHeight;
    const watch = new ResizeObserver(() => {
      const below = thread.scrollHeight - thread.scrollTop - height;
      height = thread.clientHeight;
      if (below <= NEAR) end.current?.scrollIntoView({ block: 'end' });
    });
    watch.observe(thread);
    return () => watch.disconnect();
  }, []);
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
      <ol class="thread-list" start={from + 1}>
        {from > 0 && (
          <li class="thread-note">
            <button type="button" class="button" onClick={() => setShown(shown + PAGE)}>
              看更早的（还有 {from} 条）
            </button>
          </li>
        )}
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
