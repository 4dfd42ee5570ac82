import { describe, expect, test } from 'vitest';
import { read } from '../../src/understanding/reader.ts';
import { ASKING, type AskRow, NOT_ASKING } from './asks-rows.ts';
import { contextOf } from './context.ts';

const heard = (text: string) => read(text, contextOf()).asks;
const others = ([text, topics, may = []]: AskRow) =>
  heard(text).filter((topic) => !topics.includes(topic) && !may.includes(topic));

describe.each(Object.entries(ASKING))('asked in the manner %s', (_, rows) => {
  test.each(rows)('%s asks for %j and nothing else', (...row) => {
    expect(heard(row[0])).toEqual(expect.arrayContaining(row[1]));
    expect(others(row)).toEqual([]);
  });
});

describe('what asks for nothing, or for something else', () => {
  test.each(NOT_ASKING)('%s asks for %j', (...row) => {
    expect(heard(row[0])).toEqual(expect.arrayContaining(row[1]));
    expect(others(row)).toEqual([]);
  });
});

describe('a read-back confirms an order', () => {
  const acts = (text: string) => read(text, contextOf()).acts.map(({ act }) => act);
  test.each([
    '您的地址是老城东路12号3栋 对吗',
    '石墨换成云白 对不对',
    '改成云白中不中',
    '雾蓝色L码两件,没错吧',
  ])('%s', (text) => expect(acts(text)).toContain('confirm-order'));
  test.each(['给您换一件新的 行不', '您收到的是灰蓝色的 对吗', '给您退30 中不中'])('not: %s', (text) =>
    expect(acts(text)).not.toContain('confirm-order'),
  );
});
