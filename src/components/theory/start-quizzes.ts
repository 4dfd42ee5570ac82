/** Fetches the quiz's code when one of its places comes near the window, and not before: a lesson is read first. */
export function startQuizzes(): void {
  const seen = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        if (!isIntersecting || !(target instanceof HTMLElement)) continue;
        seen.unobserve(target);
        import('./mount.tsx').then(
          (module) => module.mountQuiz(target),
          () => {
            target.textContent = '小测没有取到。看看网络，再打开一次这一页。';
          },
        );
      }
    },
    { rootMargin: '200px' },
  );
  for (const place of document.querySelectorAll('[data-quiz]')) seen.observe(place);
}
