import { bench, describe } from 'vitest';
import { ROOT } from '../../scripts/lib/world.ts';
import { readContent } from '../../src/schemas/reader.ts';
import { read as rulesAlone } from '../../src/understanding/index.ts';
import { playMoves, reportOf, settingOf } from '../lib/play.ts';

const setting = await settingOf('choice-bag');
const good = readContent(ROOT).cases.find((c) => c.id === 'choice-bag')?.plays.good ?? [];
const context = {
  shopper: ['选不出来'],
  earlier: [],
  open: [],
  shop: setting.world.shop,
  products: [],
  now: '2026-11-23T10:12',
  slang: [],
};
const LINE = '那我更推荐云途通勤双肩包：它有15.6寸电脑夹层，骑车背着也稳';

describe('reading one message', () => {
  bench('rules alone', () => {
    rulesAlone(LINE, context);
  });
  bench('rules and model', () => {
    setting.world.read(LINE, context);
  });
});

describe('a whole conversation', () => {
  const played = playMoves(setting, good);
  bench('played', () => {
    playMoves(setting, good);
  });
  bench('graded', () => {
    reportOf(setting, played);
  });
});
