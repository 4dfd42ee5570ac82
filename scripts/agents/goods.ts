import type { Product, Shop } from '../../src/schemas/index.ts';
import { productById, productsNamedIn } from '../../src/shop/index.ts';
import type { View } from './types.ts';

/** A true statement that the shop's data makes of a product, and how well it fits what was asked. */
export interface Fact {
  kind: 'function' | 'lack' | 'material' | 'care' | 'suits' | 'pair' | 'rule';
  says: string;
  score: number;
}

/** Everyday words that shoppers and product pages use for one thing. */
const SAME: readonly string[][] = [
  ['批次', '新鲜', '采收', '生产日期', '新货'],
  ['A醇', '孕', '哺乳', '医生'],
  ['皱', '不易皱', '免烫', '熨'],
  ['牙', '硬', '嚼', '泡三分钟', '热水泡'],
  ['麻烦', '省事', '免煮', '热水泡', '方便', '自己弄'],
  ['脖子', '颈椎', '侧睡', '侧着', '趴睡', '平躺', '高款', '低款'],
  ['挡雨', '雨罩'],
  ['游戏', '延迟', '开黑'],
  ['枕套', '枕头', '枕芯', '三件', '四件', '里面有'],
  ['味', '香', '香精', '无香'],
  ['出汗', '透气', '吸汗', '闷'],
  ['油', '控油', '清爽', '出油'],
  ['干', '滋润', '保湿', '起皮', '掉皮', '干裂', '裂口'],
  ['透', '薄', '显内衣', '看得见', '微透'],
  ['下雨', '淋', '湿', '雨', '泼水', '防水', '进水'],
  ['吵', '声音', '静音', '静', '响', '动静', '触底声'],
  ['隔音', '隔声', '噪音', '吵', '马路声'],
  ['冷', '暖', '保暖', '零度', '零下', '抗冻', '厚', '抗风', '挡风', '挡点风'],
  ['臃肿', '轻', '重', '胖', '笨重', '蓬松'],
  ['勒', '紧', '弹', '松', '氨纶', '久坐'],
  ['洗', '机洗', '手洗', '缩水', '掉色', '水洗', '浮色'],
  ['缩水', '缩不缩', '扛得住', '扛不扛洗', '经得住洗', '天天洗', '会缩'],
  ['扎', '痒', '刺', '红点', '亲肤', '贴身', '软', '柔软', '敏感'],
  ['累', '酸', '疼', '手腕', '压', '支撑'],
  ['电脑', '笔记本', '隔层', '寸'],
  ['苦', '涩', '甜', '酸', '好吃', '口感', '回甘'],
  ['包装', '袋子', '礼袋', '手提袋', '卡片', '贺卡', '写卡', '丝带', '好看'],
  ['搓泥', '油腻', '厚重', '黏', '吸收'],
  ['飞机', '登机', '安检', '航班', '托运', '高铁'],
  ['续航', '电池', '充一次', '多久没电', '电量'],
  ['遮光', '透光', '亮', '黑', '光'],
  ['安装', '装', '拧', '工具', '组装'],
  ['味道', '气味', '甲醛', '异味', '环保'],
  ['保质期', '放多久', '过期', '新鲜', '日期'],
  ['起球', '掉毛', '变形', '耐磨'],
  ['结实', '散架', '耐用', '做工', '背久', '会不会坏', '质量呢', '质量行', '质量怎'],
  ['高', '矮', '厘米', '枕头高'],
  ['宝宝', '孩子', '儿童', '婴儿', '小孩', '一岁'],
  ['过敏', '花生', '坚果过敏'],
  ['糖', '无糖', '控糖', '糖尿病', '血糖'],
  ['见效', '几天', '效果', '有用', '管用', '保湿', '补水'],
  ['祛痘', '痘', '美白', '白', '淡斑', '祛斑', '抗皱', '细纹'],
  ['掉', '沾杯', '掉色', '补涂'],
  ['降噪', '地铁', '嘈杂'],
  ['连', '双设备', '两台', '蓝牙', '配对'],
  ['结晶', '变白', '沙沙'],
  ['籽', '核'],
];
const STOP = new Set([
  ...'的了吗呢啊呀不会能有这个那是我你您他她在就也都还和与用要可以没么什怎样给到去来上下一很太多少好想买家东西真会吧嘛哦',
]);

