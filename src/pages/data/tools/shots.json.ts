import type { APIRoute } from 'astro';
import type { ShotData } from '../../../components/tools/shots/ShotDesk.tsx';
import { goodsOf } from '../../../course/index.ts';
import { loadNorms, loadShops, loadTools } from '../../../course/load.ts';

/** Goods whose main pictures are chosen, and what a picture is held against. */
export const GET: APIRoute = async () => {
  const [tasks, shops, norms] = await Promise.all([loadTools('shots'), loadShops(), loadNorms()]);
  const data: ShotData = {
    goods: goodsOf(tasks, shops).map(({ task, product: { name, drawing } }) => ({ task, name, drawing })),
    rules: norms.listing,
  };
  return Response.json(data);
};
