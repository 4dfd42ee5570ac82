import { describe, expect, it } from 'vitest';
import { giftsNamedIn, guaranteesNamedIn, productsNamedIn, proofsNamedIn } from '../../src/shop/index.ts';
import { qinghe } from './qinghe.ts';

const products = (text: string) => productsNamedIn(qinghe, text).map((n) => n.id);

describe('products named in a message', () => {
  it('are found by full name and by what people call them', () => {
    expect(products('云途和轻羽那两个包 哪个好')).toEqual(['commuter-bag', 'light-bag']);
    expect(products('看中这件毛衫了')).toEqual(['wool-sweater']);
    expect(products('洗面奶和防晒霜一起拍')).toEqual(['cleanser', 'sunscreen']);
  });

  it('say where they stand', () => {
    expect(productsNamedIn(qinghe, '推荐云途通勤双肩包哦')).toEqual([
      { id: 'commuter-bag', start: 2, end: 9 },
    ]);
  });

  it('take the longest name: the down jacket is not the light bag', () => {
    expect(products('暖屿轻羽绒服有货吗')).toEqual(['down-jacket']);
    expect(products('那件轻羽绒服呢')).toEqual(['down-jacket']);
    expect(products('轻羽呢')).toEqual(['light-bag']);
  });

  it('tell the two serums apart', () => {
    expect(products('润泉保湿精华和若岚精华油')).toEqual(['essence', 'serum-oil']);
    expect(products('这款精华怎么样')).toEqual([]);
  });

  it('come once for each time they are named', () => {
    expect(products('衬衫有白的吗 衬衫会透吗')).toEqual(['white-shirt', 'white-shirt']);
  });

  it('are not found in talk about other things', () => {
    expect(products('您好,在的,今天16点前付款今天发')).toEqual([]);
    expect(products('')).toEqual([]);
  });
});

describe('gifts named in a message', () => {
  const gifts = (text: string) => giftsNamedIn(qinghe, text).map((n) => n.id);

  it('are kept apart from the product of the same kind', () => {
    expect(gifts('再送您一片面膜')).toEqual(['mini-mask']);
    expect(products('再送您一片面膜')).toEqual([]);
    expect(gifts('面膜一盒89')).toEqual([]);
    expect(products('面膜一盒89')).toEqual(['mask']);
  });

  it('are found by short names', () => {
    expect(gifts('给您备注送收纳袋和羊毛洗衣液')).toEqual(['storage-bag', 'wool-wash']);
  });
});

describe('proofs and guarantees named in a message', () => {
  it('finds the proofs of the shop', () => {
    expect(proofsNamedIn(qinghe, '有若岚品牌的授权书和质检报告').map((n) => n.id)).toEqual([
      'ruolan-licence',
      'ruolan-inspection',
    ]);
    expect(proofsNamedIn(qinghe, '有专柜小票')).toEqual([]);
  });

  it('finds the guarantees really offered and no others', () => {
    expect(guaranteesNamedIn(qinghe, '送运费险,七天无理由,还有价保').map((n) => n.id)).toEqual([
      'return-insurance',
      'seven-days',
      'price-protection',
    ]);
    expect(guaranteesNamedIn(qinghe, '假一赔十,终身质保')).toEqual([]);
  });
});
