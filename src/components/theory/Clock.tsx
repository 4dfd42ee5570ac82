import { Icon } from '../icons/index.ts';

const MINUTE = 60_000;
const two = (n: number) => String(n).padStart(2, '0');

/** The time that is left; what is heard of it changes only when it gets short. */
export function Clock({ ms }: { ms: number }) {
  const seconds = Math.ceil(ms / 1000);
  const short = ms <= 5 * MINUTE;
  return (
    <p class="paper-clock" data-short={short || undefined}>
      <Icon name="timer" />
      <span class="num" role="timer" aria-label={`还剩 ${Math.ceil(seconds / 60)} 分钟`}>
        {two(Math.floor(seconds / 60))}:{two(seconds % 60)}
      </span>
      <span class="visually-hidden" role="status">
        {ms <= MINUTE ? '还剩不到 1 分钟' : short ? '还剩不到 5 分钟' : ''}
      </span>
    </p>
  );
}
