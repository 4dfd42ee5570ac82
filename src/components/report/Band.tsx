import type { Conversion } from '../../grading/index.ts';
import type { Norms } from '../../schemas/index.ts';

interface Props {
  conversion: Conversion;
  bands: Norms['conversion']['bands'];
}

/** The conversion rate against its thresholds; under the minimum sample it says how many are missing. */
export function Band({ conversion, bands }: Props) {
  const { paid, came, band, minimum } = conversion;
  const rising = [...bands].reverse();
  return (
    <div class="band">
      <p>
        来买的顾客 <b class="num">{came}</b> 位，成交算数的 <b class="num">{paid}</b> 位。
        {band
          ? `目前在「${band.title}」。`
          : `还不够给等级：至少接待 ${minimum} 位，还差 ${Math.max(0, minimum - came)} 位。`}
      </p>
      <ol class="band-scale" aria-label="转化率等级">
        {rising.map((b, i) => (
          <li key={b.id} aria-current={band?.id === b.id ? 'true' : undefined}>
            {b.title} {i === 0 ? `<${rising[1]?.from ?? ''}%` : `≥${b.from}%`}
          </li>
        ))}
      </ol>
    </div>
  );
}
