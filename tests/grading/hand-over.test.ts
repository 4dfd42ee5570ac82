import { describe, expect, test } from 'vitest';
import { checkHandOver, type HandOverChat } from '../../src/grading/index.ts';

const CHATS: HandOverChat[] = [
  { chat: 'c1', title: '等橙子的人', family: 'gift' },
  { chat: 'c2', title: '火山口', family: 'abuse' },
];
const GOOD = '包裹没找到，答应明早十点前回电话，白班接着查—小山—11-24 22:10';
const check = (chat: string, note: string) =>
  checkHandOver({ chat, note }, CHATS, ['abuse', 'lost-parcel'], '小山');

describe('a note to the next shift', () => {
  test('may stand when it is about the matter that stays, says what is open, and is signed with the time', () => {
    expect(check('c2', GOOD)).toEqual([]);
  });
  test('about somebody else names whose matter stays', () => {
    expect(check('c1', GOOD)).toEqual([expect.stringContaining('火山口')]);
    expect(check('c9', GOOD)).toHaveLength(1);
  });
  test('says what of the three parts is wrong', () => {
    expect(check('c2', '包裹没找到，答应明早十点前回电话').join()).toContain('三段');
    expect(check('c2', GOOD.replace('小山', '小禾')).join()).toContain('小山');
    expect(check('c2', GOOD.replace('11-24', '13-40')).join()).toContain('真实存在的日期');
  });
  test('too short to say what was promised is told so', () => {
    expect(check('c2', '没办完—小山—11-24 22:10')).toEqual([expect.stringContaining('太短')]);
  });
});
