import type { ShiftView } from './shift-session.ts';

/** What happened in a shift between two moments. */
export interface Meanwhile {
  /** Shoppers whose chat opened. */
  came: number;
  /** Shoppers who wrote again. */
  wrote: number;
  /** Shoppers who went, from a chat or from the queue. */
  went: number;
}

const open = (view: ShiftView) => view.chats.filter((c) => !c.ended).length;
const lines = (view: ShiftView, chat: string) =>
  view.chats.find((c) => c.id === chat)?.events.filter((e) => e.type === 'shopper').length ?? 0;
const ahead = (view: ShiftView) => open(view) + view.queue + view.coming;

/** Compares what the page showed when it was left with what it shows on return. */
export function meanwhile(before: ShiftView, after: ShiftView): Meanwhile {
  const known = new Set(before.chats.map((c) => c.id));
  return {
    came: after.chats.filter((c) => !known.has(c.id)).length,
    wrote: before.chats.filter((c) => lines(after, c.id) > lines(before, c.id)).length,
    went: ahead(before) - ahead(after),
  };
}

/** A time in words, such as 2 分 5 秒. `ms` is not negative. */
export function spanSaid(ms: number): string {
  const seconds = Math.floor(ms / 1000);
  const minutes = Math.floor(seconds / 60);
  return minutes > 0 ? `${minutes} 分 ${seconds % 60} 秒` : `${seconds} 秒`;
}

/** What to tell who comes back after `away` ms; null where it was too short to speak of. */
export function welcomeBack(before: ShiftView, after: ShiftView, away: number): string | null {
  if (away < 3000) return null;
  const left = `你离开了 ${spanSaid(away)}`;
  if (before.paused) return `${left}，钟一直停着。`;
  const { came, wrote, went } = meanwhile(before, after);
  const told = [
    came > 0 && `新来了 ${came} 位`,
    wrote > 0 && `${wrote} 位又发了话`,
    went > 0 && `${went} 位走了`,
  ].filter((part) => part !== false);
  const still = before.now === after.now;
  if (still) return `${left}，这一班不计时，顾客都还在等你。`;
  return `${left}，钟没有停：${told.length > 0 ? told.join('，') : '没有新的动静'}。`;
}
