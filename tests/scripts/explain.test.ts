import { expect, test } from 'vitest';
import { explainSince } from '../../scripts/lib/explain.ts';
import { open, runOut, settle } from '../../src/roleplay/index.ts';
import { playMove, settingOf } from '../lib/play.ts';

const setting = await settingOf('delivery-lipstick');
const start = settle(setting.world, open(setting.world, 1));
const toldOf = (text: string, before = start) =>
  explainSince(setting.world, before, playMove(setting, before, text)).join('\n');

test('what was read, how sure, and which claim does not hold', () => {
  const told = toldOf('今晚20点前付款都能发，保证明天到');
  expect(told).toMatch(/越权承诺 \d+%/);
  expect(told).toMatch(/cutoff 20:00：不对，应是16:00/);
  expect(told).toMatch(/信任 50→\d/);
});

test('which step was met, what came out, and what is still open', () => {
  const told = toldOf('请问您寄到哪个城市呢?');
  expect(told).toContain('说出隐情：寄到成都');
  expect(told).toContain('「周五前到不到」第 1 步，共 2 步');
  expect(told).toContain('还开着：「今天能不能发」还差');
});

test('what comes next: asking again, paying, or nothing more', () => {
  expect(toldOf('在的')).toMatch(/接下来：没人理的话\d+ 秒后/);
  const told = playMove(setting, playMove(setting, start, '今天16点前付款今天就发'), '寄到哪个城市');
  expect(toldOf('成都发出后2到3天，周三周四能到', told)).toMatch(/接下来：\d+ 秒后付款/);
  expect(explainSince(setting.world, start, runOut(setting.world, start)).at(-1)).toContain('已经结束');
});
