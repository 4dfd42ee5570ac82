interface Bar {
  label: string;
  value: number;
  said: string;
}

interface Props {
  /** What the picture shows, seen above it; the same figures stand in a table or in words beside it. */
  title: string;
  bars: readonly Bar[];
}

const WIDTH = 320;
const ROW = 30;
const FROM = 96;
const ROOM = WIDTH - FROM - 58;

/** Bars from the left; below 0 they are drawn in another colour and say so by their sign. */
export function Bars({ title, bars }: Props) {
  const most = Math.max(1, ...bars.map((b) => Math.abs(b.value)));
  const long = (value: number) => Math.max(1, (Math.abs(value) / most) * ROOM);
  return (
    <figure class="shop-figure">
      <figcaption>{title}</figcaption>
      <svg
        class="shop-bars"
        viewBox={`0 0 ${WIDTH} ${bars.length * ROW}`}
        role="img"
        aria-label={`${title}：${bars.map((b) => `${b.label} ${b.said}`).join('，')}`}
      >
        {bars.map(({ label, value, said }, i) => (
          <g key={label}>
            <text x={FROM - 8} y={i * ROW + 20} text-anchor="end">
              {label}
            </text>
            <rect
              x={FROM}
              y={i * ROW + 7}
              width={long(value)}
              height={ROW - 14}
              rx="2"
              class={value < 0 ? 'shop-bar-below' : 'shop-bar'}
            />
            <text x={FROM + long(value) + 6} y={i * ROW + 20}>
              {said}
            </text>
          </g>
        ))}
      </svg>
    </figure>
  );
}
