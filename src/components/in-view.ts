/**
 * Starts what stands in places of a page when one comes near the window, and not before: a lesson is read first. A place whose code could not
 * be fetched says so.
 */
export function startInView(
  places: string,
  start: (place: HTMLElement) => Promise<void>,
  failed: string,
): void {
  const seen = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        if (!isIntersecting || !(target instanceof HTMLElement)) continue;
        seen.unobserve(target);
        start(target).catch(() => {
          target.textContent = failed;
        });
      }
    },
    { rootMargin: '200px' },
  );
  for (const place of document.querySelectorAll(places)) seen.observe(place);
}
