import type { World } from '../../roleplay/index.ts';
import type { TranscriptEvent } from '../../transcript/index.ts';
import type { SessionView } from '../workbench/session.ts';

/** What the head of the chat says about where things stand. */
function stateOf(view: SessionView): string {
  if (view.ended) return '会话已结束';
  if (view.events.some((e) => e.type === 'paid')) return '已付款';
  if (view.typing) return '正在输入…';
  return view.waitingSince === null ? '在看你的消息' : '等你回复';
}

function item(event: TranscriptEvent, world: World): HTMLLIElement | null {
  const li = document.createElement('li');
  const says = (className: string, who: string, text: string) => {
    const name = document.createElement('span');
    name.className = 'visually-hidden';
    name.textContent = `${who}：`;
    li.className = `bubble bubble-new ${className}`;
    li.append(name, text);
    return li;
  };
  const notes = (text: string, good: boolean) => {
    li.className = good ? 'thread-note thread-note-good' : 'thread-note';
    li.textContent = text;
    return li;
  };
  switch (event.type) {
    case 'agent':
      return says('bubble-agent', '我', event.text);
    case 'shopper': {
      const card = world.shop.products.find((p) => p.id === event.card)?.name;
      return says('bubble-shopper', world.case.shopper, card ? `［商品卡］${card}` : event.text);
    }
    case 'paid':
      return notes('✓ 顾客付款了', true);
    case 'ended':
      return notes('会话结束，去工作台看评分报告', false);
    default:
      return null;
  }
}

function typing(): HTMLLIElement {
  const li = document.createElement('li');
  li.className = 'bubble bubble-shopper bubble-typing';
  li.ariaHidden = 'true';
  li.append(...[1, 2, 3].map(() => document.createElement('i')));
  return li;
}

/**
 * Gives the function that brings the page's chat up to a view. The opening lines are already there, drawn by the server; only what
 * came since is added, so that screen readers hear each line once.
 */
export function drawer(root: HTMLElement, world: World): (view: SessionView) => void {
  const list = root.querySelector('[data-thread]');
  const state = root.querySelector('[data-state] span');
  const box = root.querySelector('textarea');
  let drawn = list?.querySelectorAll('.bubble').length ?? 0;
  return (view) => {
    if (!list || !state || !box) return;
    list.querySelector('.bubble-typing')?.remove();
    for (const event of view.events.slice(drawn)) {
      const li = item(event, world);
      if (li) list.append(li);
    }
    drawn = view.events.length;
    if (view.typing) list.append(typing());
    const now = stateOf(view);
    if (state.textContent !== now) state.textContent = now;
    const thread = list.parentElement;
    thread?.scrollTo({ top: thread.scrollHeight });
    box.disabled = view.ended;
  };
}
