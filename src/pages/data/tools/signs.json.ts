import type { APIRoute } from 'astro';
import type { SignData } from '../../../components/tools/signs/SignMaker.tsx';
import { loadNorms, loadShops, loadTools } from '../../../course/load.ts';

/** Signs and banners to be made, and what they are held against. */
export const GET: APIRoute = async () => {
  const [tasks, norms, shops] = await Promise.all([loadTools('signs'), loadNorms(), loadShops()]);
  const data: SignData = {
    tasks,
    shops: Object.fromEntries(shops.map((s) => [s.id, s.name])),
    rules: { decor: norms.decor, banned: norms.listing.banned },
  };
  return Response.json(data);
};
