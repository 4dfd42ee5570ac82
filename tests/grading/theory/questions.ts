import { type Question, questionSchema } from '../../../src/schemas/index.ts';

const common = { task: '5-2', stem: '怎么办？', teaches: ['S000-1-05'] };
const option = (id: string, correct: boolean) => ({ id, text: `做法${id}`, correct, why: `因为${id}` });

/** A question of each kind, as small as may be. */
export const QUESTIONS = {
  single: { ...common, options: [option('a', true), option('b', false), option('c', false)] },
  multiple: {
    ...common,
    options: [
      option('a', true),
      option('b', true),
      option('c', true),
      option('d', false),
      option('e', false),
    ],
  },
  judge: {
    ...common,
    options: [option('yes', false), option('no', true)],
    reasons: [option('a', true), option('b', false), option('c', false)],
  },
  order: { ...common, items: ['a', 'b', 'c', 'd', 'e'].map((id) => ({ id, text: id, why: '先后' })) },
  match: {
    ...common,
    pairs: ['a', 'b', 'c', 'd'].map((id) => ({ id, left: id, right: id.toUpperCase(), why: '一对' })),
    spare: [{ id: 'z', text: 'Z', why: '多出来的。' }],
  },
  numeric: {
    ...common,
    stem: '成本 {cost} 元，毛利率 {margin}%，售价多少元？',
    parameters: { cost: { from: 18, to: 58, step: 4 }, margin: [20, 30, 40] },
    unit: '元',
    answer: 'cost * 100 / (100 - margin)',
    decimals: 2,
    tolerance: 0.01,
    why: '{cost} ÷ {(100 - margin) / 100} ＝ {answer}',
    mistakes: [{ answer: 'cost * (100 + margin) / 100', why: '这是加成率。' }],
  },
  'find-line': {
    ...common,
    lines: [
      { from: 'shopper', text: '在吗' },
      { from: 'agent', id: 'a', text: '在的', correct: false, why: '应了一声。' },
      { from: 'agent', id: 'b', text: '你没看见吗', correct: true, why: '质问。' },
    ],
  },
  'write-line': {
    ...common,
    shop: 'qinghe',
    now: '2026-11-23T10:12',
    chat: [{ from: 'shopper', text: '便宜点' }],
    require: [
      { id: 'feel', title: '接住心情', why: '先听懂。', acts: ['acknowledge', 'empathise'] },
      { id: 'hold', title: '价格一样', why: '公平。', acts: ['hold-price'] },
    ],
    forbid: [{ acts: ['concede-price'], why: '私下让价。' }],
    models: ['理解您，价格人人一样', '明白您的心情，这个价大家都一样'],
    poor: ['不行', '给您少十块'],
  },
} satisfies Record<Question['kind'], object>;

/** The question of a kind, as the schema gives it. */
export function question<K extends Question['kind']>(kind: K): Extract<Question, { kind: K }> {
  const read = questionSchema.parse({ id: `of-${kind}`, kind, ...QUESTIONS[kind] });
  return read as Extract<Question, { kind: K }>;
}
