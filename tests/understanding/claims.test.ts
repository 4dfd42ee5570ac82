import { describe, expect, test } from 'vitest';
import type { ClaimKind } from '../../src/schemas/index.ts';
import { read } from '../../src/understanding/reader.ts';
import { contextOf } from './context.ts';
import { shop } from './shop.ts';

type Verdict = 'true' | 'false' | 'undecidable' | 'promise';
interface Around {
  product?: string;
  shopper?: string;
  now?: string;
}
type Row = [text: string, kind: ClaimKind, verdict: Verdict, around?: Around];

const ROWS: Row[] = [
  ['云途是239元', 'price', 'true'],
  ['云途239', 'price', 'true'],
  ['云途双肩包二百三十九块', 'price', 'true'],
  ['云途只要199元', 'price', 'false'],
  ['这款169块钱', 'price', 'true', { product: 'light-bag' }],
  ['这款一百五十块', 'price', 'false', { product: 'light-bag' }],
  ['口红九十九元', 'price', 'true'],
  ['口红9块9', 'price', 'false'],
  ['239', 'price', 'true', { product: 'commuter-bag', shopper: '多少钱' }],
  ['满减后实付429元', 'total', 'true', { product: 'down-jacket' }],
  ['拍下是429', 'total', 'true', { product: 'down-jacket' }],
  ['到手399元', 'total', 'false', { product: 'down-jacket' }],
  ['衬衫和打底背心一共218元', 'total', 'true'],
  ['现在满300减30', 'discount', 'true'],
  ['现在满200减50', 'discount', 'false'],
  ['全店五折', 'discount', 'false'],
  ['给您打9.5折', 'discount', 'false'],
  ['可以领满99减5的券', 'coupon', 'true'],
  ['店里有5元的优惠券可以领', 'coupon', 'true'],
  ['给您发张20元券', 'coupon', 'false'],
  ['白衬衫M码有现货', 'stock', 'true'],
  ['白衬衫黑色XL有现货', 'stock', 'false'],
  ['灰色已经卖完了', 'stock', 'true', { product: 'commuter-bag' }],
  ['黑色断货了', 'stock', 'false', { product: 'commuter-bag' }],
  ['黑色只剩2件了', 'stock', 'false', { product: 'commuter-bag' }],
  ['快递爆仓了所以还没发', 'cause', 'false'],
  ['打包时发现最后一件有瑕疵，要等工厂重做', 'cause', 'false'],
  ['黑色还剩12个', 'stock', 'true', { product: 'commuter-bag' }],
  ['建议您拍M码', 'size-advice', 'true', { product: 'white-shirt', shopper: '我165 105斤' }],
  ['建议您拍S码', 'size-advice', 'false', { product: 'white-shirt', shopper: '我165 110斤' }],
  ['建议您拍M码', 'size-advice', 'undecidable', { product: 'white-shirt', shopper: '穿多大' }],
  ['这件是纯羊毛的', 'material', 'true', { product: 'wool-sweater' }],
  ['衬衫是纯棉的', 'material', 'false'],
  ['衬衫是60%棉', 'material', 'true'],
  ['衬衫不是纯棉的', 'material', 'true'],
  ['口红是纯棉的', 'material', 'undecidable'],
  ['羊毛衫建议手洗', 'care', 'true'],
  ['羊毛衫可以机洗', 'care', 'false'],
  ['羊毛衫不能机洗', 'care', 'true'],
  ['衬衫可以机洗', 'care', 'true'],
  ['衬衫可以干洗', 'care', 'undecidable'],
  ['云途有独立的电脑仓', 'function', 'true'],
  ['轻羽有电脑仓', 'function', 'false'],
  ['轻羽没有电脑仓', 'function', 'true'],
  ['云途不是完全防水', 'function', 'true'],
  ['云途完全防水', 'function', 'false'],
  ['白衬衫不透', 'function', 'false'],
  ['这款可以美白', 'function', 'false', { product: 'essence' }],
  ['这款没有美白功效', 'function', 'true', { product: 'essence' }],
  ['主要是补水保湿', 'function', 'true', { product: 'essence' }],
  ['默认发中通', 'carrier', 'true'],
  ['默认发顺丰', 'carrier', 'false'],
  ['发顺丰需要补12元', 'carrier', 'true'],
  ['发顺丰补8元', 'carrier', 'false'],
  ['我们发德邦', 'carrier', 'false'],
  ['16点前付款今天就发', 'cutoff', 'true'],
  ['下午四点前拍下当天发货', 'cutoff', 'true'],
  ['18点前付款今天发', 'cutoff', 'false'],
  ['今天就能发出', 'cutoff', 'true'],
  ['今天就能发出', 'cutoff', 'false', { now: '2026-11-23T17:00' }],
  ['16点后付款明天发', 'cutoff', 'true'],
  ['成都预计周三到周四能到', 'delivery-day', 'true'],
  ['成都明天就能到', 'delivery-day', 'false'],
  ['周五前能到的', 'delivery-day', 'true', { shopper: '我在成都' }],
  ['周五前一定到', 'delivery-day', 'promise', { shopper: '我在成都' }],
  ['明天一定到', 'delivery-day', 'false', { shopper: '我在成都' }],
  ['一般2到3天能到', 'delivery-day', 'true', { shopper: '寄重庆' }],
  ['一天就能到', 'delivery-day', 'false', { shopper: '寄新疆' }],
  ['后天能到', 'delivery-day', 'undecidable', { shopper: '几天到' }],
  ['满99包邮', 'freight', 'true'],
  ['满59包邮', 'freight', 'false'],
  ['这单包邮', 'freight', 'true', { product: 'commuter-bag' }],
  ['这单包邮', 'freight', 'false', { product: 'inner-vest' }],
  ['运费8元', 'freight', 'true', { shopper: '寄成都' }],
  ['运费6元', 'freight', 'false', { shopper: '寄成都' }],
  ['给您送一个收纳袋', 'gift', 'true', { product: 'commuter-bag' }],
  ['给您送一条围巾', 'gift', 'false', { product: 'down-jacket' }],
  ['送您羊毛洗衣液小样', 'gift', 'false', { product: 'white-shirt' }],
  ['送您一双袜子', 'gift', 'false', { product: 'white-shirt' }],
  ['支持七天无理由退换', 'return-window', 'true', { product: 'commuter-bag' }],
  ['支持15天无理由退换', 'return-window', 'false', { product: 'commuter-bag' }],
  ['口红拆封后不支持7天无理由退货', 'return-window', 'true'],
  ['送运费险的', 'guarantee', 'true'],
  ['假一赔十', 'guarantee', 'false'],
  ['付款15天内降价可以申请价保', 'guarantee', 'true'],
  ['30天内降价可以申请价保', 'guarantee', 'false'],
  ['可以开电子发票', 'invoice', 'true'],
  ['可以开专票', 'invoice', 'false'],
  ['我们有品牌授权书', 'proof', 'true', { product: 'serum-oil' }],
  ['这款有质检报告的', 'proof', 'false', { product: 'essence' }],
  ['这款没有质检报告', 'proof', 'true', { product: 'essence' }],
  ['可以给您看报关单', 'proof', 'false', { product: 'serum-oil' }],
];

