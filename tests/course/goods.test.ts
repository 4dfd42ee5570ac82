import { expect, test } from 'vitest';
import { goodsOf } from '../../src/course/index.ts';
import { contentWith } from '../schemas/fixture.ts';

const { shops } = contentWith();
const task = { shop: 'corner', product: 'red-cup', facts: '红杯子' };

test('goods of a drill stand beside their product, in the order of the tasks', () => {
  const goods = goodsOf([task, { ...task, facts: '还是它' }], shops);
  expect(goods.map((g) => [g.task.facts, g.product.id])).toEqual([
    ['红杯子', 'red-cup'],
    ['还是它', 'red-cup'],
  ]);
});

test('goods that no shop has are told by shop and product', () => {
  expect(() => goodsOf([{ ...task, product: 'blue-cup' }], shops)).toThrow('corner has no blue-cup');
  expect(() => goodsOf([{ ...task, shop: 'nowhere' }], shops)).toThrow('nowhere has no red-cup');
});
