import { useRef, useState } from 'preact/hooks';

interface Props {
  pieces: readonly string[];
  disabled: boolean;
  /** Moves the piece at a place to another. */
  onMove: (from: number, to: number) => void;
  onDrop: (at: number) => void;
}

/** Pointers that moved less than this many pixels have clicked. */
const STILL = 6;

/** Index of the piece that lies under a point of the window. */
function pieceAt(x: number, y: number): number | undefined {
  const place = document.elementFromPoint(x, y)?.closest<HTMLElement>('[data-at]');
  return place ? Number(place.dataset['at']) : undefined;
}

/** A pointer that takes a piece along: by mouse, pen or finger. */
function useDrag(disabled: boolean, onMove: Props['onMove'], onPick: (at: number) => void) {
  const held = useRef<{ at: number; x: number; y: number; moved: boolean } | undefined>(undefined);
  const [taken, setTaken] = useState<number>();
  const down = (e: PointerEvent) => {
    const at = pieceAt(e.clientX, e.clientY);
    if (disabled || at === undefined) return;
    held.current = { at, x: e.clientX, y: e.clientY, moved: false };
  };
  const move = (e: PointerEvent) => {
    const now = held.current;
    if (!now) return;
    if (!now.moved && Math.abs(e.clientX - now.x) + Math.abs(e.clientY - now.y) < STILL) return;
    if (!now.moved) (e.currentTarget as HTMLElement).setPointerCapture(e.pointerId);
    now.moved = true;
    const to = pieceAt(e.clientX, e.clientY);
    if (to !== undefined && to !== now.at) {
      onMove(now.at, to);
      now.at = to;
    }
    setTaken(now.at);
  };
  const up = () => {
    if (held.current?.moved) onPick(held.current.at);
    held.current = undefined;
    setTaken(undefined);
  };
  return {
    taken,
    fields: { onPointerDown: down, onPointerMove: move, onPointerUp: up, onPointerCancel: up },
  };
}

/** The words of the title in their order: moved by dragging, by the arrow keys, or by the buttons below; taken out with Delete. */
export function Pieces({ pieces, disabled, onMove, onDrop }: Props) {
  const [picked, setPicked] = useState<number>();
  const [told, setTold] = useState('');
  const list = useRef<HTMLOListElement>(null);
  const { taken, fields } = useDrag(disabled, onMove, setPicked);
  const at = picked !== undefined && picked < pieces.length ? picked : undefined;
  const move = (from: number, by: number, focus: boolean) => {
    const to = from + by;
    if (disabled || to < 0 || to >= pieces.length) return;
    onMove(from, to);
    setPicked(to);
    setTold(`“${pieces[from]}”现在是第 ${to + 1} 个`);
    if (focus) list.current?.querySelectorAll('button')[to]?.focus();
  };
  const drop = (from: number) => {
    if (disabled) return;
    setTold(`“${pieces[from]}”拿掉了`);
    onDrop(from);
    setPicked(undefined);
    const others = [...(list.current?.querySelectorAll('button') ?? [])];
    // Places stay, words move up: the next word comes to stand where this one stood.
    others[from < pieces.length - 1 ? from : from - 1]?.focus();
  };
  const keys = (e: KeyboardEvent, from: number) => {
    const by = { ArrowLeft: -1, ArrowUp: -1, ArrowRight: 1, ArrowDown: 1 }[e.key];
    const gone = e.key === 'Delete' || e.key === 'Backspace';
    if (by === undefined && !gone) return;
    e.preventDefault();
    if (by !== undefined) move(from, by, true);
    else drop(from);
  };
  return (
    <div class="title-pieces">
      <ol ref={list} aria-label="标题里的词，从前到后" {...fields}>
        {pieces.map((text, i) => (
          <li key={i} data-at={i}>
            <button
              type="button"
              class="title-piece"
              disabled={disabled}
              aria-pressed={at === i}
              data-taken={taken === i || undefined}
              onClick={() => setPicked(at === i ? undefined : i)}
              onKeyDown={(e) => keys(e, i)}
            >
              {text}
            </button>
          </li>
        ))}
      </ol>
      {pieces.length === 0 && <p class="muted">还没有词。从下面点，或者自己打。</p>}
      {at !== undefined && !disabled && (
        <fieldset class="title-moves">
          <legend class="visually-hidden">“{pieces[at]}”怎么动</legend>
          <button type="button" class="button" aria-disabled={at === 0} onClick={() => move(at, -1, false)}>
            往前移
          </button>
          <button
            type="button"
            class="button"
            aria-disabled={at === pieces.length - 1}
            onClick={() => move(at, 1, false)}
          >
            往后移
          </button>
          <button type="button" class="button" onClick={() => drop(at)}>
            拿掉“{pieces[at]}”
          </button>
        </fieldset>
      )}
      <p class="visually-hidden" role="status">
        {told}
      </p>
    </div>
  );
}
