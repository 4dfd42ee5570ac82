/** Marks in the table of contents which part is being read: the last heading above the upper third of the window. */
export function followReading(): void {
  const links = [...document.querySelectorAll<HTMLAnchorElement>('[data-toc] a')];
  const parts = links.map((a) => document.getElementById(decodeURIComponent(a.hash.slice(1))));
  if (links.length === 0) return;
  const mark = () => {
    const line = innerHeight / 3;
    const at = parts.findLastIndex((part) => part !== null && part.getBoundingClientRect().top <= line);
    links.forEach((link, i) => {
      if (i === Math.max(at, 0)) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
    });
  };
  let asked = false;
  addEventListener(
    'scroll',
    () => {
      if (asked) return;
      asked = true;
      requestAnimationFrame(() => {
        asked = false;
        mark();
      });
    },
    { passive: true },
  );
  mark();
}
