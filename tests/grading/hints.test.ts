import { describe, expect, test } from 'vitest';
import { feedbackOn, openMatters } from '../../src/grading/index.ts';
import { agent, insight, shopper } from './builders.ts';

describe('a hint', () => {
  test('before the first word asks for a word', () => {
    expect(openMatters([shopper(0, '在吗')])[0]).toContain('先应一声');
  });
  test('names what was asked and not taken up, and leaves it out once it was', () => {
    const asked = [shopper(0, '什么时候发货'), shopper(2, '能便宜点吗')];
    expect(openMatters(asked).join()).toMatch(/没有下文的：.*价格.*什么时候发/);
    const answered = [
      ...asked,
      agent(9, '今天发', { acts: ['explain-shipping'], answers: ['shipping-time'] }),
    ];
    expect(openMatters(answered).join()).not.toContain('什么时候发');
  });
  test('counts nothing as taken up by being turned away', () => {
    const talk = [shopper(0, '能便宜点吗'), agent(9, '不行', { acts: ['refuse-flat'], answers: ['price'] })];
    expect(openMatters(talk).join()).toContain('价格');
  });
  test('tells who never asked to ask', () => {
    const talk = [shopper(0, '在吗'), agent(3, '在的', { acts: ['greet'] })];
    expect(openMatters(talk).join()).toContain('还没问过');
    expect(openMatters([...talk, agent(5, '给谁用', { asks: ['use'] })]).join()).not.toContain('还没问过');
  });
  test('is the same whatever the shopper keeps to itself', () => {
    const talk = [shopper(0, '什么时候发货'), agent(3, '在的', { acts: ['greet'] })];
    const inside = insight(1, { disclosed: ['gift-for-mother'], concerns: { arrival: 'open' }, trust: 1 });
    expect(openMatters([inside, ...talk])).toEqual(openMatters(talk));
  });
});

describe('feedback on the last message', () => {
  test('is none before one was written', () => {
    expect(feedbackOn([shopper(0, '在吗')])).toBeNull();
  });
  test('names what it does, and which of that hurts', () => {
    const said = feedbackOn([
      agent(1, '不行', { acts: ['refuse-flat'] }),
      agent(2, '别吵', { acts: ['argue', 'greet'] }),
    ]);
    expect(said?.text).toBe('别吵');
    expect(said?.acts).toMatchObject([
      { name: '争辩', hurts: true },
      { name: '欢迎问候', hurts: false },
    ]);
  });
  test('says what of its statements is true, false with the right value, promised or unknown', () => {
    const claims = (['true', 'false', 'promise', 'undecidable'] as const).map((verdict, i) => ({
      verdict,
      start: i * 2,
      end: i * 2 + 2,
      ...(verdict === 'false' ? { right: '7 天' } : {}),
    }));
    const said = feedbackOn([agent(1, '甲甲乙乙丙丙丁丁', { claims })]);
    expect(said?.claims.map((c) => c.words)).toEqual(['甲甲', '乙乙', '丙丙', '丁丁']);
    expect(said?.claims[1]?.says).toContain('应该是7 天');
    expect(new Set(said?.claims.map((c) => c.says)).size).toBe(4);
  });
  test('leaves out what the reader is too unsure of, and marks what it is half sure of', () => {
    expect(feedbackOn([agent(1, '嗯', { acts: ['greet'], sure: 49 })])?.acts).toEqual([]);
    expect(feedbackOn([agent(1, '嗯', { acts: ['greet'], sure: 60 })])?.acts[0]?.sure).toBe(false);
  });
  test('speaks of manner where there is something to say', () => {
    expect(feedbackOn([agent(1, '亲', { repeats: true, slang: ['绝绝子'] })])?.manner).toHaveLength(2);
  });
});
