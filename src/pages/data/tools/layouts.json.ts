import type { APIRoute } from 'astro';
import type { LayoutData } from '../../../components/tools/layout/LayoutBoard.tsx';
import { loadNorms, loadShops, loadTools } from '../../../course/load.ts';

/** Front pages to be put together, and what they are held against. */
export const GET: APIRoute = async () => {
  const [tasks, norms, shops] = await Promise.all([loadTools('layouts'), loadNorms(), loadShops()]);
  const data: LayoutData = {
    tasks,
    shops: Object.fromEntries(shops.map((s) => [s.id, s.name])),
    rules: norms.decor,
  };
  return Response.json(data);
};
