import type { Reach } from '../../grading/course-mark/index.ts';

interface Props {
  /** In tenths of 100 points. */
  reach: Reach;
  /** Points at which something is decided. */
  bounds: readonly number[];
}

/** What is sure, what may still come, and the bounds. The words beside it say the same. */
export function ReachBar({ reach: { low, high }, bounds }: Props) {
  return (
    <svg class="reach-bar" viewBox="0 0 1000 12" preserveAspectRatio="none" aria-hidden="true">
      <rect class="reach-ground" width="1000" height="12" />
      <rect class="reach-open" x={low} width={high - low} height="12" />
      <rect class="reach-sure" width={low} height="12" />
      {bounds.map((b) => (
        <rect key={b} class="reach-bound" x={b * 10 - 1.5} width="3" height="12" />
      ))}
    </svg>
  );
}
