import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Choice } from '../../grading/theory/index.ts';
import { Icon } from '../icons/index.ts';

interface Props {
  items: readonly Choice[];
  /** Ids in the order chosen so far; empty before the first move. */
  ids: readonly string[];
  disabled: boolean;
  onOrder: (ids: string[]) => void;
}

/** Things to be put in order with two buttons each: the same by mouse, touch and keys. What was moved is told, and the focus stays on it. */
export function Ordering({ items, ids, disabled, onOrder }: Props) {
  const list = useRef<HTMLOListElement>(null);
  const [moved, setMoved] = useState<{ id: string; by: number } | null>(null);
  const order = ids.length > 0 ? ids : items.map((i) => i.id);
  const textOf = (id: string) => items.find((i) => i.id === id)?.text ?? '';
  // Before the next key or tab can come: a focus that follows late would be taken from where somebody has gone meanwhile.
  useLayoutEffect(() => {
    if (!moved) return;
    const row = list.current?.querySelector(`[data-id="${moved.id}"]`);
    const buttons = [...(row?.querySelectorAll('button') ?? [])];
    const same = buttons[moved.by < 0 ? 0 : 1];
    (same && !same.disabled ? same : buttons.find((b) => !b.disabled))?.focus();
  }, [moved]);
  const move = (id: string, by: number) => {
    const at = order.indexOf(id);
    const next = order.filter((x) => x !== id);
    next.splice(at + by, 0, id);
    onOrder(next);
    setMoved({ id, by });
  };
  return (
    <div class="quiz-order">
      <ol ref={list} aria-label="从先到后的顺序">
        {order.map((id, i) => (
          <li key={id} data-id={id}>
            <b class="num">{i + 1}</b>
            <span>{textOf(id)}</span>
            <button
              type="button"
              class="icon-button"
              disabled={disabled || i === 0}
              aria-label={`把“${textOf(id)}”往前移`}
              onClick={() => move(id, -1)}
            >
              <Icon name="arrow-left" />
            </button>
            <button
              type="button"
              class="icon-button"
              disabled={disabled || i === order.length - 1}
              aria-label={`把“${textOf(id)}”往后移`}
              onClick={() => move(id, 1)}
            >
              <Icon name="arrow-right" />
            </button>
          </li>
        ))}
      </ol>
      <p class="visually-hidden" role="status">
        {moved && `“${textOf(moved.id)}”现在是第 ${order.indexOf(moved.id) + 1} 位`}
      </p>
    </div>
  );
}
