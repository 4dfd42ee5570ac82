import type { Station } from '../../../exercises/returns-line/index.ts';
import type { ReturnLine } from '../../../schemas/index.ts';

interface Props {
  task: ReturnLine;
  station: Station;
  /** Its place, counted from 0. */
  at: number;
  editable: boolean;
  /** Whether what it can do a day is told. */
  told: boolean;
  handle: { onPointerDown: (e: PointerEvent) => void };
  onMove: (to: number, by: 'handle' | 'earlier' | 'later') => void;
}

/** What a station is and how it stands, with the ways to give it another place. */
export function StationHead({ task, station, at, editable, told, handle, onMove }: Props) {
  const step = task.steps.find((s) => s.id === station.id);
  if (!step) return null;
  const { title, about, finds } = step;
  const short = station.capacity < station.comes;
  const keys = (e: KeyboardEvent) => {
    const by = { ArrowLeft: -1, ArrowUp: -1, ArrowRight: 1, ArrowDown: 1 }[e.key];
    if (by === undefined) return;
    e.preventDefault();
    onMove(at + by, 'handle');
  };
  return (
    <div class="returns-head">
      <p class="returns-title">
        {editable && (
          <button
            type="button"
            class="returns-handle"
            data-focus={`${station.id}-handle`}
            aria-label={`${title}，第 ${at + 1} 站，用方向键移动`}
            onKeyDown={keys}
            {...handle}
          >
            <span aria-hidden="true">⠿</span>
          </button>
        )}
        <span class="num">{at + 1}</span> <b>{title}</b>
      </p>
      <p class="muted">{about}</p>
      {finds && (
        <p class="returns-finds">
          每 {finds.every} 件里有 1 件：{finds.what}
        </p>
      )}
      <p class="returns-day" data-short={(told && short) || undefined}>
        一天来 <b class="num">{station.comes}</b> 件
        {told && (
          <>
            ，能办 <b class="num">{station.capacity}</b> 件{short && '，不够'}
          </>
        )}
      </p>
      {editable && (
        <p class="returns-moves">
          {(['earlier', 'later'] as const).map((by) => {
            const to = by === 'earlier' ? at - 1 : at + 1;
            return (
              <button
                key={by}
                type="button"
                data-focus={`${station.id}-${by}`}
                aria-label={`${title}${by === 'earlier' ? '提前' : '往后'}`}
                aria-disabled={to < 0 || to >= task.steps.length}
                onClick={() => onMove(to, by)}
              >
                {by === 'earlier' ? '提前' : '往后'}
              </button>
            );
          })}
        </p>
      )}
    </div>
  );
}
