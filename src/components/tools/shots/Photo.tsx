import type { JSX } from 'preact';
import type { ShotScene } from '../../../schemas/index.ts';
import { ProductDrawing } from '../../drawings/index.ts';

/** What stands beside the goods, on a square of 100. */
const EXTRAS: Record<ShotScene['extras'][number], JSX.Element> = {
  ruler: (
    <path class="shot-line" d="M14 12h9v76h-9zM14 22h4M14 32h6M14 42h4M14 52h6M14 62h4M14 72h6M14 82h4" />
  ),
  plaster: (
    <>
      <path class="shot-plaster" d="M6 66h88v20H6z" />
      <path class="shot-plaster-line" d="M14 73h72M14 79h52" />
    </>
  ),
  watermark: <path class="shot-mark" d="M58 80h34v12H58zM63 86h6M72 86h6M81 86h6M20 40 80 62M20 52 80 74" />,
  person: (
    <>
      <circle class="shot-person" cx="40" cy="16" r="8" />
      <path class="shot-person" d="M29 30a11 5 0 0 1 22 0v34H29zM31 64h8v30h-8zM41 64h8v30h-8z" />
    </>
  ),
  laptop: <path class="shot-line" d="M64 46h28v19H64zM60 65h36l2 5H58z" />,
  water: (
    <path class="shot-water" d="M10 8h32v8H26v6M34 16v10M30 30v14M38 34v16M46 30v18M54 36v14M62 30v16" />
  ),
  clutter: (
    <path
      class="shot-line"
      d="M4 70h22v26H4zM76 60h20v36H76zM70 22h14v22H70zM8 34h16v10H8zM28 86h16v10H28z"
    />
  ),
};

/** A drawn photo of the goods as its scene says; what it shows stands beside it in words. */
export function Photo({ drawing, scene }: { drawing: string; scene: ShotScene }) {
  const { x, y, size, turn } = scene;
  return (
    <svg
      class="shot"
      data-ground={scene.ground}
      data-tint={scene.tint}
      viewBox="0 0 100 100"
      aria-hidden="true"
    >
      <rect class="shot-ground" width="100" height="100" />
      {scene.ground === 'wood' && <path class="shot-grain" d="M0 72h100M0 84h100M30 72v12M70 84v16" />}
      {scene.ground === 'street' && <path class="shot-grain" d="M0 94h100M8 94V40h18v54M78 94V54h14v40" />}
      <svg
        x={x - size / 2}
        y={y - size / 2}
        width={size}
        height={size}
        viewBox="0 0 48 48"
        overflow="visible"
        aria-hidden="true"
      >
        <g transform={`rotate(${turn} 24 24)`}>
          <ProductDrawing id={drawing} />
        </g>
      </svg>
      {scene.extras.map((extra) => (
        <g key={extra}>{EXTRAS[extra]}</g>
      ))}
    </svg>
  );
}
