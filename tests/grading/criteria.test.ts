import { describe, expect, test } from 'vitest';
import { grade } from '../../src/grading/index.ts';
import type { Family, SpeechAct } from '../../src/schemas/index.ts';
import type { TranscriptEvent } from '../../src/transcript/index.ts';
import {
  agent,
  criterion,
  ended,
  insight,
  paid,
  reportOn,
  settingOf,
  shopper,
  transcriptOf,
} from './builders.ts';

const status = (events: TranscriptEvent[], id: string, family: Family = 'choice') =>
  criterion(reportOn(family, events), id).status;
const hello = agent(5, '您好，在的', { acts: ['greet'], answers: ['presence'] });

describe('response', () => {
  test.each([
    [30, 'met'],
    [31, 'not-met'],
  ])('a first reply after %i s is %s: the norm is 30 s', (seconds, wanted) => {
    expect(status([shopper(0, '在吗'), agent(seconds, '在的', { acts: ['greet'] })], 'first-reply')).toBe(
      wanted,
    );
  });

  test.each([
    [190, 'met'],
    [191, 'not-met'],
  ])('a later reply at %i s to a line of 10 s is %s: the norm is 3 min', (seconds, wanted) => {
    const events = [
      shopper(0, '在吗'),
      hello,
      shopper(10, '哪个好'),
      agent(seconds, '推荐云途', { acts: ['recommend'] }),
    ];
    expect(status(events, 'later-replies')).toBe(wanted);
  });

  test('with one round only later replies are not assessed', () => {
    expect(status([shopper(0, '在吗'), hello], 'later-replies')).toBe('not-assessed');
  });

  test('a message that cannot be read is no reply', () => {
    expect(
      status([shopper(0, '在吗'), agent(3, '正品 包邮 优惠'), ended(400, 'timed-out')], 'first-reply'),
    ).toBe('not-met');
  });

  test('a question never taken up is named', () => {
    const events = [shopper(0, '这个是正品吗'), agent(5, '您好', { acts: ['greet'] }), ended(60, 'left')];
    const found = criterion(reportOn('authenticity', events), 'none-unanswered');
    expect(found.status).toBe('not-met');
    expect(found.says).toContain('是不是正品');
  });

  test('what the shopper itself took for settled is not named with what is open', () => {
    const setting = settingOf('bulk', 'bulk-tea');
    const [price, invoice] = setting.case.concerns;
    const events = [
      shopper(0, '要得多能便宜不'),
      shopper(2, '发票怎么开'),
      agent(10, '电子票', { acts: ['explain-policy'] }),
      insight(12, { concerns: { [price?.id ?? '']: 'open', [invoice?.id ?? '']: 'settled' } }),
      ended(60, 'left'),
    ];
    const found = criterion(grade(transcriptOf(setting, events), setting), 'none-unanswered');
    expect(found.status).not.toBe('met');
    expect(found.says).not.toContain('发票');
  });
});

describe('what is said after the payment', () => {
  const wrong = { claims: [{ kind: 'price', verdict: 'false' }] } as const;
  const sale = (at: number) =>
    reportOn('choice', [
      shopper(0, '哪个好'),
      agent(10, '推荐您拍通勤包', { acts: ['recommend'], answers: ['choice'] }),
      ...(at < 60 ? [agent(at, '只要一百', { ...wrong, claims: [...wrong.claims] }), paid(60)] : []),
      ...(at > 60 ? [paid(60), agent(at, '只要一百', { ...wrong, claims: [...wrong.claims] })] : []),
      ended(200, 'paid'),
    ]);
  test('is no ground the sale rests on, though it costs its marks', () => {
    expect(sale(30)).toMatchObject({ converted: false });
    expect(sale(90)).toMatchObject({ converted: true });
    expect(criterion(sale(90), 'claims-true').status).toBe('not-met');
  });

  const word = (...around: Parameters<typeof reportOn>[1]) =>
    criterion(
      reportOn('choice', [
        shopper(0, '哪个好'),
        agent(10, '推荐您拍通勤包', { acts: ['recommend'], answers: ['choice'] }),
        agent(20, '能装15.6寸的电脑', { acts: ['introduce-product'], answers: ['function'] }),
        ...around,
      ]),
      'no-terse',
    ).status;
  test('may be as short as it likes', () => {
    expect(word(agent(30, '好梦'), paid(60), ended(90, 'paid'))).toBe('not-met');
    expect(word(paid(60), agent(70, '好梦'), ended(90, 'paid'))).toBe('met');
  });
});

