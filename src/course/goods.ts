import type { Product, Shop } from '../schemas/index.ts';

/** Goods of a drill, beside what the shop's file says of them. Throws where a shop has no such product, which the reader's checks rule out. */
export function goodsOf<T extends { shop: string; product: string }>(
  tasks: readonly T[],
  shops: readonly Shop[],
): { task: T; product: Product }[] {
  return tasks.map((task) => {
    const shop = shops.find((s) => s.id === task.shop);
    const product = shop?.products.find((p) => p.id === task.product);
    if (!product) throw new Error(`${task.shop} has no ${task.product}`);
    return { task, product };
  });
}
