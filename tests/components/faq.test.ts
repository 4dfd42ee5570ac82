import { describe, expect, test } from 'vitest';
import { isFound } from '../../src/components/faq/found.ts';
import { faqFromLine } from '../../src/components/faq/from-line.ts';
import type { Reading, TranscriptEvent } from '../../src/transcript/index.ts';

const reading: Reading = {
  acts: [],
  claims: [],
  answers: [],
  asks: [],
  products: [],
  tone: { courteous: true, warm: false, slang: [], shouting: false, repeats: false },
};
const shopper = (text: string): TranscriptEvent => ({ type: 'shopper', at: 0, text });
const agent = (text: string): TranscriptEvent => ({ type: 'agent', at: 0, text, reading });
const talk = [
  shopper('在吗'),
  shopper('能放电脑吗'),
  agent('在的'),
  { type: 'action', at: 0, action: { type: 'send-card', item: 'x' } } as TranscriptEvent,
  agent('能放下 15.6 寸的'),
  shopper('好'),
];

describe('an entry made from a line', () => {
  test('of the shopper takes the line and all that the agent answered to it', () => {
    expect(faqFromLine(talk, 1)).toEqual({
      question: '能放电脑吗',
      answer: '在的，能放下 15.6 寸的',
      tags: [],
    });
  });

  test('of the agent takes what the shopper had asked before it', () => {
    expect(faqFromLine(talk, 4)).toEqual({
      question: '在吗，能放电脑吗',
      answer: '能放下 15.6 寸的',
      tags: [],
    });
  });

  test('leaves open what was never said', () => {
    expect(faqFromLine(talk, 5)).toEqual({ question: '好', answer: '', tags: [] });
    expect(faqFromLine([agent('您好')], 0)).toEqual({ question: '', answer: '您好', tags: [] });
  });
});

test('an entry is found by all words in question, answer and tags, and by its tag', () => {
  const entry = {
    id: 'a',
    question: '能放电脑吗',
    answer: '能放 MacBook',
    tags: ['背包'],
    notedAt: '2026-11-24T10:00:00Z',
    changedAt: '2026-11-24T10:00:00Z',
  };
  expect(isFound(entry, '电脑 macbook', '')).toBe(true);
  expect(isFound(entry, '背包', '背包')).toBe(true);
  expect(isFound(entry, '电脑 雨', '')).toBe(false);
  expect(isFound(entry, '', '衣服')).toBe(false);
});
