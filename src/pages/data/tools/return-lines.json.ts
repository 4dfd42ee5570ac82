import type { APIRoute } from 'astro';
import type { ReturnsData } from '../../../components/tools/returns/ReturnsBoard.tsx';
import { loadShops, loadTools } from '../../../course/load.ts';

/** Lines of returns to be made faster. */
export const GET: APIRoute = async () => {
  const [tasks, shops] = await Promise.all([loadTools('returnLines'), loadShops()]);
  const data: ReturnsData = { tasks, shops: Object.fromEntries(shops.map((s) => [s.id, s.name])) };
  return Response.json(data);
};