const claimsIn = ([text, , , around = {}]: Row) => {
  const { product, shopper, now } = around;
  const spoken = product ? [product] : [];
  const before = shopper ? [shopper] : [];
  return read(text, contextOf({ products: spoken, shopper: before, ...(now ? { now } : {}) })).claims;
};

describe('claims are held against the shop', () => {
  test.each(ROWS)('%s → %s is %s (%j)', (...row) => {
    const claim = claimsIn(row).find(({ kind }) => kind === row[1]);
    expect(claim?.verdict).toBe(row[2]);
    if (row[2] === 'false') expect(claim?.right).toMatch(/\S/);
    else expect(claim?.right).toBeUndefined();
  });
  test.each(['云途是199元吗?', '您说的199元是别家的价', '如果是纯棉的会写在标上', '顾客问“默认发顺丰”吗'])(
    'nothing is claimed in: %s',
    (text) => {
      expect(
        read(text, contextOf()).claims.filter(({ verdict }) => verdict === 'true' || verdict === 'false'),
      ).toEqual([]);
    },
  );
  test.each(['没有爆仓，今天正常发，不会晚', '大促期间可能爆仓，会晚一天', '今天暴雨，出门带伞'])(
    'no cause of a delay is claimed in: %s',
    (text) => {
      expect(read(text, contextOf()).claims.filter(({ kind }) => kind === 'cause')).toEqual([]);
    },
  );
  test('a cause that the shop knows of is true', () => {
    const circumstances = [{ id: 'snow', words: ['大雪'], says: '北方大雪，发往东北的件晚一到两天。' }];
    const { claims } = read('东北大雪，会晚一两天到', contextOf({ shop: { ...shop, circumstances } }));
    expect(claims.find(({ kind }) => kind === 'cause')).toMatchObject({ subject: 'snow', verdict: 'true' });
  });
  test('a product compared with is not the one spoken of', () => {
    const { claims } = read('云途比轻羽更适合您,有电脑仓', contextOf());
    expect(claims.map(({ subject, verdict }) => [subject, verdict])).toEqual([['commuter-bag', 'true']]);
  });
});
