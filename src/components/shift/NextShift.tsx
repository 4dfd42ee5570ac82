import type { SeriesState } from '../../records/index.ts';
import { spanSaid } from './away.ts';

interface Props {
  series: SeriesState;
  /** When the next shift may begin, ms since 1970; null while one is under way. */
  due: number | null;
  now: number;
  desk: string;
}

/** The next step of a declared series: go on, rest, or begin. */
export function NextShift({ series, due, now, desk }: Props) {
  const { declared, shifts } = series;
  if (due === null)
    return (
      <p class="notice notice-watch">
        <span>第 {shifts.length} 班正上着，钟没有停。</span>
        <a class="button button-primary" href={desk}>
          回到这一班
        </a>
      </p>
    );
  const place = `第 ${shifts.length + 1} 班（共 ${declared.shifts} 班）`;
  if (due > now)
    return (
      <p class="notice" role="status">
        <span>
          先歇一歇：{spanSaid(due - now)}后可以开始{place}。
        </span>
      </p>
    );
  return (
    <p class="notice notice-good">
      <span>已经声明。点了开始，{place}就算数，中途走开也不会停。</span>
      <a class="button button-primary" href={desk}>
        开始第 {shifts.length + 1} 班
      </a>
    </p>
  );
}
