import { describe, expect, test } from 'vitest';
import { endingOf, playMoves, saidBy, settingOf } from '../lib/play.ts';

/** What the shopper of a case says to these messages. */
const answers = async (id: string, moves: string[]) => {
  const talk = playMoves(await settingOf(id), moves, 7);
  return { said: saidBy(talk).join(' '), end: endingOf(talk), talk };
};

describe('what was told is taken as a person takes it', () => {
  test('an address that is read back wrong is put right at once', async () => {
    const { said, end } = await answers('address-check', [
      '您好，请您核对：四件套1.8米一套，地址为老城东路12号3栋，以上是否有误？',
      '改好了，新城西路5号6栋',
      '还没发呢，来得及，今天15点前的都发',
      '不客气，祝您住得舒服',
    ]);
    expect(said).toContain('新城西路5号');
    expect(end.ending).toBe('settled');
  });

  test('a colour comes out to a read-back of the change', async () => {
    const { said } = await answers('change-order', ['在的 石墨换成云白 对不对']);
    expect(said).toMatch(/云白|白的/);
  });

  test('goods that the shop never had are understood without a word more', async () => {
    const { end } = await answers('wrong-shop', [
      '没有猫粮呢 您看看是不是别家店的订单',
      '我的 全部订单 上面搜猫粮 能看到哪家店',
      '不客气 慢走',
    ]);
    expect(end.ending).toBe('settled');
  });

  test('a promise with any time is waited for', async () => {
    for (const when of ['明天中午前', '下班前', '今天内', '明天上午']) {
      const { talk } = await answers('unknown-pregnant', [
        `您好，孕期能不能用资料没写，我去问下主管 ${when}回您`,
      ]);
      const told = talk.events.findLast((e) => e.type === 'insight' && e.insight.concerns['back'] === 'open');
      expect(told, when).toBeDefined();
    }
  });

  test('what it was told not to use it does not buy', async () => {
    const { end } = await answers('unknown-pregnant', [
      '您好，孕期能不能用资料没写，我去问下同事，半小时内回您',
      '问到了：没有酒精香精，孕期没有做过测试，成分请医生看',
      'A醇先停停吧，面霜也先别买，产检问完医生再来',
    ]);
    expect(end.ending).toBe('rightly-not-sold');
  });

  const CREAM = [
    '您好，孩子多大？看过医生吗？什么肤质',
    '实话说这款只有保湿，没有祛痘的作用，痘还是听皮肤科医生的',
    '只当保湿选清爽型，不含香精酒精，先问医生能不能和药膏一起用，耳后试一天',
  ];

  test('told that there is no hurry, it looks before it pays', async () => {
    const { talk } = await answers('efficacy-teen-cream', [...CREAM, '不着急，您慢慢看']);
    const told = talk.events.findLast((e) => e.type === 'agent');
    const paid = talk.events.find((e) => e.type === 'paid');
    expect((paid?.at ?? 0) - (told?.at ?? 0)).toBeGreaterThan(60_000);
  });

  test('asked to wait with its payment, it waits, and pays when it is told that it may', async () => {
    const { talk, said } = await answers('efficacy-teen-cream', [
      ...CREAM,
      '先别付款，我给您备注一下',
      '备注好了，可以付了',
    ]);
    const agent = talk.events.filter((e) => e.type === 'agent');
    const paid = talk.events.find((e) => e.type === 'paid');
    expect(said).toMatch(/等你|先不付|弄好说一声|先等着|不急/);
    expect(paid?.at ?? 0).toBeGreaterThan(agent.at(-1)?.at ?? Infinity);
    expect((paid?.at ?? Infinity) - (agent.at(-1)?.at ?? 0)).toBeLessThan(20_000);
  });

  test.each(['领了券再拍就行', '您看好再拍', '问过医生再下单也不迟'])(
    'what it does itself before it pays holds nobody up: %s',
    async (words) => {
      const { talk } = await answers('efficacy-teen-cream', [...CREAM, words]);
      const last = talk.events.findLast((e) => e.type === 'shopper' && e.text !== '');
      expect(last?.type === 'shopper' ? last.text : '').not.toMatch(/等你|先不付|弄好说一声|先等着/);
    },
  );

  test('one promise settles only what it names: the refund comes up by itself', async () => {
    const { said } = await answers('complaint-service', ['向您道歉。请您说说当时是什么事情，我来接手处理']);
    expect(said).toMatch(/退款|我的事/);
  });

  test('who had to take a no is not glad', async () => {
    const { said, end } = await answers('exchange-washed-jeans', [
      '您好，换货的条件是未洗过、吊牌完好、签收次日起七天内',
      '非常抱歉，下过水的不符合条件，对每位顾客都一样。家里人能穿的话可以转给家里人，要是开线给我照片照样处理',
      '谢谢您体谅，祝您生活愉快',
    ]);
    expect(end.ending).toBe('settled');
    expect(said).not.toMatch(/开心|爱你|完美/);
  });
});
