import { describe, expect, test } from 'vitest';
import { bandOf, conversion, grade } from '../../src/grading/index.ts';
import type { SpeechAct } from '../../src/schemas/index.ts';
import type { TranscriptEvent } from '../../src/transcript/index.ts';
import { agent, ended, insight, paid, reportOn, settingOf, shopper, transcriptOf } from './builders.ts';

const { norms } = settingOf('choice');

describe('what deserves nothing gets nothing', () => {
  test('the empty conversation', () => {
    const report = reportOn('delivery', [
      shopper(0, '在吗'),
      shopper(3, '今天发吗'),
      ended(300, 'timed-out'),
    ]);
    expect(report.mark).toBe(0);
    expect(report.rightEnding).toBe(false);
    expect(report.verdict).toBe('顾客没有等到一句能看懂的回复。');
  });

  test('a salad of key words', () => {
    const salad = Array.from({ length: 5 }, (_, i) => agent(5 + i * 10, '正品 包邮 优惠 保湿 谢谢'));
    expect(reportOn('delivery', [shopper(0, '今天发吗'), ...salad, ended(90, 'left')]).mark).toBe(0);
  });

  test('the same line pasted ten times earns what one line earns', () => {
    const line = (i: number) => agent(5 + i * 10, '您好，欢迎光临', { acts: ['greet'], repeats: i > 0 });
    const pasted = Array.from({ length: 10 }, (_, i) => line(i));
    const once = reportOn('delivery', [
      shopper(0, '今天发吗'),
      line(0),
      shopper(8, '嗯'),
      ended(200, 'left'),
    ]);
    const ten = reportOn('delivery', [
      shopper(0, '今天发吗'),
      line(0),
      shopper(8, '嗯'),
      ...pasted.slice(1),
      ended(200, 'left'),
    ]);
    expect(ten.mark).toBeLessThanOrEqual(once.mark);
    expect(ten.mark).toBeLessThan(40);
  });

  test('a line is evidence only for what it does', () => {
    const line = agent(5, '您好，在的', { acts: ['greet'] });
    const report = reportOn('delivery', [shopper(0, '今天发吗'), line, ended(60, 'left')]);
    const resting = report.criteria.filter(
      (c) => c.status === 'met' && c.evidence.some((e) => e.event === 1),
    );
    expect(resting.map((c) => c.id)).toEqual(['first-reply', 'opened']);
  });
});

describe('what holds the mark down besides red lines', () => {
  const pushing = (times: number) =>
    reportOn('delivery', [
      ...Array.from({ length: 4 }, (_, i) => [
        shopper(i * 20, '今天发吗'),
        agent(i * 20 + 5, '今天发，快拍吧', {
          acts: i < times ? ['explain-shipping', 'pressure'] : ['explain-shipping'],
          answers: ['shipping-time'],
        }),
      ]).flat(),
      paid(90),
      ended(100, 'paid'),
    ]);

  test('a rule of speech broken in three messages caps it, in two it does not', () => {
    expect(pushing(2).caps).toEqual([]);
    const { caps, mark } = pushing(3);
    expect(caps).toMatchObject([{ id: 'repeated', value: norms.repeatedCap.value, events: [1, 3, 5] }]);
    expect(mark).toBeLessThanOrEqual(norms.repeatedCap.value);
  });

  test('an ending that is not the right one caps it, and a conversation under way is not capped', () => {
    const line = agent(5, '今天发', { acts: ['explain-shipping'], answers: ['shipping-time'] });
    const left = reportOn('delivery', [shopper(0, '今天发吗'), line, ended(60, 'left')]);
    expect(left.caps).toMatchObject([{ id: 'wrong-ending', value: norms.wrongEndingCap.value, events: [2] }]);
    expect(reportOn('delivery', [shopper(0, '今天发吗'), line]).caps).toEqual([]);
  });
});

