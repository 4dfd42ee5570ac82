import { describe, expect, test } from 'vitest';
import type { TranscriptEvent } from '../../src/transcript/index.ts';
import { dueIn } from '../../src/understanding/due.ts';
import { pledgesOf } from '../../src/understanding/index.ts';
import { agent, shopper } from '../grading/builders.ts';
import { qinghe } from '../shop/qinghe.ts';

const NOW = '2026-11-24T10:20';
const ledger = (events: TranscriptEvent[], seconds = 60) =>
  pledgesOf(events, { startsAt: NOW, shop: qinghe, now: seconds * 1000 });
const did = (
  seconds: number,
  type: 'give-gift' | 'refund' | 'hand-over' | 'write-note',
  item?: string,
  note?: string,
): TranscriptEvent => ({
  type: 'action',
  at: seconds * 1000,
  action: { type, ...(item ? { item } : {}), ...(note ? { note } : {}) },
});
const followUp = (text = '我去查一下，10分钟内回复您') => agent(10, text, { acts: ['promise-followup'] });

describe('the term of a promise', () => {
  test.each([
    ['10分钟内回复您', 10],
    ['十分钟内回复您', 10],
    ['半小时内回您', 30],
    ['等我半分钟', 2],
    ['一分钟就好', 2],
    ['两分钟内回您', 2],
    ['半个小时内回您', 30],
    ['一个半小时内回您', 90],
    ['24小时内给您答复', 1440],
    ['两天内处理好', 2880],
    ['今天18点前给您答复', 460],
    ['今天下午三点前回您', 280],
    ['三点前回您', 280],
    ['今天下班前回您', 460],
    ['今天给您答复', 819],
    ['明天上午给您回电话', 1540],
    ['明天10:30前回您', 1450],
    ['周五前给您', 5139],
    ['稍后回复您', null],
    ['今天9点前回您', 640],
  ] as const)('in "%s" is %s minutes away', (text, minutes) => {
    expect(dueIn(text, NOW)).toBe(minutes);
  });
});

describe('the ledger of promises', () => {
  test('is empty where nothing was promised, and where it was only asked about', () => {
    expect(ledger([agent(5, '在的，您请说', { acts: ['greet'] })])).toEqual([]);
    expect(ledger([followUp('要不要我查好了10分钟内回您？')])).toEqual([]);
  });

  test.each([
    ['那给您换成云白的，盒子先别扔', 'exchange'],
    ['对不起，给您补发一箱', 'resend'],
    ['我这边给您登记换货，明天上门取', 'exchange'],
    ['缺货的话给您退款或者换个颜色', null],
    ['L有货 我给您换', 'exchange'],
    ['可以给您换一件', null],
    ['不满意就给您退款', null],
  ])('takes "%s" for a deed to do (%s) where it is said to be done, not where it can be', (text, wants) => {
    const found = ledger([agent(5, text, { acts: ['offer-solution'] })]);
    expect(found.map((p) => p.wants)).toEqual(wants === null ? [] : [wants]);
  });

  test('holds the sentence, its term, and that it is open until then', () => {
    expect(ledger([shopper(0, '在吗'), followUp('好的。我去查一下，10分钟内回复您。')])).toEqual([
      {
        event: 1,
        kind: 'answer',
        says: '我去查一下，10分钟内回复您。',
        at: 10_000,
        due: 610_000,
        state: 'open',
      },
    ]);
  });

  test('says overdue once its time has passed, and nothing of the kind where none was named', () => {
    expect(ledger([followUp()], 611)[0]?.state).toBe('overdue');
    expect(ledger([followUp('我去查，稍后回复您')], 90_000)[0]).toMatchObject({ due: null, state: 'open' });
  });

  test('is kept by coming back with word, not by asking to wait; late where it came late', () => {
    const waits = agent(20, '您再等等', { acts: ['ask-wait'] });
    const tells = (seconds: number) => agent(seconds, '查到了，在合肥', { acts: ['report-logistics'] });
    expect(ledger([followUp(), waits])[0]?.state).toBe('open');
    expect(ledger([followUp(), did(20, 'write-note', 'qh-1', '红旗 查件')])[0]?.state).toBe('open');
    expect(ledger([followUp(), did(20, 'refund', 'qh-1')])[0]?.state).toBe('kept');
    expect(ledger([followUp(), waits, tells(40)])[0]).toMatchObject({ state: 'kept', by: 2 });
    expect(ledger([followUp(), tells(700)], 800)[0]?.state).toBe('late');
  });

  test('passes a promise on with the conversation', () => {
    expect(ledger([followUp(), did(30, 'hand-over')])[0]).toMatchObject({ state: 'passed-on', by: 1 });
  });

  test('holds a gift until it is given or noted, also where it was noted first', () => {
    const offer = agent(10, '送您一个衣物收纳袋', {
      acts: ['offer-gift'],
      claims: [{ kind: 'gift', subject: 'storage-bag', value: 'storage-bag', start: 4, end: 9 }],
    });
    expect(ledger([offer])[0]).toMatchObject({ kind: 'gift', state: 'open' });
    expect(ledger([offer, did(20, 'give-gift', 'wool-wash')])[0]?.state).toBe('open');
    expect(ledger([offer, did(20, 'give-gift', 'storage-bag')])[0]?.state).toBe('kept');
    const note = did(5, 'write-note', 'qh-1', '红旗 送衣物收纳袋—小禾—11-24 10:20');
    expect(ledger([note, offer])[0]?.state).toBe('kept');
  });

  test('holds a deed that is to be done now until it is done', () => {
    const promised = agent(10, '我马上帮您退款', { acts: ['offer-solution'] });
    expect(ledger([promised])[0]).toMatchObject({ kind: 'deed', state: 'open' });
    expect(ledger([promised, did(20, 'refund', 'qh-1')])[0]?.state).toBe('kept');
    expect(ledger([agent(10, '可以退款也可以换货', { acts: ['offer-solution'] })])).toEqual([]);
  });

  test('owes nothing of an order that is still to come', () => {
    const next = agent(10, '下次下单我马上给您备注一份', { acts: ['offer-solution'] });
    expect(ledger([next])).toEqual([]);
  });

  test('holds an arrival that was promised for a day', () => {
    const promised = agent(10, '保证周五前到', {
      acts: ['overpromise'],
      claims: [{ kind: 'delivery-day', value: '4-4', verdict: 'promise', start: 2, end: 4 }],
    });
    expect(ledger([promised])[0]).toMatchObject({ kind: 'arrival', state: 'open' });
  });

  test('passes over a gift that is not the shop’s to give and an act that is not sure', () => {
    const wrong = agent(10, '送您围巾', {
      acts: ['offer-gift'],
      claims: [{ kind: 'gift', subject: 'scarf', value: 'scarf', verdict: 'false', start: 2, end: 4 }],
    });
    const unsure = agent(10, '10分钟内回您', { acts: ['promise-followup'], sure: 40 });
    expect(ledger([wrong, unsure])).toEqual([]);
  });
});
