import { describe, expect, test } from 'vitest';
import { ROOT } from '../../scripts/lib/world.ts';
import { type Conversation, open, runOut, settle } from '../../src/roleplay/index.ts';
import { readContent } from '../../src/schemas/reader.ts';
import { type Move, playMove, reportOf, settingOf } from '../lib/play.ts';
import { QUESTIONS } from './questions.ts';

const content = readContent(ROOT);

/** What an agent may type or do in any case, wise or not. */
const ANYTHING: readonly Move[] = [
  '您好，在的',
  '稍等，我帮您看一下',
  '嗯嗯好的',
  '您主要担心哪方面呢？',
  '今天16点前付款今天就发',
  '价格对每位顾客都是一样的',
  '支持七天无理由退货',
  '给您添麻烦了，非常抱歉',
  '我马上帮您处理，明天中午前给您答复',
  '这款卖得很好的',
  '😀',
  '不知道，你自己看详情',
  '我保证绝对没问题，百分百',
  '私下给您便宜二十，别跟别人说',
  { action: 'ask-supervisor' },
  { action: 'write-note' },
];
const INSULT = '买不起就别问，穷鬼';
const ACTS = 12;
const CHECKED = [4, 8, 12];

/** Whole numbers from a seed, each below a bound. */
function dice(seed: number): (below: number) => number {
  let n = seed;
  return (below) => {
    n = (Math.imul(n, 1103515245) + 12345) & 0x7fffffff;
    return (n >>> 8) % below;
  };
}

describe.each(content.cases.map((c) => [c.id, c] as const))('case %s', async (id, story) => {
  const setting = await settingOf(id);
  const { good, cautious, poor } = story.plays;
  const asks = story.facts.flatMap((f) => f.asks.slice(0, 1).map((topic) => QUESTIONS[topic][0]));
  const rescue = ['非常抱歉，让您久等了', ...asks, ...story.concerns.map((c) => c.better.say)];

  const finish = (from: Conversation, moves: readonly Move[]): Conversation => {
    let talk = from;
    for (const move of moves) if (!talk.shopper.ended) talk = playMove(setting, talk, move);
    return runOut(setting.world, talk);
  };

  /** Why no right ending can be reached any more: what the agent did to deserve it, in words. */
  function earned(talk: Conversation): string[] {
    const report = reportOf(setting, runOut(setting.world, talk));
    const drops = talk.events.flatMap((e, i) => {
      if (e.type !== 'insight' || !e.insight.why) return [];
      const before = talk.events.slice(0, i).findLast((b) => b.type === 'insight');
      const trust = before?.type === 'insight' ? before.insight.trust : setting.world.persona.mood.trust;
      const patience =
        before?.type === 'insight' ? before.insight.patience : setting.world.persona.mood.patience;
      return e.insight.trust < trust || e.insight.patience < patience ? [e.insight.why] : [];
    });
    const over = talk.events.flatMap((e) => (e.type === 'ended' ? [e.why] : []));
    const untrue = report.verdict.includes('靠了') ? [report.verdict] : [];
    return [...report.redLines.map((r) => r.title), ...drops, ...over, ...untrue];
  }

  test.each([1, 2].map((n) => [n + id.length * 100 + id.charCodeAt(0)]))(
    'after any twelve acts a right ending can still be reached, or its loss has a named reason; a wrong one can be reached (seed %i)',
    (seed) => {
      const roll = dice(seed);
      const pool = [...ANYTHING, ...good, ...cautious, ...poor];
      const said: Move[] = [];
      let talk = settle(setting.world, open(setting.world, seed));
      for (let n = 1; n <= ACTS && !talk.shopper.ended; n++) {
        const move = pool[roll(pool.length)] ?? '您好';
        said.push(move);
        talk = playMove(setting, talk, move);
        if (!CHECKED.includes(n)) continue;
        const left = (moves: readonly Move[]) => moves.filter((m) => !said.includes(m));
        const right = [left(good), left(cautious), left(rescue)].some(
          (moves) => reportOf(setting, finish(talk, moves)).rightEnding,
        );
        if (!right) expect(earned(talk), JSON.stringify(said)).not.toEqual([]);
        // Who has paid or is content has its right ending already.
        const hurt = reportOf(setting, finish(talk, [INSULT]));
        const over = talk.shopper.paid || talk.shopper.resolved || talk.shopper.ended;
        expect(over || !hurt.rightEnding, JSON.stringify(said)).toBe(true);
      }
      expect(runOut(setting.world, talk).shopper.ended).toBe(true);
    },
  );

  test('after nothing but courtesy a right ending can still be reached', () => {
    const talk = ['您好，在的', '抱歉让您久等了'].reduce(
      (t, move) => playMove(setting, t, move),
      settle(setting.world, open(setting.world, 3)),
    );
    const ends = [good, cautious, rescue].map((moves) => reportOf(setting, finish(talk, moves)).rightEnding);
    expect(ends).toContain(true);
  });
});
