import { describe, expect, test } from 'vitest';
import { createProtocol, type Line } from '../../scripts/lib/protocol.ts';
import { ACTION_NAMES } from '../../src/transcript/index.ts';
import { settingOf } from '../lib/play.ts';

const setting = await settingOf('delivery-lipstick');
const begin = (seed = 1) => createProtocol(setting.world, setting.norms, seed, setting.content);
const text = (said: string, more = {}) => JSON.stringify({ chat: 'c1', text: said, ...more });
const errorOf = (lines: Line[]) => lines.find((l) => l.type === 'error')?.['message'];

describe('what comes out', () => {
  test('first the desk, then the opening, then ready', () => {
    const lines = begin().start();
    expect(lines[0]?.type).toBe('start');
    expect(lines.slice(1, -1).every((l) => l.type === 'message')).toBe(true);
    expect(lines.at(-1)?.type).toBe('ready');
  });

  test('the desk shows the shop and the norms, and nothing of the shopper that the workbench hides', () => {
    const [start] = begin().start();
    expect(start?.['norms']).toEqual({ firstReplySeconds: 30, laterReplySeconds: 180 });
    const shown = JSON.stringify(start?.['chats']);
    for (const hidden of ['concerns', 'facts', 'persona', 'trust', '周五', 'endings'])
      expect(shown).not.toContain(hidden);
  });

  test('the same input gives the same output', () => {
    const run = () => {
      const p = begin(7);
      return [p.start(), p.feed(text('在的，今天16点前付款今天发'), 1), p.feed('{"wait":40}', 2), p.finish()];
    };
    expect(run()).toEqual(run());
  });

  test('typing takes half a second a character, or what the line says', () => {
    const typed = begin();
    typed.start();
    typed.feed(text('在的在的在的在的在的'), 1);
    const told = begin();
    told.start();
    told.feed(text('在的在的在的在的在的', { seconds: 2 }), 1);
    const agentAt = (p: ReturnType<typeof begin>) =>
      p.transcript().events.find((e) => e.type === 'agent')?.at ?? 0;
    expect(agentAt(typed) - agentAt(told)).toBe(3000);
  });

  test('end of input runs the clock until the shopper has gone, and the report is last', () => {
    const p = begin();
    p.start();
    const lines = p.finish();
    expect(lines.at(-2)).toMatchObject({ type: 'event', event: 'timed-out' });
    expect(lines.at(-1)).toMatchObject({
      type: 'report',
      chats: [{ chat: 'c1', ending: 'timed-out', mark: 0 }],
    });
    expect(p.done()).toBe(true);
  });
});

describe('a line that cannot be taken is answered, and changes nothing', () => {
  const bad: [string, string][] = [
    ['hello', 'the line is not JSON'],
    ['[1]', 'the line is not a JSON object'],
    ['{"chat":"c9","text":"在"}', 'unknown chat "c9"; expected "c1"'],
    ['{"chat":"c1","text":"  "}', '"text" must be a text that is not empty'],
    ['{"chat":"c1"}', '"text" must be a text that is not empty'],
    ['{"wait":-1}', '"wait" is -1; expected seconds from 0 to 86400'],
    ['{"chat":"c1","text":"在","seconds":"3"}', '"seconds" is "3"; expected seconds from 0 to 86400'],
    ['{"chat":"c1","action":"leave"}', '"action" must be an object such as {"type":"send-card","item":"…"}'],
    [
      '{"chat":"c1","action":{"type":"dance"}}',
      `unknown action type "dance"; expected one of ${Object.keys(ACTION_NAMES).join(', ')}`,
    ],
  ];
  test.each(bad)('%s', (line, message) => {
    const p = begin();
    p.start();
    const before = p.transcript();
    expect(p.feed(line, 3)).toEqual([{ type: 'error', line: 3, message }]);
    expect(p.transcript()).toEqual(before);
  });

  test('an item the shop does not have is named with what it may be', () => {
    const p = begin();
    p.start();
    const answer = p.feed('{"chat":"c1","action":{"type":"give-gift","item":"car"}}', 1);
    expect(errorOf(answer)).toBe(
      `"item" of give-gift is "car"; expected one of ${setting.world.shop.gifts.map((g) => g.id).join(', ')}`,
    );
  });
});

test('a card sent at the desk is in the transcript', () => {
  const p = begin();
  p.start();
  p.feed('{"chat":"c1","action":{"type":"send-card","item":"lipstick"}}', 1);
  expect(p.transcript().events).toContainEqual(
    expect.objectContaining({ type: 'action', action: { type: 'send-card', item: 'lipstick' } }),
  );
});

test('leaving ends the conversation at once', () => {
  const p = begin();
  p.start();
  const lines = p.feed('{"chat":"c1","action":{"type":"leave"}}', 1);
  expect(lines.map((l) => l['event'] ?? l.type)).toEqual(['timed-out', 'report']);
});
