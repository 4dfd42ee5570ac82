import { describe, expect, test } from 'vitest';
import { calledUp, phraseProblem, sentUnread } from '../../src/components/workbench/ready-phrases.ts';
import { commandOf, SHORTCUTS } from '../../src/components/workbench/shortcuts.ts';

const PHRASES = [
  { key: '发货', text: '今天16点前付款今天发' },
  { key: '尺码', text: '您平时穿什么码' },
];

describe('ready phrases', () => {
  test('come by a slash and what follows it, by name or by words, and only on one line', () => {
    expect(calledUp('/', PHRASES)).toEqual(PHRASES);
    expect(calledUp('/尺', PHRASES)).toEqual([PHRASES[1]]);
    expect(calledUp('/16点', PHRASES)).toEqual([PHRASES[0]]);
    expect(calledUp('/没有', PHRASES)).toEqual([]);
    expect(calledUp('发货', PHRASES)).toBeNull();
    expect(calledUp('/发货\n', PHRASES)).toBeNull();
  });

  test('sent as they came and too soon to be read are unread; edited or read ones are not', () => {
    const chosen = { text: '今天16点前付款今天发', at: 1000 };
    expect(sentUnread(chosen, chosen.text, 1400)).toBe(true);
    expect(sentUnread(chosen, chosen.text, 2500)).toBe(false);
    expect(sentUnread(chosen, `${chosen.text}，您放心`, 1400)).toBe(false);
    expect(sentUnread(null, chosen.text, 1400)).toBe(false);
  });

  test('of one’s own need a name, words and a name of their own', () => {
    expect(phraseProblem({ key: ' ', text: '好' }, [])).toContain('短名字');
    expect(phraseProblem({ key: '好', text: '' }, [])).toContain('内容');
    expect(phraseProblem({ key: '发货', text: '好' }, PHRASES)).toContain('已经有叫「发货」');
    expect(phraseProblem({ key: '谢', text: '谢谢您' }, PHRASES)).toBeUndefined();
  });
});

describe('the desk’s keys', () => {
  const press = (part: Partial<KeyboardEvent>) =>
    ({
      key: '',
      code: '',
      altKey: false,
      ctrlKey: false,
      metaKey: false,
      isComposing: false,
      keyCode: 0,
      ...part,
    }) as KeyboardEvent;

  test('are told apart, and go with Alt also while one types', () => {
    expect(new Set(SHORTCUTS.map((s) => s.code)).size).toBe(SHORTCUTS.length);
    for (const { code, command } of SHORTCUTS)
      expect(commandOf(press({ code, altKey: true }), true, true)).toBe(command);
    expect(commandOf(press({ code: 'Digit1' }), false, true)).toBeNull();
    expect(commandOf(press({ code: 'Digit1', altKey: true, ctrlKey: true }), false, true)).toBeNull();
  });

  test('leave a question mark alone while one types or where it was turned off', () => {
    expect(commandOf(press({ key: '?' }), false, true)).toBe('sheet');
    expect(commandOf(press({ key: '？' }), false, true)).toBe('sheet');
    expect(commandOf(press({ key: '?' }), true, true)).toBeNull();
    expect(commandOf(press({ key: '?' }), false, false)).toBeNull();
    expect(commandOf(press({ key: '?', isComposing: true }), false, true)).toBeNull();
  });
});
