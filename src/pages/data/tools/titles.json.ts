import type { APIRoute } from 'astro';
import type { TitleData } from '../../../components/tools/titles/TitleComposer.tsx';
import { loadNorms, loadShop, loadToolTasks } from '../../../course/load.ts';

/** Goods for which titles are composed, and what a title is held against. */
export const GET: APIRoute = async () => {
  const [tasks, norms] = await Promise.all([loadToolTasks('titles'), loadNorms()]);
  const goods = await Promise.all(
    tasks.map(async (task) => {
      const product = (await loadShop(task.shop)).products.find((p) => p.id === task.product);
      if (!product) throw new Error(`${task.shop} has no ${task.product}`);
      return { task, name: product.name, drawing: product.drawing, price: `¥${product.price / 100}` };
    }),
  );
  const data: TitleData = { goods, rules: norms.listing };
  return Response.json(data);
};
