import { describe, expect, test } from 'vitest';
import { listCases, ROOT } from '../../scripts/lib/world.ts';
import { grade } from '../../src/grading/index.ts';
import { readContent } from '../../src/schemas/reader.ts';
import { settingOf as playedWith, playMoves, reportOf } from '../lib/play.ts';
import { agent, criterion, ended, insight, paid, settingOf, shopper, transcriptOf } from './builders.ts';

const setting = settingOf('delivery', 'delivery-lipstick');
const { concerns } = setting.case;
const on = (...events: Parameters<typeof transcriptOf>[1]) => grade(transcriptOf(setting, events), setting);
const cold = on(
  shopper(0, '今天发吗'),
  agent(5, '您好', { acts: ['greet'] }),
  insight(6, { trust: 50, concerns: { dispatch: 'settled', arrive: 'open' } }),
  shopper(7, '周五能到吗'),
  agent(12, '不知道', { acts: ['perfunctory'] }),
  insight(15, { trust: 30, concerns: { dispatch: 'settled', arrive: 'open' }, why: '被敷衍' }),
  ended(20, 'left'),
);

describe('a miss tells', () => {
  test('where it was, and what the shopper thought of that turn', () => {
    expect(criterion(cold, 'no-cold')).toMatchObject({ moment: 4, thought: '被敷衍' });
  });

  test('the case’s own line for what was open at that very moment', () => {
    const better = concerns.find((c) => c.id === 'arrive')?.better;
    expect(criterion(cold, 'no-cold').better).toEqual(better);
    expect(criterion(cold, 'settled').better).toEqual(better);
  });

  test('what was left undone, by the turn in which that was felt', () => {
    expect(criterion(cold, 'settled')).toMatchObject({ moment: 4, thought: '被敷衍' });
    expect(criterion(cold, 'mood')).toMatchObject({ moment: 4, thought: '被敷衍' });
  });

  test('a line of the rubric with this shop and this product in it', () => {
    const bare = on(
      shopper(0, '今天发吗'),
      agent(5, '今天发', { acts: ['explain-shipping'] }),
      paid(20),
      ended(30, 'paid'),
    );
    expect(criterion(bare, 'opened').better?.say).toContain(setting.shop.name);
    const lipstick = setting.shop.products.find((p) => p.id === 'lipstick')?.name ?? '?';
    expect(criterion(bare, 'invited').better?.say).toContain(lipstick);
  });

  test('what would have been true, from the claim that was false, and no line where that is not known', () => {
    const said = (right?: string) =>
      on(
        shopper(0, '今天发吗'),
        agent(5, '20点前都发', {
          claims: [{ kind: 'cutoff', verdict: 'false', ...(right === undefined ? {} : { right }) }],
        }),
        ended(20, 'left'),
      );
    expect(criterion(said('16点前付款今天发'), 'claims-true').better?.say).toBe(
      '抱歉，刚才说错了：16点前付款今天发。',
    );
    expect(criterion(said(), 'claims-true').better).toBeUndefined();
  });

  test('nothing of the inside in a real chat, which has none', () => {
    const real = on(shopper(0, '今天发吗'), agent(5, '不知道', { acts: ['perfunctory'] }), ended(20, 'left'));
    const { moment, thought } = criterion(real, 'no-cold');
    expect({ moment, thought }).toEqual({ moment: 1, thought: undefined });
  });

  test('nothing of all this where it was met', () => {
    expect(criterion(cold, 'opened')).not.toHaveProperty('moment');
    expect(criterion(cold, 'opened')).not.toHaveProperty('better');
  });
});

describe('over every case, played badly', () => {
  const plays = new Map(readContent(ROOT).cases.map((c) => [c.id, c.plays]));
  test.each(listCases().map((c) => c.id))(
    '%s: each miss has a better line of its own, with every blank filled',
    async (id) => {
      const played = await playedWith(id);
      const selling = played.world.case.basket.length > 0;
      for (const moves of [
        plays.get(id)?.poor ?? [],
        ['您好，欢迎光临', '好的', '不知道'],
        ['买这个就对了'],
      ]) {
        const report = reportOf(played, playMoves(played, moves));
        const missed = report.criteria.filter(
          (c) => c.status === 'not-met' && c.id !== 'tone' && c.id !== 'no-early-close',
        );
        for (const { id: of, better } of missed.filter(
          // What was false is not always known to be otherwise, and where nothing is to be bought nobody is to be invited.
          (c) => c.id !== 'claims-true' && (c.id !== 'invited' || selling),
        ))
          expect(better?.say ?? '{none}', of).toMatch(/^[^{}]{4,}$/);
      }
    },
  );
});