describe('the shopper’s own line sent back', () => {
  test('shows nothing of the agent’s, whatever is read in it', () => {
    const line = '要燕麦色的M码';
    const done = (text: string) =>
      criterion(
        reportOn('choice', [
          shopper(0, line),
          agent(10, text, { acts: ['ask-need', 'recommend', 'give-reason'], answers: ['choice'] }),
          ended(60, 'left'),
        ]),
        'technique-choice',
      ).status;
    expect(done('您平时装什么？推荐通勤包，能装电脑')).not.toBe('not-met');
    expect(done(line)).toBe('not-met');
  });
});

describe('a promise with a time', () => {
  const asks = shopper(0, '里面是绒的吗');
  const promise = agent(10, '我去问一下，两分钟内回您', {
    acts: ['promise-followup'],
    answers: ['material'],
  });
  const word = (seconds: number) =>
    agent(seconds, '问到了，是抓绒', { acts: ['introduce-product'], answers: ['material'] });

  test.each([
    ['kept in time', [word(120), paid(140)], 'met', undefined],
    ['kept late', [word(200), paid(220)], 'partly', '过了才有下文'],
    ['never kept', [shopper(150, '好吧'), ended(300, 'paid')], 'partly', '没有下文'],
    ['whose time has not come when it is over', [ended(100, 'paid')], 'met', undefined],
  ] as const)('%s', (_, after, wanted, says) => {
    const found = criterion(reportOn('choice', [asks, promise, ...after]), 'none-unanswered');
    expect(found.status).toBe(wanted);
    if (says) {
      expect(found.says).toContain(says);
      expect(found.evidence).toContainEqual({ event: 1, note: '我去问一下，两分钟内回您' });
    }
  });
});

describe('teaching who buys for the first time', () => {
  const taught = (...lines: string[]) =>
    criterion(
      reportOn('first-time', [
        shopper(0, '第一回在网上买 点哪里'),
        ...lines.map((line, i) => agent(10 + i * 20, line, { acts: ['guide-steps'], answers: ['payment'] })),
        paid(200),
        ended(210, 'paid'),
      ]),
      'technique-guide',
    );

  test('two steps in a message are met, in as many messages as it takes', () => {
    expect(taught('您先点“立即购买”，选灰色', '再点“新增地址”', '填上电话，点保存').status).toBe('met');
  });

  test('a third step in one message makes it a part, and says so', () => {
    const found = taught('您先点“立即购买”，选灰色，再点“新增地址”，填上电话，点保存');
    expect(found.status).toBe('partly');
    expect(found.says).toContain('跟不上');
  });
});

describe('flow', () => {
  test('a greeting counts only at the beginning', () => {
    const late = [
      shopper(0, '在吗'),
      agent(3, '稍等', { acts: ['ask-wait'] }),
      agent(4, '查', { acts: ['ask-wait'] }),
      agent(9, '您好', { acts: ['greet'] }),
    ];
    expect(status(late, 'opened')).toBe('not-met');
    expect(status([shopper(0, '在吗'), hello], 'opened')).toBe('met');
  });

  test('an invitation is missed only where the shopper was ready', () => {
    const talk = [shopper(0, '在吗'), hello];
    expect(status([...talk, ended(60, 'left')], 'invited')).toBe('not-assessed');
    expect(status([...talk, paid(60), ended(90, 'paid')], 'invited')).toBe('not-met');
    expect(status([...talk, agent(20, '您直接拍下就行', { acts: ['invite-order'] })], 'invited')).toBe('met');
  });

  test('a sale without thanks misses the farewell; a shopper who left gave no chance', () => {
    const talk = [shopper(0, '在吗'), hello];
    expect(status([...talk, paid(60), ended(90, 'paid')], 'closed')).toBe('not-met');
    expect(status([...talk, ended(60, 'left')], 'closed')).toBe('not-assessed');
  });
});