describe('red lines', () => {
  const sold = (acts: SpeechAct[], sure = 90) => [
    shopper(0, '能便宜吗'),
    agent(5, '这句话', { acts, sure, answers: ['price'] }),
    agent(15, '您拍下就行', { acts: ['invite-order', 'close-warmly'] }),
    insight(16, { trust: 80, intent: 90, concerns: {} }),
    paid(40),
    ended(60, 'paid'),
  ];
  const acts: [SpeechAct, string][] = [
    ['off-platform', 'off-platform'],
    ['leak-privacy', 'leak-privacy'],
    ['threaten', 'threaten'],
    ['insult', 'insult'],
    ['bribe-review', 'bribe-review'],
    ['press-review', 'press-review'],
    ['concede-price', 'private-price-cut'],
  ];
  test.each(acts)('%s is the red line %s: named, capped at 40, and the sale does not count', (act, id) => {
    const report = reportOn('bargain-fairness', sold([act]));
    expect(report.redLines.map((r) => [r.id, r.event])).toEqual([[id, 1]]);
    expect(report.mark).toBeLessThanOrEqual(40);
    expect(report.converted).toBe(false);
    expect(report.rightEnding).toBe(false);
  });

  test.each(acts)('%s read unsurely is no red line', (act) => {
    expect(reportOn('bargain-fairness', sold([act], 79)).redLines).toEqual([]);
  });

  test('proof that does not exist is a red line, an ordinary false claim is not', () => {
    const claiming = (kind: 'proof' | 'material') => [
      shopper(0, '正品吗'),
      agent(5, '有证书', { acts: ['show-proof'], claims: [{ kind, verdict: 'false' }] }),
    ];
    expect(reportOn('authenticity', claiming('proof')).redLines.map((r) => r.id)).toEqual(['false-proof']);
    expect(reportOn('authenticity', claiming('material')).redLines).toEqual([]);
  });

  test('a cause for a delay that the shop does not know is an invented excuse', () => {
    const excuse = (verdict: 'true' | 'false') => [
      shopper(0, '怎么还没发'),
      agent(5, '快递爆仓了', { acts: ['explain-shipping'], claims: [{ kind: 'cause', verdict }] }),
    ];
    expect(reportOn('choice', excuse('false')).redLines.map((r) => r.id)).toEqual(['invented-excuse']);
    expect(reportOn('choice', excuse('true')).redLines).toEqual([]);
  });

  test('stock said to be short that is not, used to hurry, is a false shortage', () => {
    const hurry = (verdict: 'true' | 'false') => [
      shopper(0, '再看看'),
      agent(5, '只剩一件了', { acts: ['pressure'], claims: [{ kind: 'stock', verdict }] }),
    ];
    expect(reportOn('choice', hurry('false')).redLines.map((r) => r.id)).toEqual(['false-shortage']);
    expect(reportOn('choice', hurry('true')).redLines).toEqual([]);
  });
});

describe('a sale counts', () => {
  const sale = (acts: SpeechAct[], verdict: 'true' | 'false' = 'true') => [
    shopper(0, '几天见效'),
    agent(5, '说法', { acts, claims: [{ kind: 'function', verdict }] }),
    paid(40),
    ended(60, 'paid'),
  ];
  test('when nothing false carries it', () => {
    expect(reportOn('efficacy', sale(['set-expectation'])).converted).toBe(true);
  });
  test.each(['overclaim', 'overpromise'] as const)('but not on %s', (act) => {
    const report = reportOn('efficacy', sale([act]));
    expect(report.converted).toBe(false);
    expect(report.whyNotConverted).toBe('成交靠了兑现不了的承诺');
  });
  test('a false claim or promise that is taken back at once, with a true word on the same, voids nothing', () => {
    const [asks, wrong, ...end] = sale(['introduce-product', 'overpromise'], 'false');
    const sorry = (kind: 'function' | 'price') =>
      agent(20, '抱歉说错了', { acts: ['apologise'], claims: [{ kind, verdict: 'true' }] });
    const talk = (...between: TranscriptEvent[]) => [asks, wrong, ...between, ...end].flatMap((e) => e ?? []);
    const objects = shopper(10, '和页面不一样');
    const on = (...between: TranscriptEvent[]) => reportOn('efficacy', talk(...between));
    expect(on(objects, sorry('function')).converted).toBe(true);
    expect(on(objects, sorry('price')).converted).toBe(false);
    const late = [objects, agent(15, '您看', { acts: ['invite-order'] }), shopper(18, '真的吗')];
    expect(on(...late, sorry('function')).converted).toBe(false);
    const claims = on(objects, sorry('function')).criteria.find((c) => c.id === 'claims-true');
    expect(claims?.status).toBe('not-met');
  });
  test('and not on a false claim', () => {
    expect(reportOn('efficacy', sale(['introduce-product'], 'false')).whyNotConverted).toBe(
      '成交靠了和事实不符的说法',
    );
  });
});

