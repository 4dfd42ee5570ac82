import { BUCKETS, type Decisions, type WeekResult } from '../../exercises/market/index.ts';

const all = (values: readonly number[]) => values.reduce((a, b) => a + b, 0);
const SHOWN = 5;

/** What shoppers wrote in a week: each line says what a figure says, the worst first. */
export function reviewsOf(result: WeekResult, decisions: Decisions): string[] {
  const chats = BUCKETS.map((b) => result.chats[b]);
  const asks = all(chats.map((c) => c.asks));
  const part = (of: number, whole: number) => (whole === 0 ? 0 : of / whole);
  const wanted = all(result.goods.map((g) => g.wanted));
  const dear = result.goods.some((g) => g.price > g.rival * 1.05);
  const most = [...BUCKETS].sort((a, b) => result.chats[b].unanswered - result.chats[a].unanswered)[0];
  const when = { day: '大白天', evening: '晚上下了班', night: '半夜' }[most ?? 'day'];
  const lines: [boolean, string][] = [
    [decisions.returns === 'hinder', '说好的七天无理由，退个货磨了三天嘴皮子。'],
    [all(result.goods.map((g) => g.cancelled)) > 0, '付了钱跟我说没货？那你挂着卖什么。'],
    [part(result.late, result.sold) > 0.05, '等了又等才发货，跟写的不一样。'],
    [
      decisions.autoReply === 'boast' && part(all(chats.map((c) => c.unanswered)), asks) > 0.05,
      '自动回复说秒回，秒到现在。',
    ],
    [part(all(chats.map((c) => c.unanswered)), asks) > 0.15, `${when}问了一句，到现在没人理。`],
    [part(all(chats.map((c) => c.late)), asks) > 0.25, '客服人不错，就是要等。'],
    [part(all(result.goods.map((g) => g.defective)), result.sold) > 0.04, '收到就有点毛病，好在给处理了。'],
    [part(all(result.goods.map((g) => g.sold)), wanted) < 0.9, '想买，没货了，去别家了。'],
    [dear, '东西可以，价格比别家贵一截。'],
    [decisions.discount >= 10, '打折买的，划算。'],
    [part(all(chats.map((c) => c.inTime)), asks) > 0.85, '问什么答什么，回得快。'],
    [decisions.decor === 'guide', '发货和退换写得清清楚楚，省得问。'],
    [result.late === 0 && result.sold > 0, '说几时发就几时发。'],
  ];
  return lines.flatMap(([said, line]) => (said ? [line] : [])).slice(0, SHOWN);
}
