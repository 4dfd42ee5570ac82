import type { APIRoute } from 'astro';
import type { PromoData } from '../../../components/tools/promo/PromoPlanner.tsx';
import { loadNorms, loadShops } from '../../../course/load.ts';
import { promotionGoods } from '../../../grading/drills/index.ts';

/** Goods of the shops that a promotion may be planned for, and what it is held against. */
export const GET: APIRoute = async () => {
  const [shops, norms] = await Promise.all([loadShops(), loadNorms()]);
  const data: PromoData = { goods: promotionGoods(shops), norms: norms.promotion };
  return Response.json(data);
};
