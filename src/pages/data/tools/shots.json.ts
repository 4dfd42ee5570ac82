import type { APIRoute } from 'astro';
import type { ShotData } from '../../../components/tools/shots/ShotDesk.tsx';
import { loadNorms, loadShop, loadToolTasks } from '../../../course/load.ts';

/** Goods whose main pictures are chosen, and what a picture is held against. */
export const GET: APIRoute = async () => {
  const [tasks, norms] = await Promise.all([loadToolTasks('shots'), loadNorms()]);
  const goods = await Promise.all(
    tasks.map(async (task) => {
      const product = (await loadShop(task.shop)).products.find((p) => p.id === task.product);
      if (!product) throw new Error(`${task.shop} has no ${task.product}`);
      return { task, name: product.name, drawing: product.drawing };
    }),
  );
  const data: ShotData = { goods, rules: norms.listing };
  return Response.json(data);
};
