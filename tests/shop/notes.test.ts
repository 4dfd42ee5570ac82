import { describe, expect, it } from 'vitest';
import {
  checkClosingNote,
  checkNote,
  flagFor,
  NOTE_FLAGS,
  type OrderNote,
  onlyAppends,
  parseNote,
} from '../../src/shop/index.ts';

const good: OrderNote = { flag: 'red', text: '送收纳袋—小禾—11-23 15:20' };
const codes = (note: Partial<OrderNote>) => checkNote({ ...good, ...note }, '小禾').map((p) => p.code);

describe('the format of an order note', () => {
  it('has content, name and time between long dashes', () => {
    expect(parseNote('送收纳袋 — 小禾 — 11-23 15:20')).toEqual({
      content: '送收纳袋',
      name: '小禾',
      time: '11-23 15:20',
    });
    expect(parseNote('送收纳袋-小禾-11-23 15:20')).toBeNull();
    expect(parseNote('送收纳袋——小禾—11-23 15:20')).toBeNull();
  });

  it('lets a good note stand', () => {
    expect(checkNote(good, '小禾')).toEqual([]);
    expect(codes({ text: '送收纳袋—小禾—2026-11-23 15:20' })).toEqual([]);
  });

  it('shows an example when the parts cannot be told apart', () => {
    expect(checkNote({ ...good, text: '送收纳袋' }, '小禾')).toEqual([
      {
        code: 'format',
        says: '备注写成“内容—客服名—时间”三段，用破折号“—”隔开。例如：送收纳袋—小禾—11-23 15:20',
      },
    ]);
  });

  it('wants one’s own name', () => {
    expect(checkNote({ ...good, text: '送收纳袋—小米—11-23 15:20' }, '小禾')).toEqual([
      { code: 'name', says: '第二段写自己的客服名“小禾”，现在是“小米”。' },
    ]);
  });

  it('wants a moment that exists', () => {
    const times = ['15:20', '11-31 15:20', '11-23 24:00', '2026-02-29 10:00', '昨天', ''];
    expect(times.map((time) => codes({ text: `送收纳袋—小禾—${time}` }))).toEqual(times.map(() => ['time']));
    expect(codes({ text: '送收纳袋—小禾—02-29 10:00' })).toEqual([]);
  });

  it('names everything that is wrong at once', () => {
    expect(codes({ flag: 'yellow', text: '—小米—昨天' })).toEqual(['flag', 'content', 'name', 'time']);
  });
});

describe('the flags of order notes', () => {
  it('keep yellow for the warehouse', () => {
    expect(checkNote({ ...good, flag: 'yellow' }, '小禾')).toEqual([
      { code: 'flag', says: '黄旗留给仓库，客服不能用；请换成红、蓝、紫、绿里合适的一面。' },
    ]);
    expect(NOTE_FLAGS).toContain('yellow');
  });

  it('follow what the note is about', () => {
    expect(flagFor('送羊毛洗衣液小样')).toBe('red');
    expect(flagFor('改地址')).toBe('red');
    expect(flagFor('工号0427')).toBe('red');
    expect(flagFor('改发迅行速运')).toBe('blue');
    expect(flagFor('联系快递拦截')).toBe('blue');
    expect(flagFor('M码换L码')).toBe('purple');
    expect(flagFor('换成深灰色')).toBe('purple');
    expect(flagFor('已催付一次')).toBe('green');
  });

  it('are put right where they do not fit', () => {
    expect(checkNote({ flag: 'red', text: '白色M换成L码—小禾—11-23 10:05' }, '小禾')).toEqual([
      { code: 'flag-use', says: '这条备注该插紫旗（换款式、尺码、颜色），不是红旗。' },
    ]);
    expect(codes({ flag: 'green' })).toEqual(['flag-use']);
  });
});

describe('the note that closes an order', () => {
  const closing = (note: OrderNote) => checkClosingNote(note, '小禾', '0427');

  it('carries the staff number and a red flag', () => {
    expect(closing({ flag: 'red', text: '工号0427—小禾—11-23 15:20' })).toEqual([]);
    expect(closing({ flag: 'red', text: '快递已发 工号0427—小禾—11-23 15:20' })).toEqual([]);
  });

  it('is not complete without them', () => {
    expect(closing({ flag: 'blue', text: '快递已发—小禾—11-23 15:20' })).toEqual([
      { code: 'flag-use', says: '完成的订单插红旗，不是蓝旗。' },
      { code: 'content', says: '完成的订单要在第一段写上工号0427，统计时才找得到。' },
    ]);
  });

  it('tells of a yellow flag only once', () => {
    expect(closing({ flag: 'yellow', text: '工号0427—小禾—11-23 15:20' }).map((p) => p.code)).toEqual([
      'flag',
    ]);
  });
});

describe('notes of others', () => {
  const second: OrderNote = { flag: 'blue', text: '改发迅行速运—小麦—11-23 16:00' };

  it('may be added to', () => {
    expect(onlyAppends([good], [good, second])).toBe(true);
    expect(onlyAppends([], [good])).toBe(true);
  });

  it('may not be changed, dropped, reordered or given another flag', () => {
    expect(onlyAppends([good], [{ ...good, text: '送围巾—小禾—11-23 15:20' }])).toBe(false);
    expect(onlyAppends([good, second], [good])).toBe(false);
    expect(onlyAppends([good, second], [second, good])).toBe(false);
    expect(onlyAppends([good], [{ ...good, flag: 'green' }])).toBe(false);
  });
});
