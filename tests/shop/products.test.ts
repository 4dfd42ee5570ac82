import { describe, expect, it } from 'vitest';
import {
  alternativesTo,
  compositionOf,
  getProduct,
  productById,
  proofsOf,
  sizeFor,
  stockOf,
  variantsOf,
} from '../../src/shop/index.ts';
import { product, qinghe } from './qinghe.ts';

describe('finding a product', () => {
  it('goes by id', () => {
    expect(productById(qinghe, 'commuter-bag')?.name).toBe('云途通勤双肩包');
    expect(productById(qinghe, 'nothing')).toBeUndefined();
  });

  it('says which shop lacks it', () => {
    expect(() => getProduct(qinghe, 'nothing')).toThrow('shop qinghe has no product nothing');
  });
});

describe('sizes', () => {
  it('finds the size of a height and weight', () => {
    expect(sizeFor(product('white-shirt'), 165, 52)).toEqual(['M']);
  });

  it('gives both where two fit, ends included', () => {
    expect(sizeFor(product('white-shirt'), 160, 48)).toEqual(['S', 'M']);
    expect(sizeFor(product('white-shirt'), 168, 56)).toEqual(['M', 'L']);
    expect(sizeFor(product('white-shirt'), 169, 56)).toEqual(['L']);
  });

  it('guesses nothing beyond the table or without one', () => {
    expect(sizeFor(product('white-shirt'), 190, 52)).toEqual([]);
    expect(sizeFor(product('lipstick'), 165, 52)).toEqual([]);
  });
});

describe('stock', () => {
  it('counts a variant, a colour, or everything', () => {
    expect(stockOf(product('white-shirt'), { colour: '白色', size: 'M' })).toBe(28);
    expect(stockOf(product('white-shirt'), { colour: '白色' })).toBe(62);
    expect(stockOf(product('lipstick'))).toBe(93);
  });

  it('is 0 for what is sold out and for what never was', () => {
    expect(stockOf(product('white-shirt'), { colour: '白色', size: 'XL' })).toBe(0);
    expect(variantsOf(product('white-shirt'), { colour: '白色', size: 'XL' })).toHaveLength(1);
    expect(stockOf(product('white-shirt'), { colour: '大红' })).toBe(0);
    expect(variantsOf(product('white-shirt'), { colour: '大红' })).toEqual([]);
  });

  it('offers the same size first when a variant is sold out, and only what is there', () => {
    const offers = alternativesTo(product('white-shirt'), '白色', 'XL').map((v) => `${v.colour}${v.size}`);
    expect(offers).toEqual(['浅蓝XL', '白色S', '白色M', '白色L']);
    expect(alternativesTo(product('lipstick'), '莓果色', '3.2g').map((v) => v.colour)).toEqual([
      '枫糖色',
      '豆沙色',
    ]);
  });
});

describe('materials and proofs', () => {
  it('finds a material under its everyday name', () => {
    expect(compositionOf(product('wool-sweater'), '羊毛')).toBe(70);
    expect(compositionOf(product('wool-sweater'), '羊绒')).toBe(0);
    expect(compositionOf(product('white-shirt'), '棉')).toBe(60);
    expect(compositionOf(product('inner-vest'), '棉')).toBe(0);
  });

  it('lists only the proofs that exist for a product', () => {
    expect(proofsOf(qinghe, product('serum-oil')).map((p) => p.name)).toEqual([
      '若岚授权书',
      '质检报告',
      '化妆品备案信息',
    ]);
    expect(proofsOf(qinghe, product('light-bag')).map((p) => p.id)).toEqual(['hang-tag']);
  });
});
