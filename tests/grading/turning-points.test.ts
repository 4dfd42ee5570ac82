import { describe, expect, test } from 'vitest';
import { turningPoints } from '../../src/grading/index.ts';
import { open } from '../../src/roleplay/index.ts';
import { createRandom } from '../../src/understanding/train/random.ts';
import { playMoves, settingOf } from '../lib/play.ts';
import { agent, ended, insight, shopper } from './builders.ts';

const deed = (seconds: number, type: 'send-card' | 'write-note') => ({
  type: 'action' as const,
  at: seconds * 1000,
  action: { type },
});
const points = (events: Parameters<typeof turningPoints>[0]['events'], begin: number | null = 50) =>
  turningPoints({ events }, begin);

describe('turning points', () => {
  test('are the three turns that moved intent most, up or down, in the order of the conversation', () => {
    const found = points([
      shopper(0, '哪个好'),
      agent(5, '看您需要'),
      insight(6, { intent: 52, why: '说到了一部分' }),
      agent(10, '雨天用轻羽的，防泼水'),
      insight(12, { intent: 70, why: '说清楚了' }),
      agent(20, '快拍'),
      insight(22, { intent: 58, why: '被催着下单' }),
      agent(30, '您慢慢看'),
      insight(33, { intent: 63, why: '被体谅' }),
    ]);
    expect(found.map((p) => [p.events, p.from, p.to, p.thought])).toEqual([
      [[3], 52, 70, '说清楚了'],
      [[5], 70, 58, '被催着下单'],
      [[7], 58, 63, '被体谅'],
    ]);
  });

  test('of equal moves the earlier counts', () => {
    const turns = [60, 50, 60, 50].flatMap((intent, i) => [
      agent(i * 9, '第几句'),
      insight(i * 9 + 3, { intent }),
    ]);
    expect(points(turns).map((p) => p.events)).toEqual([[0], [2], [4]]);
  });

  test('take what was sent before one answer as one turn', () => {
    const [only] = points([
      agent(3, '这款'),
      deed(4, 'send-card'),
      agent(6, '防水'),
      insight(9, { intent: 60 }),
    ]);
    expect(only).toMatchObject({ events: [0, 1, 2], by: 'message' });
    expect(points([deed(4, 'send-card'), insight(9, { intent: 60 })])).toMatchObject([
      { events: [0], by: 'deed' },
    ]);
  });

  test('name a silence by the lines that waited for it, once, however often the shopper asked', () => {
    const found = points([
      shopper(0, '在吗'),
      insight(60, { intent: 46, why: '等得久了' }),
      shopper(60, '有人吗'),
      deed(80, 'write-note'),
      insight(150, { intent: 42, why: '等得久了' }),
      shopper(150, '？'),
      ended(380, 'timed-out'),
    ]);
    expect(found).toMatchObject([{ by: 'silence', events: [0, 2], from: 50, to: 42, at: 150_000 }]);
  });

  test('leave out the first move where nobody knows with what intent the shopper came', () => {
    const events = [
      agent(3, '都行'),
      insight(6, { intent: 20 }),
      agent(9, '雨天用这个'),
      insight(12, { intent: 30 }),
    ];
    expect(points(events, 50).map((p) => p.to - p.from)).toEqual([-30, 10]);
    expect(points(events, null).map((p) => p.to - p.from)).toEqual([10]);
  });

  test('are none where nothing moved, and in a chat whose shopper has no recorded inside', () => {
    expect(points([agent(3, '您好'), insight(6, { intent: 50 })])).toEqual([]);
    expect(points([shopper(0, '在吗'), agent(3, '您好'), ended(60, 'left')])).toEqual([]);
  });

  test('of a played conversation name the insult that lost it', async () => {
    const setting = await settingOf('delivery-lipstick');
    const talk = playMoves(setting, ['在的亲~ 今天16点前付款今天就发出', '买不起就别问，穷鬼'], 5);
    const found = turningPoints(talk, open(setting.world, 5).shopper.mood.intent);
    const insult = talk.events.findIndex((e) => e.type === 'agent' && e.text.includes('穷鬼'));
    const fall = found.find((p) => p.events.includes(insult));
    expect(fall?.to).toBeLessThan(fall?.from ?? 0);
    expect(found).toHaveLength(2);
  });

  test.each(Array.from({ length: 40 }, (_, i) => i + 1))(
    'seed %i: no turn outside the three moved more than one of them, and the moves of all turns add up',
    (seed) => {
      const random = createRandom(seed);
      const moods = Array.from({ length: 8 }, () => Math.floor(random() * 101));
      const events = moods.flatMap((intent, i) => [agent(i * 9, '第几句'), insight(i * 9 + 3, { intent })]);
      const found = points(events);
      const sizes = moods.map((to, i) => Math.abs(to - (moods[i - 1] ?? 50)));
      const least = Math.min(...found.map((p) => Math.abs(p.to - p.from)));
      const rest = sizes.filter((_, i) => !found.some((p) => p.events[0] === i * 2));
      expect(Math.max(0, ...rest)).toBeLessThanOrEqual(least);
      expect(found.every((p) => sizes[(p.events[0] ?? 0) / 2] === Math.abs(p.to - p.from))).toBe(true);
    },
  );
});
