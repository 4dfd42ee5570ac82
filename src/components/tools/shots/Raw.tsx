import type { ShotTask } from '../../../schemas/index.ts';
import { ProductDrawing } from '../../drawings/index.ts';

interface Props {
  raw: ShotTask['raw'];
  drawing: string;
  /** Degrees by which it is askew as it is seen. */
  lean: number;
}

/** The goods fill so much of their drawing's height, in 48ths. */
const DRAWN = 37;

/** The raw photo, turned by what was set; it reaches beyond its frame, so that no corner is empty. */
export function Raw({ raw, drawing, lean }: Props) {
  const size = Math.round((raw.height * 48) / DRAWN);
  return (
    <g transform={`rotate(${lean} ${raw.x} ${raw.y})`} class="shot-raw">
      <rect class="shot-ground" x="-1000" y="-1000" width="3000" height="3000" />
      <path class="shot-table" d={`M-1000 ${raw.y + 130}h3000v2000h-3000z`} />
      <path class="shot-grain" d={`M-1000 ${raw.y + 130}h3000M120 -1000V${raw.y + 130}`} />
      <svg
        x={raw.x - size / 2}
        y={raw.y - size / 2}
        width={size}
        height={size}
        viewBox="0 0 48 48"
        overflow="visible"
        aria-hidden="true"
      >
        <ProductDrawing id={drawing} />
      </svg>
    </g>
  );
}
