import { useRef, useState } from 'preact/hooks';

/** Index of the block that lies under a height of the window; undefined outside the list. */
function blockAt(x: number, y: number): number | undefined {
  const place = document.elementFromPoint(x, y)?.closest<HTMLElement>('[data-at]');
  return place ? Number(place.dataset['at']) : undefined;
}

/** A pointer that takes a block along by its handle: mouse, pen or finger. `taken` is the place where it is now. */
export function useBlockDrag(disabled: boolean, onMove: (from: number, to: number) => void) {
  const held = useRef<number | undefined>(undefined);
  const [taken, setTaken] = useState<number>();
  const end = () => {
    held.current = undefined;
    setTaken(undefined);
  };
  const handle = (at: number) => ({
    onPointerDown: (e: PointerEvent) => {
      if (disabled) return;
      e.preventDefault();
      held.current = at;
      setTaken(at);
    },
  });
  const board = {
    onPointerMove: (e: PointerEvent) => {
      if (held.current === undefined) return;
      const list = e.currentTarget as HTMLElement;
      if (!list.hasPointerCapture(e.pointerId)) list.setPointerCapture(e.pointerId);
      const to = blockAt(e.clientX, e.clientY);
      if (to === undefined || to === held.current) return;
      onMove(held.current, to);
      held.current = to;
      setTaken(to);
    },
    onPointerUp: end,
    onPointerCancel: end,
  };
  return { taken, handle, board };
}
