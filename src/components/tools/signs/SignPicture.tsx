import type { Ref } from 'preact';
import { CANVAS, linesOf, type Sign, secondSize, widthOf } from '../../../grading/drills/index.ts';
import type { SignWork } from '../../../records/index.ts';
import type { SignTask } from '../../../schemas/index.ts';

/** What is drawn beside the words; it is not marked. */
export type Trim = SignWork['trim'];

interface Props {
  task: SignTask;
  sign: Sign;
  trim: Trim;
  /** Whether the edge of what is never cut is drawn. */
  guide: boolean;
  label: string;
  picture?: Ref<SVGSVGElement>;
}

function Line({ text, size, x, y, ink }: { text: string; size: number; x: number; y: number; ink: string }) {
  if (text === '') return null;
  // Its width is ours, so that it is the same with any font of any machine.
  return (
    <text
      x={x}
      y={y}
      fill={ink}
      font-size={size}
      font-weight="700"
      font-family="system-ui, 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', sans-serif"
      text-anchor="middle"
      dominant-baseline="central"
      textLength={widthOf(text, size)}
      lengthAdjust="spacingAndGlyphs"
    >
      {text}
    </text>
  );
}

/** The sign or banner itself. */
export function SignPicture({ task, sign, trim, guide, label, picture }: Props) {
  const { width, height } = CANVAS[task.kind];
  const at = linesOf(task, sign);
  const { banner } = CANVAS;
  return (
    <svg
      {...(picture && { ref: picture })}
      class="sign-picture"
      xmlns="http://www.w3.org/2000/svg"
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={label}
    >
      <rect width={width} height={height} fill={sign.ground} />
      {trim === 'ring' && (
        <ellipse
          cx={width / 2}
          cy={height / 2}
          rx={width / 2 - 14}
          ry={height / 2 - 14}
          fill="none"
          stroke={sign.ink}
          stroke-width="6"
        />
      )}
      {trim === 'line' && (
        <rect x={width / 2 - 70} y={height - 64} width="140" height="8" rx="4" fill={sign.ink} />
      )}
      <Line text={sign.text.trim()} size={sign.size} x={sign.x} y={at.first} ink={sign.ink} />
      {task.kind === 'banner' && (
        <Line
          text={sign.second.trim()}
          size={secondSize(sign.size)}
          x={sign.x}
          y={at.second}
          ink={sign.ink}
        />
      )}
      {guide && task.kind === 'sign' && (
        <circle class="sign-guide" cx={width / 2} cy={height / 2} r={CANVAS.sign.radius} />
      )}
      {guide && task.kind === 'banner' && (
        <rect
          class="sign-guide"
          x={banner.left}
          y={banner.top}
          width={banner.right - banner.left}
          height={banner.bottom - banner.top}
        />
      )}
    </svg>
  );
}