test('a question that was only turned away was not taken up, whatever the refusal speaks of', () => {
  const no = agent(5, '不行，不议价', { acts: ['refuse-flat'], answers: ['price'] });
  const reason = agent(5, '价格每位都一样', { acts: ['hold-price'], answers: ['price'] });
  const asked = shopper(0, '能便宜点吗');
  expect(status([asked, no, ended(60, 'left')], 'taken-up')).toBe('not-met');
  expect(status([asked, no, ended(60, 'left')], 'none-unanswered')).toBe('not-met');
  expect(status([asked, reason, ended(60, 'left')], 'taken-up')).toBe('met');
  expect(status([asked, reason, ended(400, 'timed-out')], 'taken-up')).toBe('partly');
});

test('an answer in several lines takes a question up with any of them, until the shopper writes again', () => {
  const care = agent(5, '让您闹心了', { acts: ['empathise'] });
  const reason = agent(8, '价格每位都一样', { acts: ['hold-price'], answers: ['price'] });
  const asked = shopper(0, '能便宜点吗');
  expect(status([asked, care, ended(60, 'left')], 'taken-up')).toBe('not-met');
  expect(status([asked, care, reason, ended(60, 'left')], 'taken-up')).toBe('met');
  const again = [asked, care, shopper(6, '在吗'), reason, ended(60, 'left')];
  expect(status(again, 'taken-up')).toBe('partly');
  const twice = [asked, care, shopper(6, '能少吗'), care, shopper(9, '在吗'), reason, ended(60, 'left')];
  expect(status(twice, 'taken-up')).toBe('not-met');
});

describe('what counts as an answer', () => {
  const asked = shopper(0, '能便宜点吗');
  const reason = agent(20, '价格每位都一样', { acts: ['hold-price'], answers: ['price'] });

  test('a welcome answers nothing yet and passes nothing by', () => {
    expect(status([asked, hello, shopper(9, '在的'), reason, ended(60, 'left')], 'taken-up')).toBe('met');
  });

  test('where words tell no topic, the shopper’s own record tells that it took them as an answer', () => {
    const vague = agent(20, '就是这样的', { acts: ['introduce-product'], answers: ['material'] });
    const talk = (after: 'open' | 'settled') => [
      shopper(0, '哪个好'),
      hello,
      insight(6, { concerns: { which: 'open', rain: 'waiting' } }),
      shopper(9, '选哪个呀'),
      vague,
      insight(22, { concerns: { which: after, rain: 'waiting' } }),
      ended(90, 'left'),
    ];
    expect(status(talk('settled'), 'taken-up')).toBe('met');
    expect(status(talk('open'), 'taken-up')).toBe('not-met');
  });

  test('nothing waits for an answer once all that came up is settled', () => {
    const talk = [
      shopper(0, '哪个好'),
      agent(5, '云途', { acts: ['recommend'], answers: ['choice'] }),
      insight(6, { concerns: { which: 'settled', rain: 'settled' } }),
      shopper(9, '好不好看呢'),
      agent(12, '谢谢', { acts: ['close-warmly'] }),
      shopper(15, '会不会掉色呢'),
      agent(18, '谢谢啦', { acts: ['close-warmly'] }),
      ended(90, 'paid'),
    ];
    expect(status(talk, 'no-evasion')).toBe('met');
    expect(status(talk, 'none-unanswered')).toBe('met');
  });

  test('a bare word that one is there is an answer to the call alone, neither late nor too short', () => {
    const here = agent(5, '在', {});
    expect(status([asked, here, shopper(9, '便宜点'), reason], 'first-reply')).toBe('met');
    expect(status([asked, here, shopper(9, '便宜点'), reason], 'no-terse')).toBe('met');
    expect(
      status([asked, here, shopper(9, '便宜点'), agent(12, '不行', { acts: ['refuse-flat'] })], 'no-terse'),
    ).toBe('not-met');
  });
});

