import { useEffect, useState } from 'preact/hooks';
import type { SessionView } from './session.ts';

interface Props {
  view: SessionView;
  /** Reads the conversation's clock now, ms. */
  now: () => number;
  /** Whether the agent has written yet: the first reply has a shorter limit. */
  first: boolean;
  limits: { first: number; later: number };
}

/** Seconds as 0:42. */
const clock = (seconds: number) => `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;

/** How near the norm the wait is: calm, soon (over two thirds of it) or late. */
export function clockState(
  view: SessionView,
  now: number,
  first: boolean,
  limits: Props['limits'],
): 'calm' | 'soon' | 'late' {
  if (view.waitingSince === null || view.paused || view.ended) return 'calm';
  const limit = (first ? limits.first : limits.later) * 1000;
  const waited = now - view.waitingSince;
  return waited > limit ? 'late' : waited * 3 > limit * 2 ? 'soon' : 'calm';
}

/** How long the shopper has been waiting, against the norm. Seen all the time; told to screen readers only when a limit is passed. */
export function ResponseClock({ view, now, first, limits }: Props) {
  const [, redraw] = useState(0);
  const running = view.waitingSince !== null && !view.paused && !view.ended;
  useEffect(() => {
    if (!running) return;
    const timer = setInterval(() => redraw((n) => n + 1), 1000);
    return () => clearInterval(timer);
  }, [running]);
  const limit = first ? limits.first : limits.later;
  const waited = view.waitingSince === null ? 0 : Math.max(0, Math.floor((now() - view.waitingSince) / 1000));
  const state = clockState(view, now(), first, limits);
  const said = view.ended
    ? '会话已结束'
    : view.paused
      ? '已暂停'
      : running
        ? `${first ? '首次回复' : '等待'} ${clock(waited)}`
        : '已回复';
  return (
    <div class="response-clock" data-state={state}>
      <span class="response-clock-time" role="timer" aria-live="off">
        {said}
      </span>
      <span class="response-clock-limit">{running ? `规范 ${clock(limit)}` : ''}</span>
      <progress
        class="response-clock-bar"
        max={limit}
        value={running ? Math.min(waited, limit) : 0}
        aria-hidden="true"
      />
      <span class="visually-hidden" role="status">
        {state === 'late' && `顾客已等待超过${limit}秒`}
      </span>
    </div>
  );
}
