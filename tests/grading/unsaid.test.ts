import { describe, expect, test } from 'vitest';
import { unsaid } from '../../src/grading/index.ts';
import { agent, insight, settingOf, shopper } from './builders.ts';

const { facts } = settingOf('choice', 'choice-bag').case;
const ids = facts.map((f) => f.id);
const titles = facts.map((f) => f.title);

describe('what a shopper does not say unasked', () => {
  test('is parted by whether it had come out when the conversation ended', () => {
    const events = [
      shopper(0, '哪个好'),
      insight(1, { disclosed: [] }),
      agent(5, '您平时带电脑吗'),
      insight(9, { disclosed: ids.slice(0, 1) }),
    ];
    expect(unsaid({ events }, facts)).toEqual({ told: titles.slice(0, 1), kept: titles.slice(1) });
  });

  test('is nothing where the record has no inside, or the case hides nothing', () => {
    expect(unsaid({ events: [shopper(0, '哪个好')] }, facts)).toBeNull();
    expect(unsaid({ events: [insight(1, { disclosed: [] })] }, [])).toBeNull();
  });
});
