import { describe, expect, test } from 'vitest';
import { stepsShown } from '../../src/grading/index.ts';
import type { SpeechAct } from '../../src/schemas/index.ts';
import type { TranscriptEvent } from '../../src/transcript/index.ts';
import { agent, settingOf, shopper } from './builders.ts';

const SELLS = { basket: [{ product: 'white-shirt', units: 1 }] };
const shownBy = (events: TranscriptEvent[], story = SELLS) =>
  stepsShown(events, story).flatMap((s) => (s.done ? [s.title] : []));

describe('the meter of the five steps', () => {
  test('names all five in their order before a word is written, none of them done', () => {
    const steps = stepsShown([shopper(0, '在吗')], SELLS);
    expect(steps.map((s) => s.title)).toEqual(['欢迎', '介绍', '活动', '核对', '道谢']);
    expect(shownBy([shopper(0, '谢谢')])).toEqual([]);
  });
  test.each<[SpeechAct, string]>([
    ['greet', '欢迎'],
    ['introduce-product', '介绍'],
    ['recommend', '介绍'],
    ['explain-shipping', '介绍'],
    ['announce-promo', '活动'],
    ['confirm-order', '核对'],
    ['close-warmly', '道谢'],
    ['invite-favourite', '道谢'],
  ])('%s shows %s and nothing else', (act, step) => {
    expect(shownBy([agent(1, '一句话', { acts: [act] })])).toEqual([step]);
  });
  test.each<SpeechAct>(['acknowledge', 'invite-order', 'refuse-flat', 'concede-price', 'identify-order'])(
    '%s shows no step',
    (act) => {
      expect(shownBy([agent(1, '一句话', { acts: [act] })])).toEqual([]);
    },
  );
  test('does not mind the order, nor two steps in one message', () => {
    const talk = [
      agent(1, '先谢谢您', { acts: ['close-warmly', 'confirm-order'] }),
      agent(2, '满减', { acts: ['announce-promo'] }),
      agent(3, '您好', { acts: ['greet'] }),
      agent(4, '纯棉的', { acts: ['introduce-product'] }),
    ];
    expect(shownBy(talk)).toEqual(['欢迎', '介绍', '活动', '核对', '道谢']);
    expect(shownBy(talk.toReversed())).toEqual(shownBy(talk));
  });
  test('a step once shown stays, whatever is said after it', () => {
    const hello = agent(1, '您好', { acts: ['greet'] });
    expect(shownBy([hello, agent(2, '不行', { acts: ['refuse-flat'] })])).toEqual(['欢迎']);
  });
  test('shows nothing on a doubtful reading, not even on a nearest guess of 50', () => {
    expect(shownBy([agent(1, '嗯', { acts: ['greet'], sure: 50 })])).toEqual([]);
    expect(shownBy([agent(1, '嗯', { acts: ['greet'], sure: 51 })])).toEqual(['欢迎']);
  });
  test('is there where a case sells something, and not where it does not', () => {
    const talk = [agent(1, '您好', { acts: ['greet'] })];
    expect(stepsShown(talk, settingOf('delivery').case)).toHaveLength(5);
    expect(stepsShown(talk, settingOf('complaint').case)).toEqual([]);
  });
});
