import type { APIRoute } from 'astro';
import type { TitleData } from '../../../components/tools/titles/TitleComposer.tsx';
import { titleGoods } from '../../../components/tools/titles/title-goods.ts';
import { goodsOf } from '../../../course/index.ts';
import { loadNorms, loadShops, loadTools } from '../../../course/load.ts';

/** Goods for which titles are composed, and what a title is held against. */
export const GET: APIRoute = async () => {
  const [tasks, shops, norms] = await Promise.all([loadTools('titles'), loadShops(), loadNorms()]);
  const data: TitleData = {
    goods: goodsOf(tasks, shops).map(({ task, product }) => titleGoods(task, product)),
    rules: norms.listing,
  };
  return Response.json(data);
};
