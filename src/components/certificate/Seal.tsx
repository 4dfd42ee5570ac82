/** Petals of the rosette: so many ellipses, each turned a little further. */
const PETALS = 18;
const TURN = 180 / PETALS;
const petals = Array.from({ length: PETALS }, (_, i) => i * TURN);

/** Points of the star-shaped rim, each turned a little further. */
const RIM = 24;
const rays = Array.from({ length: RIM }, (_, i) => (i * 360) / RIM);

/** A gold rosette with ribbons and the tier in its middle. It is an ornament, no office's stamp. */
export function Seal({ tier }: { tier: string }) {
  return (
    <svg class="seal" viewBox="0 0 200 236" role="img" aria-label={`等级：${tier}`}>
      <path class="seal-ribbon" d="M62 150 44 232l27-16 20 18 12-72Z" />
      <path class="seal-ribbon" d="m138 150 18 82-27-16-20 18-12-72Z" />
      <g class="seal-rim">
        {rays.map((turn) => (
          <path key={turn} d="m89 12 11-10 11 10v16H89Z" transform={`rotate(${turn} 100 100)`} />
        ))}
      </g>
      <circle class="seal-disc" cx="100" cy="100" r="88" />
      <g class="seal-line">
        {petals.map((turn) => (
          <ellipse key={turn} cx="100" cy="100" rx="84" ry="34" transform={`rotate(${turn} 100 100)`} />
        ))}
      </g>
      <circle class="seal-heart" cx="100" cy="100" r="52" />
      <circle class="seal-ring" cx="100" cy="100" r="47" />
      <text class="seal-small" x="100" y="80">
        金牌客服
      </text>
      <text class="seal-tier" x="100" y="112">
        {tier}
      </text>
      <text class="seal-small" x="100" y="131">
        训练认证
      </text>
    </svg>
  );
}
