import type { ClaimKind } from '../../../src/schemas/index.ts';
import type { Around } from './row.ts';

/** A message that is untrue by the data of one of the course's shops, and the kind of the claim that is untrue. */
export type UntrueRow = [shop: string, text: string, kind: ClaimKind, around?: Around];

/** Errors of a kind with what is read mildly in `HONEST_ROWS`: they must go on being caught. */
export const UNTRUE_ROWS: UntrueRow[] = [
  // prices
  ['mumian', '四件套399元', 'price'],
  ['mumian', '枕头现在是119元', 'price'],
  ['mumian', '凳子199块', 'price'],
  ['mumian', '四件套要389', 'price'],
  ['maidian', '键盘299元', 'price'],
  ['maidian', '掌托是69块', 'price'],
  ['maidian', '耳机只要199', 'price'],
  ['maidian', '充电宝一百二十九块', 'price'],
  ['qinghe', '羊毛衫259元', 'price'],
  ['qinghe', '这件399块钱', 'price', { product: 'down-jacket' }],
  ['qilu', '面霜138元', 'price'],
  ['qilu', '礼盒288块', 'price'],
  ['shanwu', '橙子39块9', 'price'],
  ['shanwu', '红茶168元一盒', 'price'],
  ['shanwu', '坚果是89元', 'price'],
  // sums
  ['mumian', '四件套到手299', 'total'],
  ['maidian', '键盘满减后实付289元', 'total', { product: 'keyboard' }],
  ['maidian', '减完到手249', 'total', { product: 'keyboard' }],
  ['qinghe', '羽绒服到手399元', 'total'],
  ['qinghe', '拍下是379', 'total', { product: 'down-jacket' }],
  ['qilu', '礼盒减完只要付199', 'total'],
  ['shanwu', '红茶券后150元', 'total'],
  ['mumian', '四件套359加枕头159是518', 'price'],
  ['maidian', '键盘349加掌托59是408', 'price'],
  ['mumian', '四件套359加枕头139是488', 'total'],
  ['maidian', '键盘329加掌托59一共398', 'total'],
  // promotions and coupons
  ['maidian', '现在满200减40', 'discount'],
  ['mumian', '全店九折', 'discount'],
  ['qinghe', '满300减50', 'discount'],
  ['qilu', '有20元的券可以领', 'coupon'],
  // stock
  ['mumian', '烟灰60升有现货', 'stock', { product: 'storage-box' }],
  ['maidian', '雾蓝有货', 'stock', { product: 'earbuds' }],
  ['qinghe', '米白XL有现货', 'stock', { product: 'down-jacket' }],
  ['maidian', '石墨只剩2副', 'stock', { product: 'earbuds' }],
  ['qinghe', '燕麦色XL只剩1件了', 'stock', { product: 'wool-sweater' }],
  ['maidian', '深灰键盘卖完了', 'stock'],
  ['shanwu', '蜂蜜挤压瓶有货', 'stock'],
  // dispatch and delivery
  ['maidian', '20点前付款今天发', 'cutoff'],
  ['mumian', '下午五点前拍当天发货', 'cutoff'],
  ['qinghe', '今天就能发出', 'cutoff', { now: '2026-11-23T17:30' }],
  ['shanwu', '今天还能发', 'cutoff', { now: '2026-11-23T15:00' }],
  ['maidian', '新疆两天到', 'delivery-day', { product: 'earbuds' }],
  ['maidian', '西安明天就能到', 'delivery-day', { product: 'earbuds' }],
  ['qinghe', '成都24号就能到', 'delivery-day', { product: 'jeans' }],
  ['mumian', '兰州25号到', 'delivery-day', { product: 'bedding' }],
  ['shanwu', '哈尔滨一天就到', 'delivery-day', { product: 'tea' }],
  ['maidian', '默认发顺丰', 'carrier'],
  ['qinghe', '迅行补20元', 'carrier'],
  ['mumian', '满59包邮', 'freight'],
  ['mumian', '新疆运费12元', 'freight'],
  ['shanwu', '江浙沪皖运费5元', 'freight'],
  // returns, guarantees, invoices
  ['mumian', '15天无理由退货', 'return-window', { product: 'bedding' }],
  ['maidian', '收到30天内都能退', 'return-window', { product: 'keyboard' }],
  ['qinghe', '这件不支持七天无理由', 'return-window', { product: 'jeans' }],
  ['qinghe', '没洗没穿的不能7天无理由退', 'return-window', { product: 'jeans' }],
  ['mumian', '没洗没用的话30天内能退', 'return-window', { product: 'bedding' }],
  ['shanwu', '签收第二天算起15天内能退', 'return-window', { product: 'nuts' }],
  ['shanwu', '价保30天', 'guarantee', { product: 'tea' }],
  ['mumian', '付款30天内降价可以退差价', 'guarantee', { product: 'stool' }],
  ['maidian', '终身保修', 'guarantee', { product: 'keyboard' }],
  ['qinghe', '我们能开增值税专用发票', 'invoice', { product: 'jeans' }],
  // goods
  ['qinghe', '毛衣是100%羊毛', 'material'],
  ['qinghe', '165、110斤建议拍XL', 'size-advice', { product: 'white-shirt', shopper: '165 110斤' }],
  ['mumian', '窗帘完全不透光', 'function'],
  ['maidian', '键盘有数字小键盘', 'function'],
  ['qinghe', '羽绒服可以干洗', 'care'],
  ['qilu', '面霜有美白效果', 'function'],
  ['maidian', '满99送桌垫', 'gift', { product: 'keyboard' }],
];
