import { expect, test } from 'vitest';
import { unreadOf, unreadSaid } from '../../src/components/shift/unread.ts';
import type { TranscriptEvent } from '../../src/transcript/index.ts';

const line = (text: string): TranscriptEvent => ({ type: 'shopper', at: 0, text });
const chat = (id: string, lines: number, ended = false) => ({
  id,
  ended,
  events: Array.from({ length: lines }, (_, i) => line(`第${i}句`)),
});
const names: Record<string, string> = { a: '小橘', b: '老陈', c: '栗子' };
const said = (chats: Parameters<typeof unreadSaid>[0], seen = {}, open: string | null = null) =>
  unreadSaid(chats, seen, open, (id) => names[id] ?? '');

test('only what a shopper wrote after the last look is unread', () => {
  expect(unreadOf(chat('a', 3), 1)).toBe(2);
  expect(unreadOf({ events: [line('在吗'), { type: 'ended', at: 9, ending: 'left', why: '' }] }, 1)).toBe(0);
});

test('each chat with unread messages is named, in the order in which they came', () => {
  expect(said([chat('b', 1), chat('a', 2)])).toBe('老陈：1 条未读；小橘：2 条未读');
});

test('the open chat, the read and the finished ones are not named; with nobody left nothing is said', () => {
  expect(said([chat('a', 2), chat('b', 1), chat('c', 1, true)], { b: 1 }, 'a')).toBe('');
});
