import { useRef, useState } from 'preact/hooks';

/** What a pointer holds: a station or a person, by id. */
export interface Held {
  kind: 'step' | 'person';
  id: string;
}

/** Place in the line of the station that lies under a point of the window; undefined outside the line. */
function placeAt(x: number, y: number): number | undefined {
  const place = document.elementFromPoint(x, y)?.closest<HTMLElement>('[data-at]');
  return place ? Number(place.dataset['at']) : undefined;
}

/** A pointer that takes a station or a person along by its handle: mouse, pen or finger. `onOver` is called when it comes over another station. */
export function useLineDrag(disabled: boolean, onOver: (held: Held, at: number) => void) {
  const held = useRef<Held | undefined>(undefined);
  const last = useRef<number | undefined>(undefined);
  const [taken, setTaken] = useState<string>();
  const end = () => {
    held.current = undefined;
    last.current = undefined;
    setTaken(undefined);
  };
  const handle = (kind: Held['kind'], id: string, at: number) => ({
    onPointerDown: (e: PointerEvent) => {
      if (disabled) return;
      e.preventDefault();
      held.current = { kind, id };
      last.current = at;
      setTaken(id);
    },
  });
  const board = {
    onPointerMove: (e: PointerEvent) => {
      if (!held.current) return;
      const list = e.currentTarget as HTMLElement;
      if (!list.hasPointerCapture(e.pointerId)) list.setPointerCapture(e.pointerId);
      const at = placeAt(e.clientX, e.clientY);
      if (at === undefined || at === last.current) return;
      last.current = at;
      onOver(held.current, at);
    },
    onPointerUp: end,
    onPointerCancel: end,
  };
  return { taken, handle, board };
}