describe('conduct', () => {
  const rules: [string, SpeechAct][] = [
    ['no-quarrel', 'argue'],
    ['no-cold', 'perfunctory'],
    ['no-interrogation', 'interrogate'],
    ['no-push', 'pressure'],
    ['no-flat-refusal', 'refuse-flat'],
  ];
  test.each(rules)('%s is broken by %s, shown by its stretch, and kept without it', (id, act) => {
    const talk = [shopper(0, '能便宜点吗'), hello, agent(20, '价格都一样', { acts: ['hold-price'] })];
    expect(status(talk, id)).toBe('met');
    const broken = criterion(reportOn('choice', [...talk, agent(30, '坏话', { acts: [act] })]), id);
    expect(broken.status).toBe('not-met');
    expect(broken.evidence).toEqual([{ event: 3, start: 0, end: 2 }]);
  });

  test.each(rules)('%s is not assessed on an unsure reading', (id, act) => {
    const talk = [shopper(0, '在吗'), hello, agent(20, '好的', { acts: ['acknowledge'] })];
    expect(status([...talk, agent(30, '坏话', { acts: [act], sure: 79 })], id)).toBe('not-assessed');
  });

  test('one word proves no conduct', () => {
    expect(status([shopper(0, '在吗'), hello], 'no-quarrel')).toBe('not-assessed');
  });

  test('leaving while the shopper waits is an early close', () => {
    const leave: TranscriptEvent = { type: 'action', at: 30_000, action: { type: 'leave' } };
    expect(status([shopper(0, '在吗'), hello, leave, ended(30, 'timed-out')], 'no-early-close')).toBe(
      'not-met',
    );
  });

  test('net slang is named', () => {
    const talk = [
      shopper(0, '在吗'),
      hello,
      agent(20, '这款绝绝子', { acts: ['introduce-product'], slang: ['绝绝子'] }),
    ];
    expect(criterion(reportOn('choice', talk), 'tone').says).toContain('绝绝子');
  });
});

describe('accuracy', () => {
  const claims = (verdict: 'true' | 'false' | 'undecidable') => [
    shopper(0, '什么料'),
    agent(9, '纯棉的', {
      acts: ['introduce-product'],
      claims: [{ kind: 'material', verdict, right: '棉60%' }],
    }),
  ];
  test('a false claim is missed and corrected, a true one met, an undecidable one not assessed', () => {
    expect(status(claims('true'), 'claims-true')).toBe('met');
    expect(status(claims('undecidable'), 'claims-true')).toBe('not-assessed');
    const wrong = criterion(reportOn('choice', claims('false')), 'claims-true');
    expect(wrong.status).toBe('not-met');
    expect(wrong.says).toContain('棉60%');
  });
});

