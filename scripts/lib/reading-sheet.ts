import type { Product, Shop } from '../../src/schemas/index.ts';
import { yuanText } from '../../src/shop/index.ts';
import { ACTION_NAMES, type Transcript, type TranscriptEvent } from '../../src/transcript/index.ts';
import type { Codebook } from './reference.ts';
import type { Setting } from './world.ts';

const ENDINGS = {
  paid: '顾客付了款，会话结束',
  left: '顾客走了',
  settled: '顾客说完，会话结束',
  'handed-over': '转交了',
  'rightly-not-sold': '顾客没有买，会话结束',
  'timed-out': '顾客没有等下去',
} as const;

function goods(p: Product): string {
  const stock = p.variants.map((v) => `${v.colour}/${v.size} 库存${v.stock}`).join('；');
  const can = p.functions.map((f) => f.says).join('；');
  const not = p.lacks.map((f) => f.says).join('；');
  const banned = (p.mustNotSay ?? []).map((m) => m.words.join('、')).join('、');
  const sizes = (p.sizeTable ?? [])
    .map((s) => `${s.size} 身高${s.height.join('–')} 体重${s.weight.join('–')}公斤`)
    .join('；');
  return [
    `- **${p.name}**（${p.id}）${yuanText(p.price)} 元。${stock}。`,
    `  材质：${p.material}。洗护保存：${p.care}`,
    `  能：${can}。不能：${not}。${banned ? `不许说：${banned}。` : ''}${sizes ? `尺码：${sizes}。` : ''}`,
  ].join('\n');
}

function shopFacts(shop: Shop, shown: ReadonlySet<string>): string {
  const { shipping: s, returns: r, invoice } = shop;
  const regions = s.regions
    .map((g) => `${g.name}（${g.places.join('、')}）${g.days.join('–')}天 运费${yuanText(g.fee)}`)
    .join('；');
  return [
    ...shop.products.filter((p) => shown.has(p.id)).map(goods),
    `- 店里还有：${shop.products
      .filter((p) => !shown.has(p.id))
      .map((p) => `${p.name} ${yuanText(p.price)}元`)
      .join('、')}`,
    `- 凭证：${shop.proofs.map((p) => `${p.name}：${p.says}`).join(' ')}`,
    `- 优惠：${shop.promotions.map((p) => p.says).join(' ')}`,
    `- 赠品：${shop.gifts.map((g) => `${g.name}（满${yuanText(g.minOrder)}元，${g.authority === 'agent' ? '客服可以送' : '要主管同意'}）`).join('；')}`,
    `- 发货：${s.carrier}，${s.cutoff} 前付款当天发，每周第 ${s.dispatchDays.join('、')} 天发货；满 ${yuanText(s.freeFrom)} 元包邮；${regions}；寄不到：${s.notServed.join('、')}`,
    `- 退换：${r.days} 天，${r.condition}${r.exceptions.map((e) => `；${e.product}：${e.says}`).join('')}`,
    `- 保障：${shop.guarantees.map((g) => `${g.name}：${g.says}`).join(' ')}`,
    `- 发票：${invoice.says}`,
    `- 眼下的情况：${shop.circumstances.map((c) => c.says).join(' ') || '没有'}`,
  ].join('\n');
}

function line(e: TranscriptEvent): string | null {
  const at = `${Math.floor(e.at / 1000)} 秒`;
  switch (e.type) {
    case 'agent':
      return `- ${at} **客服**：${e.text}`;
    case 'shopper':
      return `- ${at} 顾客：${e.card ? `（发了商品卡 ${e.card}）` : e.text}`;
    case 'action': {
      const { type, item, amount, note } = e.action;
      return `- ${at} 〔客服操作〕${ACTION_NAMES[type]}${item ? ` ${item}` : ''}${amount === undefined ? '' : ` ${yuanText(amount)} 元`}${note ? `：${note}` : ''}`;
    }
    case 'supervisor':
      return `- ${at} 〔主管对客服说，顾客看不到〕${e.says}`;
    case 'paid':
      return `- ${at} 〔顾客付款 ${yuanText(e.total)} 元〕`;
    case 'ended':
      return `- ${at} 〔${ENDINGS[e.ending]}〕`;
    default:
      return null;
  }
}

function criteria(setting: Setting, book: Codebook): string[] {
  const { norms, world } = setting;
  const applying = norms.rubric.criteria.filter((c) => c.families?.includes(world.case.family) ?? true);
  return applying.map((c) => {
    const words = book[c.part === 'technique' && c.id.startsWith('technique-') ? 'technique' : c.id] ?? {};
    const said = Object.entries(words).map(
      ([k, v]) =>
        `  - ${k}：${v.replaceAll('{first}', String(norms.timing.firstReply.value)).replaceAll('{later}', String(norms.timing.laterReply.value))}`,
    );
    return [`- \`${c.id}\` **${c.title}**（${c.points} 分）：${c.teach}`, ...said, '  - 答：'].join('\n');
  });
}

/** What a reader needs to mark one conversation by hand: facts of the shop, the conversation, the criteria; nothing of the shopper's inside, nothing of the grader. */
export function readingSheet(id: string, transcript: Transcript, setting: Setting, book: Codebook): string {
  const { case: story, shop } = setting.world;
  const named = transcript.events.flatMap((e) =>
    e.type === 'agent'
      ? shop.products
          .filter((p) => p.aliases.some((a) => a.length > 1 && e.text.includes(a)))
          .map((p) => p.id)
      : [],
  );
  const shown = new Set([
    ...story.basket.map((b) => b.product),
    ...story.orders.map((o) => o.product),
    ...named,
  ]);
  const orders = story.orders.map((o) => `- 订单 ${JSON.stringify({ ...o, total: yuanText(o.total) })}`);
  return [
    `# ${id}`,
    `${story.brief}店：${shop.name}，客服叫${shop.agentName}。开始于 ${transcript.startsAt}（2026-11-23 是周一）。`,
    '## 客服看得到的',
    ...orders,
    shopFacts(shop, shown),
    '## 会话（秒数从顾客第一句算起）',
    transcript.events.flatMap((e) => line(e) ?? []).join('\n'),
    '## 评分项',
    criteria(setting, book).join('\n'),
    '## 红线（看到就写 id）',
    setting.norms.redLines.map((r) => `- \`${r.id}\` ${r.title}：${r.trigger}`).join('\n'),
    '',
  ].join('\n\n');
}
