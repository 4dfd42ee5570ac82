import { talkTimer } from './timer.ts';

/** Keys that go to another slide: by how many, or to an end. */
const GO: Readonly<Record<string, number | 'first' | 'last'>> = {
  ArrowRight: 1,
  ArrowDown: 1,
  PageDown: 1,
  ' ': 1,
  ArrowLeft: -1,
  ArrowUp: -1,
  PageUp: -1,
  Home: 'first',
  End: 'last',
};

/** Where keys belong to what has the focus. */
const OWN_KEYS = 'input, textarea, select, [contenteditable], [role="group"][tabindex]';

/** Makes slides that stand one under the other a show: one at a time, by keys, buttons and address. */
export function startDeck(deck: HTMLElement): void {
  const find = <T extends HTMLElement>(name: string) => deck.querySelector<T>(`[data-deck-${name}]`);
  const bar = find('bar');
  const [jump, count, said] = [find<HTMLSelectElement>('jump'), find('count'), find('said')];
  const slides = [...deck.querySelectorAll<HTMLElement>('.slide')];
  if (!bar || !jump || !count || !said || slides.length === 0) return;
  const titleOf = (slide: HTMLElement) => slide.getAttribute('aria-label') ?? '';
  jump.replaceChildren(...slides.map((slide, i) => new Option(`${i + 1}. ${titleOf(slide)}`, String(i))));
  let at = -1;

  const show = (to: number, tell: boolean) => {
    const next = Math.max(0, Math.min(slides.length - 1, to));
    const slide = slides[next];
    if (next === at || !slide) return;
    at = next;
    for (const [i, s] of slides.entries()) s.toggleAttribute('data-current', i === at);
    jump.value = String(at);
    count.textContent = `${at + 1} / ${slides.length}`;
    for (const button of deck.querySelectorAll<HTMLButtonElement>('[data-deck-go]'))
      button.disabled = Number(button.dataset['deckGo']) < 0 ? at === 0 : at === slides.length - 1;
    if (!tell) return;
    said.textContent = `第 ${at + 1} 页，共 ${slides.length} 页：${titleOf(slide)}`;
    history.replaceState(null, '', `#${slide.id}`);
    deck.scrollTo({ top: 0 });
    scrollTo({ top: 0 });
  };
  const fromAddress = () => {
    const id = decodeURIComponent(location.hash.slice(1));
    const found = slides.findIndex((s) => s.id === id);
    show(found < 0 ? 0 : found, false);
    scrollTo({ top: 0 });
  };
  const go = (by: number | 'first' | 'last') =>
    show(by === 'first' ? 0 : by === 'last' ? slides.length - 1 : at + by, true);

  deck.setAttribute('data-on', '');
  bar.hidden = false;
  fromAddress();
  addEventListener('hashchange', fromAddress);
  jump.addEventListener('change', () => show(Number(jump.value), true));
  for (const button of deck.querySelectorAll<HTMLElement>('[data-deck-go]'))
    button.addEventListener('click', () => go(Number(button.dataset['deckGo'])));
  const tools = startTools(deck);
  addEventListener('keydown', (e) => {
    const target = e.target instanceof Element ? e.target : document.body;
    const here = target === document.body || deck.contains(target);
    if (e.ctrlKey || e.metaKey || e.altKey || !here || target.closest(OWN_KEYS)) return;
    if (e.key === ' ' && target.closest('button, a, summary')) return;
    const by = GO[e.key];
    const tool = tools[e.key.toLowerCase()];
    if (by === undefined && !tool) return;
    e.preventDefault();
    if (by !== undefined) go(by);
    else tool?.();
  });
}

/** Notes, timer and full screen, by their keys. */
function startTools(deck: HTMLElement): Readonly<Record<string, () => void>> {
  const find = (name: string) => deck.querySelector<HTMLElement>(`[data-deck-${name}]`);
  const [notesButton, timerButton, time] = [find('notes'), find('timer'), find('time')];
  const minutes = deck.querySelector<HTMLSelectElement>('[data-deck-minutes]');
  const timer = talkTimer(() => performance.now());
  const tick = () => {
    if (!time) return;
    const most = Number(minutes?.value ?? 0);
    const over = most > 0 && timer.over(most);
    time.textContent = over ? `${timer.said()} 到点` : timer.said();
    time.toggleAttribute('data-over', over);
  };
  const notes = () => {
    const open = notesButton?.getAttribute('aria-pressed') !== 'true';
    notesButton?.setAttribute('aria-pressed', String(open));
    for (const note of deck.querySelectorAll<HTMLDetailsElement>('.slide-notes')) note.open = open;
  };
  const talk = () => {
    timer.toggle();
    timerButton?.setAttribute('aria-pressed', String(timer.running()));
    tick();
  };
  const full = () => {
    const leaving = document.fullscreenElement !== null;
    // A browser may refuse; the slides stay as they are.
    void (leaving ? document.exitFullscreen() : deck.requestFullscreen()).catch(() => undefined);
  };
  notesButton?.addEventListener('click', notes);
  timerButton?.addEventListener('click', talk);
  find('reset')?.addEventListener('click', () => {
    timer.clear();
    tick();
  });
  minutes?.addEventListener('change', tick);
  find('full')?.addEventListener('click', full);
  setInterval(tick, 500);
  return { n: notes, t: talk, f: full };
}
