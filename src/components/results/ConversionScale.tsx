import type { Standing } from '../../grading/readiness/index.ts';
import type { Norms } from '../../schemas/index.ts';

interface Props {
  standing: Pick<Standing, 'conversion' | 'interval'>;
  bands: Norms['conversion']['bands'];
}

const WIDTH = 640;
const TOP = 26;
const HEIGHT = 26;
const x = (percent: number) => (percent * WIDTH) / 100;

/** The rate on its scale, with the thresholds of the bands and the interval in which it lies. The words beside it say the same. */
export function ConversionScale({ standing: { conversion, interval }, bands }: Props) {
  const rising = [...bands].reverse();
  const shown = conversion.came > 0;
  return (
    <svg class="scale" viewBox={`-14 0 ${WIDTH + 28} 84`} aria-hidden="true">
      {rising.map((band, i) => {
        const to = rising[i + 1]?.from ?? 100;
        return (
          <g key={band.id} data-band={i + 1} data-here={conversion.band?.id === band.id || undefined}>
            <rect class="scale-band" x={x(band.from)} y={TOP} width={x(to - band.from)} height={HEIGHT} />
            <text class="scale-title" x={x((band.from + to) / 2)} y={TOP - 8} text-anchor="middle">
              {band.title}
            </text>
            {band.from > 0 && (
              <text class="scale-from" x={x(band.from)} y={TOP + HEIGHT + 20} text-anchor="middle">
                {band.from}%
              </text>
            )}
          </g>
        );
      })}
      {shown && (
        <g>
          <line
            class="scale-interval"
            x1={x(interval.low)}
            x2={x(interval.high)}
            y1={TOP + HEIGHT / 2}
            y2={TOP + HEIGHT / 2}
          />
          <circle class="scale-here" cx={x(interval.share)} cy={TOP + HEIGHT / 2} r="7" />
        </g>
      )}
    </svg>
  );
}
