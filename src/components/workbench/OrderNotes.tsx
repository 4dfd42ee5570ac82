import { FLAG_NAMES, formatFen } from '../../shop/index.ts';
import { ACTION_NAMES, type Action, type WrittenNote } from '../../transcript/index.ts';
import { Icon } from '../icons/index.ts';

interface Props {
  notes: readonly WrittenNote[];
  /** What else was done to the order. */
  deeds: readonly Action[];
}

/** What was written on an order and done to it in this conversation. Notes are only added to: none can be changed or taken away. */
export function OrderNotes({ notes, deeds }: Props) {
  if (notes.length === 0 && deeds.length === 0) return null;
  return (
    <div class="order-log">
      {notes.length > 0 && (
        <ul class="order-notes" aria-label="订单备注">
          {notes.map((note, i) => (
            <li key={i} data-flag={note.flag}>
              <Icon name="flag" />
              <span>
                <span class="order-flag">{FLAG_NAMES[note.flag]}</span> {note.content}
                {note.name !== '' && (
                  <span class="muted">
                    {' '}
                    {note.name} {note.time}
                  </span>
                )}
              </span>
            </li>
          ))}
        </ul>
      )}
      {deeds.length > 0 && (
        <ul class="order-done" aria-label="已经办过">
          {deeds.map(({ type, amount, note }, i) => (
            <li key={i}>
              ✓ {ACTION_NAMES[type]}
              {amount !== undefined && ` ${formatFen(amount)}`}
              {note && `，${note}`}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
