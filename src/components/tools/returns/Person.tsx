import { worth } from '../../../exercises/returns-line/index.ts';
import type { ReturnLine } from '../../../schemas/index.ts';

interface Props {
  task: ReturnLine;
  person: ReturnLine['people'][number];
  /** The station where they stand, and all whose work they know, in the order of the line. */
  at: string;
  stations: readonly string[];
  /** Whether people can be moved now. */
  editable: boolean;
  /** What a pointer needs that takes them along. */
  handle: { onPointerDown: (e: PointerEvent) => void };
  onMove: (to: string, focus: 'handle' | 'select') => void;
}

/** Somebody at a station: how much they do there, and three ways to send them to another. */
export function Person({ task, person, at, stations, editable, handle, onMove }: Props) {
  const { id, name, team, hours } = person;
  const title = (step: string) => task.steps.find((s) => s.id === step)?.title ?? step;
  const movable = editable && stations.length > 1;
  const keys = (e: KeyboardEvent) => {
    const by = { ArrowLeft: -1, ArrowUp: -1, ArrowRight: 1, ArrowDown: 1 }[e.key];
    if (by === undefined) return;
    e.preventDefault();
    const to = stations[stations.indexOf(at) + by];
    if (to !== undefined) onMove(to, 'handle');
  };
  return (
    <li class="returns-person" data-moved={at !== person.at || undefined}>
      {movable && (
        <button
          type="button"
          class="returns-handle"
          data-focus={`${id}-handle`}
          aria-label={`${name}，在${title(at)}，用方向键换站`}
          onKeyDown={keys}
          {...handle}
        >
          <span aria-hidden="true">⠿</span>
        </button>
      )}
      <span class="returns-who">
        <span>
          <b>{name}</b> <span class="muted">{team}</span>
        </span>
        <span class="muted">
          每小时 {person.can[at] ?? 0} 件，一天 {hours} 小时{editable && `，${worth(person, at)} 件`}
        </span>
      </span>
      {movable && (
        <label class="returns-where">
          <span class="visually-hidden">{name}在哪一站</span>
          <select
            data-focus={`${id}-select`}
            value={at}
            onChange={(e) => onMove(e.currentTarget.value, 'select')}
          >
            {stations.map((step) => (
              <option key={step} value={step}>
                {title(step)}
              </option>
            ))}
          </select>
        </label>
      )}
    </li>
  );
}