const grams = (text: string): string[] => {
  const chars = [...text.replace(/[\s，。、；：！？?!,.~“”"'（）()0-9a-z]/gi, '')];
  return chars.slice(1).map((c, i) => `${chars[i]}${c}`);
};

/** How much a statement has to do with a question: names that both hold count most, then words for one thing, then shared characters. */
export function fits(question: string, words: readonly string[], says: string): number {
  const own = `${words.join(' ')} ${says}`;
  let score = words.some((w) => question.includes(w)) ? 6 : 0;
  for (const group of SAME) {
    if (!group.some((w) => question.includes(w))) continue;
    if (group.some((w) => words.some((v) => v.includes(w)))) score += 4;
    else if (group.some((w) => w.length > 1 && says.includes(w))) score += 2;
  }
  for (const gram of new Set(grams(question)))
    if (own.includes(gram) && ![...gram].every((c) => STOP.has(c)))
      score += [...gram].some((c) => STOP.has(c)) ? 1 : 2;
  return score;
}

/** Reasons that speak to the agent, not of the goods. */
const LAW = /保证|绝对|法|宣传|用语|违约|差评|承诺|失望|难堪|不真实|暗示|说$/;

/** All statements of a product, best fit to the question first. */
export function factsOf(product: Product, question: string): Fact[] {
  const fact = (kind: Fact['kind'], words: readonly string[], says: string): Fact => ({
    kind,
    says,
    score: fits(question, words, says),
  });
  return [
    ...product.functions.map((f) => fact('function', f.words, f.says)),
    ...product.lacks.map((l) => fact('lack', l.words, l.says)),
    ...product.mustNotSay
      .map((m) => ({ words: m.words, says: m.why.split(/[，。]/)[0] ?? '' }))
      .filter((m) => /会/.test(m.says) && !LAW.test(m.says))
      .map((m) => fact('lack', m.words, m.says)),
    fact(
      'material',
      ['材质', '面料', '成分', '配料', '什么做的', '结实', ...product.composition.map((c) => c.name)],
      product.material,
    ),
    fact(
      'care',
      ['怎么洗', '机洗', '保养', '打理', '保存', '咋洗', '缩水', '保质期'],
      product.care.split('；')[0] ?? '',
    ),
  ].sort((a, b) => b.score - a.score);
}

/** What the shop as a whole says: its phrases without gaps, guarantees, proofs, present circumstances, invoices and returns. */
export function rulesOf(shop: Shop, question: string, product?: Product): Fact[] {
  const rule = (words: readonly string[], says: string): Fact => ({
    kind: 'rule',
    says,
    score: fits(question, words, says),
  });
  return [
    ...shop.phrases.filter((p) => !/【|您好|谢谢|？/.test(p.text)).map((p) => rule([], p.text)),
    ...shop.guarantees.map((g) => rule([g.name, ...g.words], `${g.name}：${g.says}`)),
    ...shop.proofs
      .filter((p) => product?.proofs.includes(p.id))
      .map((p) => rule([p.name, ...p.words], p.says)),
    ...shop.circumstances.map((c) => rule(c.words, c.says)),
    rule(['发票', '抬头'], shop.invoice.says),
    rule(['退货', '条件'], `退货条件是${shop.returns.condition}`),
  ].sort((a, b) => b.score - a.score);
}

/** Products that were shown or named in the chat, the latest last; those of the orders where none was. */
export function goodsSpokenOf(view: View): Product[] {
  const { shop, chat, orders } = view;
  const ids = chat.flatMap((line) => [
    ...(line.card ? [line.card] : []),
    ...productsNamedIn(shop, line.text).map((n) => n.id),
  ]);
  const known = ids.length > 0 ? ids : orders.slice(0, 1).map((o) => o.product);
  return [...new Set(known.reverse())].reverse().flatMap((id) => productById(shop, id) ?? []);
}

/** Speaks of what it bought before: 上次的耳机挺好. */
const EARLIER = /上次|上回|以前买|之前买/;

/** The products that the shopper names itself, for what it wants now. */
export function goodsNamedByShopper(view: View): Product[] {
  const own = view.chat.filter((l) => l.from === 'shopper' && !EARLIER.test(l.text));
  return goodsSpokenOf({ ...view, chat: own, orders: [] });
}

/** Products in the order in which they suit what was told: uses, whom it is for, and the budget. */
export function rankedFor(among: readonly Product[], needs: string, budget: number | undefined): Product[] {
  const scored = among.map((product) => {
    const [good, bad] = [product.functions, product.lacks].map((list) =>
      list.reduce((sum, f) => sum + Math.min(fits(needs, f.words, f.says), 8), 0),
    );
    const suits = product.suits.reduce((sum, s) => sum + fits(needs, [s], s), 0);
    const gift = /送|礼/.test(needs) && /礼/.test(product.name) ? 12 : 0;
    const dear = budget !== undefined && product.price > budget ? 20 : 0;
    return { product, score: (good ?? 0) + gift + suits * 2 - (bad ?? 0) - dear };
  });
  return scored.sort((a, b) => b.score - a.score || b.product.price - a.product.price).map((s) => s.product);
}
