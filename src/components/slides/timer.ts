/** Minutes of a lesson that can be set beside the timer: a class hour, and the lengths of the sources' lesson plans (S004-H-01, S004-M-01). */
export const LESSON_MINUTES = [45, 60, 80] as const;

/** How long somebody has been talking: started, paused, cleared. `now` is ms of any clock. */
export function talkTimer(now: () => number) {
  let kept = 0;
  let since: number | undefined;
  const ms = () => kept + (since === undefined ? 0 : now() - since);
  return {
    running: () => since !== undefined,
    toggle: () => {
      kept = ms();
      since = since === undefined ? now() : undefined;
    },
    clear: () => {
      kept = 0;
      if (since !== undefined) since = now();
    },
    /** Whether it has gone on longer than so many minutes. */
    over: (minutes: number) => ms() > minutes * 60_000,
    /** Minutes and seconds, such as 3:07. */
    said: () => {
      const seconds = Math.floor(ms() / 1000);
      return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
    },
  };
}
