import { describe, expect, test } from 'vitest';
import { readToolDraft, type ToolId, type ToolWork } from '../../src/records/index.ts';

const SIGN = { text: '青禾', second: '', size: 120, x: 200, y: 200, ground: '#1f4d3a', ink: '#f6f1e6' };
const WORK: ToolWork = {
  'shop-name': { name: '倒放一夜杯' },
  titles: { pieces: ['遮光', '窗帘'], own: '卧' },
  shots: { places: { whole: 'front' }, crop: { x: 10, y: 20, side: 500, turn: -7 } },
  'layout-board': { board: ['banner', 'main'] },
  contrast: { verdicts: { title: true }, mending: true, shifts: { price: -20 } },
  'sign-maker': { sign: SIGN, trim: 'ring' },
  'banner-maker': { sign: { ...SIGN, second: '天天开门' }, trim: 'none' },
  promo: { form: { sale: '199', was: '', from: '', off: '', stacks: true }, terms: ['when'] },
  'returns-line': {
    named: 'count',
    order: ['count', 'refund'],
    at: { aman: 'count' },
    next: [],
    reasons: ['a'],
  },
};
const TOOLS = Object.keys(WORK) as ToolId[];
const draft = (tool: ToolId) => ({ seed: 7, round: 1, task: 4_000_000_000, work: WORK[tool] });

describe('a draft of a drill of its own kind', () => {
  test.each(TOOLS)('of %s comes back as it was kept', (tool) => {
    expect(readToolDraft(tool, JSON.stringify(draft(tool)))).toEqual(draft(tool));
  });

  test('of one drill is none of another', () => {
    for (const tool of TOOLS)
      for (const other of TOOLS.filter((o) => o !== tool && !(o.endsWith('maker') && tool.endsWith('maker'))))
        expect(readToolDraft(other, JSON.stringify(draft(tool))), `${tool} as ${other}`).toBeUndefined();
  });

  test.each([
    ['cut off', JSON.stringify(draft('titles')).slice(0, -3)],
    ['not even JSON', '写到一半'],
    ['a worksheet’s', JSON.stringify({ seed: 7, answers: {} })],
    ['without its task', JSON.stringify({ ...draft('titles'), task: undefined })],
    ['of a round before the first', JSON.stringify({ ...draft('titles'), round: -1 })],
    [
      'with a word of a kilobyte',
      JSON.stringify({ ...draft('titles'), work: { pieces: ['长'.repeat(1000)], own: '' } }),
    ],
  ])('that is %s is none', (_, text) => {
    expect(readToolDraft('titles', text)).toBeUndefined();
  });

  test('of a sign takes colours and whole numbers only', () => {
    const broken = (part: object) =>
      readToolDraft(
        'sign-maker',
        JSON.stringify({ ...draft('sign-maker'), work: { sign: { ...SIGN, ...part }, trim: 'none' } }),
      );
    expect(broken({ size: 60 })?.work.sign.size).toBe(60);
    expect(broken({ ground: 'url(x)' })).toBeUndefined();
    expect(broken({ x: 0.5 })).toBeUndefined();
    expect(broken({ y: 1e9 })).toBeUndefined();
  });
});
