import { describe, expect, test } from 'vitest';
import { grade } from '../../src/grading/index.ts';
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

const status = (events: TranscriptEvent[], id: string) => criterion(reportOn('choice', events), id).status;
const hello = agent(5, '您好', { acts: ['greet'] });

describe('a promise too great', () => {
  const talk = (...later: TranscriptEvent[]) =>
    reportOn('efficacy', [
      shopper(0, '扛得住不'),
      agent(5, '天天洗绝对洗不坏', { acts: ['overpromise'] }),
      shopper(10, '真的?'),
      ...later,
      paid(40),
      ended(60, 'paid'),
    ]);

  test('that stated nothing to check is taken back by an apology and what may truly be expected', () => {
    const sorry = agent(20, '抱歉说满了，天天洗会有正常磨损', { acts: ['apologise', 'set-expectation'] });
    expect(talk(sorry).converted).toBe(true);
    const fact = agent(20, '抱歉，首洗缩水3%', { acts: ['apologise'], claims: [{ verdict: 'true' }] });
    expect(talk(fact).converted).toBe(true);
  });

  test('stands where nobody says sorry, and where the apology puts nothing right', () => {
    expect(talk(agent(20, '会有正常磨损', { acts: ['set-expectation'] })).converted).toBe(false);
    expect(talk(agent(20, '抱歉', { acts: ['apologise'] })).converted).toBe(false);
  });
});

describe('a right ending that the case names', () => {
  const setting = settingOf('not-fit', 'notfit-laptop-bank');
  const [concern] = setting.case.concerns;
  const [outcome] = setting.case.outcomes;
  const report = grade(
    transcriptOf(setting, [
      shopper(0, '给电脑充能撑两小时不'),
      agent(19, '先说结论，带不动笔记本', { acts: ['greet', 'introduce-product'], answers: ['function'] }),
      insight(21, { concerns: { [concern?.id ?? '']: 'open' } }),
      shopper(21, '幸好问了 那我下车买'),
      { type: 'ended', at: 22_000, ending: outcome?.ending ?? 'left', why: outcome?.why ?? '' },
    ]),
    setting,
  );

  test('is the answer to what was open: nothing is left without one', () => {
    expect(criterion(report, 'none-unanswered').status).toBe('met');
    expect(criterion(report, 'settled').status).toBe('met');
  });

  test('needs no question where the first words told enough', () => {
    const technique = report.criteria.find((c) => c.id.startsWith('technique'));
    expect(technique?.says).not.toContain('没有问清');
  });
});

describe('the clock of the first reply', () => {
  const answer = agent(33, '您昨晚拍的还没付款', { acts: ['identify-order'] });
  test('stops at the first sentence, whether or not it could be read', () => {
    const unread = agent(12, '早呀亲亲，昨晚那单还给您留着呢');
    expect(status([shopper(0, '早'), unread, answer], 'first-reply')).toBe('met');
    expect(status([shopper(0, '早'), answer], 'first-reply')).toBe('not-met');
  });

  test('runs on over a heap of key words', () => {
    const heap = agent(12, '正品 包邮 优惠 保湿 谢谢');
    expect(status([shopper(0, '早'), heap, answer], 'first-reply')).toBe('not-met');
  });
});

describe('what was taken up', () => {
  const first = [
    shopper(0, '找不到怎么赔'),
    agent(5, '物流写的是代收点', { acts: ['report-logistics'], answers: ['refund'] }),
  ];
  const open = { concerns: { which: 'open' as const } };

  test('agrees with what the shopper itself says: passed by is passed by', () => {
    const felt = (why: string) =>
      status([...first, insight(8, { ...open, why }), shopper(10, '给个说法')], 'taken-up');
    expect(felt('「找不到怎么赔」没有被接住')).not.toBe('met');
    expect(felt('感到被理解')).toBe('met');
  });
});

describe('trust', () => {
  test('that rose before the shopper went all the same is told as that', () => {
    const talk = [
      shopper(0, '哪个好'),
      hello,
      insight(6, { trust: 53 }),
      insight(20, { trust: 66 }),
      ended(30, 'left'),
    ];
    expect(criterion(reportOn('choice', talk), 'mood').says).toContain('信任没有掉');
    expect(criterion(reportOn('choice', talk), 'mood').says).toContain('还是走了');
  });
});

describe('short words', () => {
  test('that ask are questions, not terse answers', () => {
    const talk = [shopper(0, '发什么快递'), hello, agent(20, '寄哪', { asks: ['city'] })];
    expect(status([...talk, agent(30, '京东快递', { acts: ['explain-shipping'] })], 'no-terse')).toBe('met');
    expect(status([...talk, agent(30, '不行', { acts: ['refuse-flat'] })], 'no-terse')).toBe('not-met');
  });

  test('that answer the call open the conversation', () => {
    expect(status([shopper(0, '少个夹子'), agent(5, '在。别急', { acts: ['empathise'] })], 'opened')).toBe(
      'met',
    );
    expect(status([shopper(0, '少个夹子'), agent(5, '在不在店里买的', { asks: ['order'] })], 'opened')).toBe(
      'not-met',
    );
  });
});

test('a need that was asked for in words of no known topic was asked for', () => {
  const asks = agent(5, '您主要啥时候穿', { acts: ['ask-need'] });
  const named = agent(20, '推荐这件', { acts: ['recommend'] });
  const technique = reportOn('unspoken-need', [shopper(0, '想暖和点'), asks, named]).criteria.find((c) =>
    c.id.startsWith('technique'),
  );
  expect(technique?.says).not.toContain('没有先问需要');
});
