/** How often the bubble of the trade's mark stands along a wave. */
const WAVES = 9;
const waves = Array.from({ length: WAVES }, (_, i) => i * 6);

/** One corner of the frame: speech bubbles that grow out of each other. It is turned for the other three by its class. */
function Corner({ place }: { place: string }) {
  return (
    <svg class={`corner corner-${place}`} viewBox="0 0 120 120" aria-hidden="true">
      <path d="M4 116V22A18 18 0 0 1 22 4h94" />
      <path d="M12 116V30a18 18 0 0 1 18-18h86" />
      <path d="M20 84V40a20 20 0 0 1 20-20h30a14 14 0 0 1 14 14v16a14 14 0 0 1-14 14H50L38 76V64a18 18 0 0 1-18-18" />
      <path d="M34 52V40a8 8 0 0 1 8-8h26a6 6 0 0 1 6 6v8a6 6 0 0 1-6 6H34Z" />
      <circle cx="46" cy="42" r="2.4" />
      <circle cx="55" cy="42" r="2.4" />
      <circle cx="64" cy="42" r="2.4" />
      <circle cx="98" cy="22" r="3" />
      <circle cx="22" cy="98" r="3" />
    </svg>
  );
}

/** The frame of the sheet and the fine waves behind its words; only ornament. */
export function Ornament() {
  return (
    <div class="ornament" aria-hidden="true">
      <svg class="ornament-waves" viewBox="0 0 400 160" preserveAspectRatio="none" aria-hidden="true">
        {waves.map((y) => (
          <path
            key={y}
            d={`M0 ${56 + y}C66 ${-40 + 2 * y} 134 ${152 + y} 200 ${80 + y / 2}S334 ${-30 + y} 400 ${60 + y}`}
          />
        ))}
      </svg>
      <Corner place="a" />
      <Corner place="b" />
      <Corner place="c" />
      <Corner place="d" />
    </div>
  );
}
