import { expect, test } from 'vitest';
import {
  type Action,
  deedsOn,
  grantedGifts,
  notesOn,
  type TranscriptEvent,
} from '../../src/transcript/index.ts';

const did = (action: Action): TranscriptEvent => ({ type: 'action', at: 1000, action });
const EVENTS: TranscriptEvent[] = [
  did({ type: 'write-note', item: 'qh-1', note: '红旗 改地址—小禾—11-24 10:20' }),
  did({ type: 'write-note', item: 'qh-2', note: '蓝旗 查件—小禾—11-24 10:21' }),
  did({ type: 'change-address', item: 'qh-1', note: '杭州市临江区' }),
  did({ type: 'ask-supervisor', item: 'qh-1', matter: 'refund', amount: 100, note: '顾客说没收到' }),
  did({ type: 'write-note', item: 'qh-1', note: '催一下' }),
  { type: 'supervisor', at: 2000, answer: 'granted', says: '可以', matter: 'gift', item: 'scarf' },
  { type: 'supervisor', at: 3000, answer: 'refused', says: '不行', matter: 'gift', item: 'bag' },
];

test('the notes on an order are those written on it, in order, taken apart where they keep the format', () => {
  expect(notesOn(EVENTS, 'qh-1')).toEqual([
    { flag: 'red', text: '改地址—小禾—11-24 10:20', content: '改地址', name: '小禾', time: '11-24 10:20' },
    { flag: 'red', text: '催一下', content: '催一下', name: '', time: '' },
  ]);
  expect(notesOn(EVENTS, 'qh-3')).toEqual([]);
});

test('what was done to an order is neither its notes nor what was asked about it', () => {
  expect(deedsOn(EVENTS, 'qh-1').map((a) => a.type)).toEqual(['change-address']);
});

test('gifts that were granted are known, refused ones are not', () => {
  expect(grantedGifts(EVENTS)).toEqual(['scarf']);
});