describe('technique', () => {
  test('what is done to the order shows that it was known which one', () => {
    const said = agent(5, '改好了，云白一副', { acts: ['report-progress'] });
    const deed: TranscriptEvent = { type: 'action', at: 4000, action: { type: 'exchange', item: 'md-1' } };
    const technique = (...events: TranscriptEvent[]) =>
      criterion(reportOn('order-change', [shopper(0, '拍错色了'), ...events]), 'technique-guide').says;
    expect(technique(said)).toContain('没有认清是哪一单');
    expect(technique(deed, said)).not.toContain('没有认清是哪一单');
  });

  test('a price cut for one shopper is a promise beyond what may be decided', () => {
    const cut = agent(9, '私下给您减二十', { acts: ['concede-price'] });
    expect(status([shopper(0, '便宜点'), hello, cut], 'no-overpromise')).toBe('not-met');
  });

  test('where nothing is for sale a word on the goods is no praise, and a boast still is one', () => {
    const onOrder = (...acts: SpeechAct[]) =>
      criterion(
        reportOn('order-change', [shopper(0, '拍错色了'), hello, agent(9, '云白有货', { acts })]),
        'no-overclaim',
      ).status;
    expect(onOrder('introduce-product')).toBe('not-assessed');
    expect(onOrder('overclaim')).toBe('not-met');
  });

  test('a choice named before anything was asked is the technique in part, and a mere greeting is none of it', () => {
    const recommend = agent(9, '推荐云途，能放电脑', { acts: ['recommend', 'give-reason'] });
    const ask = agent(5, '平时放电脑吗', { acts: ['ask-need'], asks: ['device'] });
    expect(status([shopper(0, '哪个好'), recommend], 'technique-choice')).toBe('partly');
    expect(status([shopper(0, '哪个好'), hello], 'technique-choice')).toBe('not-met');
    expect(status([shopper(0, '哪个好'), ask, recommend], 'technique-choice')).toBe('met');
  });

  test('every step made, and a shopper who still went the wrong way, is the technique in part', () => {
    const ask = agent(5, '平时用在哪', { acts: ['ask-need'], asks: ['use'] });
    const recommend = agent(9, '挑大的，装得下', { acts: ['recommend', 'give-reason'] });
    const talk = (...rest: TranscriptEvent[]) =>
      status([shopper(0, '哪个好'), ask, recommend, ...rest], 'technique-choice');
    expect(talk()).toBe('met');
    expect(talk(ended(60, 'paid'))).toBe('met');
    expect(talk(ended(60, 'left'))).toBe('partly');
  });

  test('what a technique forbids takes all of it, whatever else was done', () => {
    const asked = agent(5, '寄哪里', { acts: ['ask-need'], asks: ['city'] });
    const when = agent(9, '今天发', { acts: ['explain-shipping'] });
    const vowed = agent(12, '保证后天到', { acts: ['overpromise'] });
    const technique = (...said: TranscriptEvent[]) =>
      criterion(reportOn('delivery', [shopper(0, '几时到'), ...said]), 'technique-delivery');
    expect(technique(asked, when).status).toBe('met');
    expect(technique(when)).toMatchObject({ status: 'partly', points: technique(when).of / 2 });
    expect(technique(when).says).toContain('没有问寄到哪里');
    expect(technique(asked, when, vowed)).toMatchObject({ status: 'not-met', points: 0 });
  });

  test('concerns settled in part count half, none settled nothing', () => {
    const talk = (concerns: Record<string, 'open' | 'settled'>) =>
      status([shopper(0, '哪个好'), hello, insight(6, { concerns })], 'settled');
    expect(talk({ which: 'settled', rain: 'settled' })).toBe('met');
    expect(talk({ which: 'settled', rain: 'open' })).toBe('partly');
    expect(talk({ which: 'open', rain: 'open' })).toBe('not-met');
  });

  test('whoever waits in vain and goes has lost trust, whatever it came to', () => {
    const felt = [insight(6, { trust: 50 }), insight(20, { trust: 57 })];
    const talk = (end: 'paid' | 'timed-out') =>
      status([shopper(0, '哪个好'), hello, ...felt, ended(90, end)], 'mood');
    expect(talk('paid')).toBe('met');
    expect(talk('timed-out')).toBe('not-met');
  });

  test('a concern left open brings the case’s own better line', () => {
    const talk = [shopper(0, '哪个好'), hello, insight(6, { concerns: { which: 'open', rain: 'settled' } })];
    const found = criterion(reportOn('choice', talk), 'settled');
    expect(found.says).toContain('两款里选哪款');
    expect(found.better?.say).toContain('云途');
  });

  test('a real chat, which has no inside, is not assessed on it', () => {
    expect(status([shopper(0, '哪个好'), hello], 'settled')).toBe('not-assessed');
    expect(status([shopper(0, '哪个好'), hello], 'mood')).toBe('not-assessed');
  });
});
