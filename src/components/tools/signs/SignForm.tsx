import { CANVAS, type Sign } from '../../../grading/drills/index.ts';
import type { SignTask } from '../../../schemas/index.ts';
import type { Trim } from './SignPicture.tsx';

interface Props {
  task: SignTask;
  sign: Sign;
  trim: Trim;
  disabled: boolean;
  onSign: (change: Partial<Sign>) => void;
  onTrim: (trim: Trim) => void;
}

const TRIMS: readonly (readonly [Trim, string])[] = [
  ['none', '不加'],
  ['ring', '圆环'],
  ['line', '底线'],
];

interface ColourProps {
  name: string;
  legend: string;
  colours: SignTask['colours'];
  value: string;
  disabled: boolean;
  onPick: (hex: string) => void;
}

function Colours({ name, legend, colours, value, disabled, onPick }: ColourProps) {
  return (
    <fieldset class="sign-colours">
      <legend>{legend}</legend>
      {colours.map(({ hex, title }) => (
        <label key={hex}>
          <input
            type="radio"
            name={name}
            checked={value === hex}
            disabled={disabled}
            onChange={() => onPick(hex)}
          />
          <svg viewBox="0 0 20 20" aria-hidden="true">
            <rect width="20" height="20" rx="4" fill={hex} />
          </svg>
          {title}
        </label>
      ))}
    </fieldset>
  );
}

interface SlideProps {
  title: string;
  min: number;
  max: number;
  value: number;
  disabled: boolean;
  onMove: (value: number) => void;
}

function Slide({ title, min, max, value, disabled, onMove }: SlideProps) {
  return (
    <label class="sign-slide">
      <span>{title}</span>
      <input
        type="range"
        min={min}
        max={max}
        step={2}
        value={value}
        disabled={disabled}
        onInput={(e) => onMove(Number(e.currentTarget.value))}
      />
      <span class="num">{value}</span>
    </label>
  );
}

/** All that makes a sign: words, size, place, colours, trim. */
export function SignForm({ task, sign, trim, disabled, onSign, onTrim }: Props) {
  const { width, height } = CANVAS[task.kind];
  const field = (title: string, key: 'text' | 'second') => (
    <label class="sign-text">
      <span>{title}</span>
      <input
        type="text"
        maxLength={30}
        autocomplete="off"
        value={sign[key]}
        disabled={disabled}
        onInput={(e) => onSign({ [key]: e.currentTarget.value })}
      />
    </label>
  );
  return (
    <div class="sign-form">
      {field('大字', 'text')}
      {task.kind === 'banner' && field('小字', 'second')}
      <Slide
        title="字的大小"
        min={20}
        max={task.kind === 'sign' ? 240 : 160}
        value={sign.size}
        disabled={disabled}
        onMove={(size) => onSign({ size })}
      />
      <Slide
        title="左右"
        min={0}
        max={width}
        value={sign.x}
        disabled={disabled}
        onMove={(x) => onSign({ x })}
      />
      <Slide
        title="上下"
        min={0}
        max={height}
        value={sign.y}
        disabled={disabled}
        onMove={(y) => onSign({ y })}
      />
      <Colours
        name="sign-ground"
        legend="底色"
        colours={task.colours}
        value={sign.ground}
        disabled={disabled}
        onPick={(ground) => onSign({ ground })}
      />
      <Colours
        name="sign-ink"
        legend="字色"
        colours={task.colours}
        value={sign.ink}
        disabled={disabled}
        onPick={(ink) => onSign({ ink })}
      />
      <fieldset class="sign-colours">
        <legend>装饰（不计分）</legend>
        {TRIMS.map(([id, title]) => (
          <label key={id}>
            <input
              type="radio"
              name="sign-trim"
              checked={trim === id}
              disabled={disabled}
              onChange={() => onTrim(id)}
            />
            {title}
          </label>
        ))}
      </fieldset>
    </div>
  );
}
