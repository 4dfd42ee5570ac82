import type { APIRoute } from 'astro';
import type { ShopNameData } from '../../../components/tools/shop-name/ShopNameDrill.tsx';
import { loadNorms, loadTools } from '../../../course/load.ts';

/** Shops that want a name, and what a name is held against. */
export const GET: APIRoute = async () => {
  const [briefs, norms] = await Promise.all([loadTools('shopNames'), loadNorms()]);
  const data: ShopNameData = { briefs, norms: norms.shopName };
  return Response.json(data);
};