describe('conversion', () => {
  const bands: [number, number, string][] = [
    [4999, 10000, '不合格'],
    [1, 2, '合格'],
    [599, 1000, '合格'],
    [3, 5, '良好'],
    [6999, 10000, '良好'],
    [7, 10, '优秀'],
    [0, 7, '不合格'],
  ];
  test.each(bands)('%i of %i is %s: a bound belongs to the better band', (sold, came, title) => {
    expect(bandOf(sold, came, norms.conversion.bands)?.title).toBe(title);
  });

  test('under ten shoppers there is not enough evidence, however good', () => {
    const nine = Array.from({ length: 9 }, () => ({ buys: true, converted: true }));
    expect(conversion(nine, norms)).toEqual({ paid: 9, came: 9, band: null, minimum: 10 });
    expect(conversion([...nine, { buys: true, converted: true }], norms).band?.title).toBe('优秀');
  });

  test('shoppers who did not come to buy are counted apart', () => {
    expect(conversion([{ buys: false, converted: false }], norms).came).toBe(0);
  });
});

describe('the report', () => {
  test('names the turn at which the sale was lost', () => {
    const events = [
      shopper(0, '哪个好'),
      agent(5, '都行', { acts: ['perfunctory'] }),
      insight(6, { trust: 50, intent: 50 }),
      agent(9, '爱买不买', { acts: ['perfunctory'] }),
      insight(10, { trust: 20, intent: 20, why: '被敷衍' }),
      ended(20, 'left'),
    ];
    expect(reportOn('choice', events).tipping).toEqual({
      event: 3,
      at: 10_000,
      why: '被敷衍',
      direction: 'down',
    });
  });

  test('is the same for a transcript that was stored and read again', () => {
    const setting = settingOf('choice');
    const t = transcriptOf(setting, [
      shopper(0, '在吗'),
      agent(5, '您好', { acts: ['greet'] }),
      ended(60, 'left'),
    ]);
    expect(grade(JSON.parse(JSON.stringify(t)), setting)).toEqual(grade(t, setting));
  });

  test('adds up: parts from criteria, the mark from parts', () => {
    const report = reportOn('choice', [
      shopper(0, '在吗'),
      agent(5, '您好', { acts: ['greet'] }),
      ended(60, 'left'),
    ]);
    const judged = report.criteria.filter((c) => c.status !== 'not-assessed');
    const got = judged.reduce((n, c) => n + c.points, 0);
    const of = judged.reduce((n, c) => n + c.of, 0);
    expect(report.parts.reduce((n, p) => n + p.got, 0)).toBe(got);
    expect(report.mark).toBe(Math.round((100 * got) / of));
  });

  test('weighs every family alike: all criteria together come to 100', () => {
    for (const family of ['choice', 'addon', 'delivery', 'efficacy', 'authenticity'] as const) {
      const report = reportOn(family, []);
      expect(report.criteria.reduce((n, c) => n + c.of, 0)).toBe(100);
    }
  });
});

describe('a changed price', () => {
  const setting = settingOf('payment-reminder', 'remind-sweater');
  const cut = (amount: number) =>
    grade(
      transcriptOf(setting, [
        shopper(0, '还没付'),
        agent(5, '帮您改好了'),
        { type: 'action', at: 9000, action: { type: 'change-price', item: 'qh-1123-207', amount } },
      ]),
      setting,
    );

  test('below what everybody can pay crosses a red line at the deed itself', () => {
    expect(cut(20_000).redLines).toMatchObject([{ id: 'private-price-cut', event: 2 }]);
    expect(cut(20_000).converted).toBe(false);
  });

  test('to what everybody can pay crosses none', () => {
    expect(cut(29_900).redLines).toEqual([]);
  });
});
