import { useRef } from 'preact/hooks';
import type { Crop } from '../../../grading/drills/index.ts';
import type { ShotTask } from '../../../schemas/index.ts';
import { Raw } from './Raw.tsx';

interface Props {
  raw: ShotTask['raw'];
  drawing: string;
  /** Degrees by which the photo is askew. */
  tilt: number;
  crop: Crop;
  disabled: boolean;
  onCrop: (crop: Crop) => void;
}

const FULL = 1000;
const SMALLEST = 300;

const within = (value: number, most: number) => Math.max(0, Math.min(most, Math.round(value)));

interface SlideProps {
  name: string;
  value: number;
  least: number;
  most: number;
  step: number;
  said: string;
  disabled: boolean;
  onValue: (value: number) => void;
}

function Slide({ name, value, least, most, step, said, disabled, onValue }: SlideProps) {
  return (
    <label class="shot-slide">
      <span>{name}</span>
      <input
        type="range"
        min={least}
        max={most}
        step={step}
        value={value}
        disabled={disabled}
        aria-valuetext={said}
        onInput={(e) => onValue(Number(e.currentTarget.value))}
      />
      <span class="num">{said}</span>
    </label>
  );
}

/** The first picture is cut out of the raw photo: by four sliders, or by dragging the frame. */
export function Cropper({ raw, drawing, tilt, crop, disabled, onCrop }: Props) {
  const photo = useRef<SVGSVGElement>(null);
  const held = useRef<{ x: number; y: number } | undefined>(undefined);
  const room = FULL - crop.side;
  const to = (x: number, y: number, side = crop.side) =>
    onCrop({ ...crop, side, x: within(x, FULL - side), y: within(y, FULL - side) });
  const resize = (side: number) => to(crop.x + (crop.side - side) / 2, crop.y + (crop.side - side) / 2, side);
  /** Thousandths of the photo a pixel is. */
  const scale = () => FULL / (photo.current?.getBoundingClientRect().width || FULL);
  const down = (e: PointerEvent) => {
    if (disabled) return;
    photo.current?.setPointerCapture(e.pointerId);
    held.current = { x: e.clientX * scale() - crop.x, y: e.clientY * scale() - crop.y };
  };
  const move = (e: PointerEvent) => {
    if (held.current) to(e.clientX * scale() - held.current.x, e.clientY * scale() - held.current.y);
  };
  const up = () => {
    held.current = undefined;
  };
  const lean = tilt + crop.turn;
  const sides = [
    { name: '左右', value: crop.x, most: room, set: (x: number) => to(x, crop.y) },
    { name: '上下', value: crop.y, most: room, set: (y: number) => to(crop.x, y) },
  ];
  return (
    <div class="shot-crop">
      <div class="shot-views">
        <figure>
          <svg
            ref={photo}
            class="shot shot-drag"
            viewBox="0 0 1000 1000"
            role="img"
            aria-label="原图和裁剪框"
            onPointerDown={down}
            onPointerMove={move}
            onPointerUp={up}
            onPointerCancel={up}
          >
            <Raw raw={raw} drawing={drawing} lean={lean} />
            <path
              class="shot-veil"
              fill-rule="evenodd"
              d={`M0 0h1000v1000H0zM${crop.x} ${crop.y}v${crop.side}h${crop.side}v-${crop.side}z`}
            />
            <rect class="shot-frame" x={crop.x} y={crop.y} width={crop.side} height={crop.side} />
          </svg>
          <figcaption>原图：框可以拖</figcaption>
        </figure>
        <figure>
          <svg
            class="shot"
            viewBox={`${crop.x} ${crop.y} ${crop.side} ${crop.side}`}
            role="img"
            aria-label="裁出来的样子"
          >
            <Raw raw={raw} drawing={drawing} lean={lean} />
          </svg>
          <figcaption>裁出来</figcaption>
        </figure>
      </div>
      {sides.map(({ name, value, most, set }) => (
        <Slide
          key={name}
          name={name}
          value={value}
          least={0}
          most={most}
          step={10}
          said={`${Math.round(value / 10)}%`}
          disabled={disabled || most === 0}
          onValue={set}
        />
      ))}
      <Slide
        name="框的大小"
        value={crop.side}
        least={SMALLEST}
        most={FULL}
        step={10}
        said={`${Math.round(crop.side / 10)}%`}
        disabled={disabled}
        onValue={resize}
      />
      <Slide
        name="转正"
        value={crop.turn}
        least={-15}
        most={15}
        step={1}
        said={`${crop.turn}°`}
        disabled={disabled}
        onValue={(turn) => onCrop({ ...crop, turn })}
      />
    </div>
  );
}
