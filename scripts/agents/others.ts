import type { Shop } from '../../src/schemas/index.ts';
import { topicsOf } from '../../src/understanding/index.ts';
import { newText } from './attend.ts';
import { fits } from './goods.ts';
import type { Agent, Move } from './types.ts';
import { newLines } from './view.ts';

/** Writes one text whenever the shopper has written. */
const writes = (textFor: (view: Parameters<Agent>[0], turn: number) => string, character: number): Agent => {
  let turn = 0;
  return (view) => {
    if (!newLines(view).some((line) => line.from === 'shopper')) return [];
    const text = textFor(view, turn++);
    return text === '' ? [] : [{ type: 'say', text, ms: 1500 + text.length * character } satisfies Move];
  };
};

const shared = (text: string, phrase: string): number => {
  const about = topicsOf(text);
  return topicsOf(phrase).filter((topic) => topic !== 'presence' && about.includes(topic)).length;
};

/** Pastes the phrase that has most words in common with what was written; the greeting first and where none has. */
export function templatePaster(): Agent {
  return writes((view) => {
    const text = newText(view);
    const ranked = view.shop.phrases
      .map((phrase) => ({ phrase, score: fits(text, [], phrase.text) + 4 * shared(text, phrase.text) }))
      .sort((a, b) => b.score - a.score);
    const best = ranked[0];
    const hello = view.shop.phrases.find((p) => p.key === 'nihao');
    const pasted = best && best.score > 0 ? best.phrase : (hello ?? best?.phrase);
    return pasted?.text ?? '';
  }, 10);
}

const COMMON =
  '您好 正品 包邮 优惠 推荐 现货 谢谢 退换 快递 价保 发票 明天到 七天无理由 质量好 放心 满减'.split(' ');

/** Words that might be wanted, the shop's own between the common ones; others each turn. */
const heap = (shop: Shop, turn: number): string => {
  const own = [
    ...shop.products.flatMap((p) => [...p.functions.flatMap((f) => f.words), ...p.aliases.slice(0, 1)]),
    ...shop.guarantees.map((g) => g.name),
    ...shop.promotions.map((p) => p.name),
  ];
  return Array.from({ length: 8 }, (_, i) => {
    const at = turn * 8 + i;
    return `${COMMON[at % COMMON.length]} ${own[at % own.length]}`;
  }).join(' ');
};

/** Heaps up key words, others each time, and says nothing with them. */
export const keywordStuffer = (): Agent => writes((view, turn) => heap(view.shop, turn), 60);

const SCORN = [
  '自己不会看页面吗，这都要问',
  '说了你也不懂，爱买不买',
  '没钱就别在这磨叽，穷鬼',
  '你烦不烦啊，有完没完',
  '就你事多，不买拉倒',
];

/** Answers with scorn. */
export const rude = (seed: number): Agent =>
  writes((_view, turn) => SCORN[(turn + seed) % SCORN.length] ?? '', 100);

/** Is never there. */
export const silent = (): Agent => () => [];
