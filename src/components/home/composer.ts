import type { Live } from './live.ts';

const HINTS = {
  idle: '回车发送，Shift＋回车换行',
  loading: '正在准备，先打字就好，一会儿自动发出去',
  failed: '没有连上，你写的还在。检查网络后再按一次发送',
} as const;

/**
 * The home page's composer before the engine is there. Focusing it loads engine and reader; what was sent earlier is kept and
 * goes out in order when they are ready.
 */
export function startComposer(): void {
  const root = document.querySelector<HTMLElement>('[data-home-chat]');
  const form = root?.querySelector<HTMLFormElement>('[data-composer]');
  const box = form?.querySelector('textarea');
  const hint = form?.querySelector('[data-hint]');
  if (!root || !form || !box || !hint) return;

  const kept: string[] = [];
  let live: Live | undefined;
  let loading: Promise<void> | undefined;
  const say = (state: keyof typeof HINTS) => {
    hint.textContent = HINTS[state];
  };

  const load = (): Promise<void> => {
    loading ??= import('./live.ts')
      .then((module) => module.startLive(root))
      .then((ready) => {
        live = ready;
        say('idle');
        for (const text of kept.splice(0)) ready.send(text);
      })
      .catch(() => {
        loading = undefined;
        say('failed');
        // Nothing typed is lost: what waited goes back into the box.
        box.value = [...kept.splice(0), box.value].filter((t) => t !== '').join('\n');
      });
    return loading;
  };
  const send = () => {
    const text = box.value.trim();
    if (text === '') return;
    box.value = '';
    if (live) {
      live.send(text);
      return;
    }
    kept.push(text);
    say('loading');
    void load();
  };

  box.addEventListener('focus', () => void load());
  if (document.activeElement === box || box.value !== '') void load();
  box.addEventListener('keydown', (event) => {
    // 229 is what browsers report while an input method composes, also where isComposing is already false.
    if (event.isComposing || event.keyCode === 229 || event.key !== 'Enter' || event.shiftKey) return;
    event.preventDefault();
    send();
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    send();
    box.focus();
  });
}
