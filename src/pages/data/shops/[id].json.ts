import type { APIRoute, GetStaticPaths } from 'astro';
import { loadShops } from '../../../course/load.ts';

export const getStaticPaths = (async () =>
  (await loadShops()).map((shop) => ({ params: { id: shop.id }, props: shop }))) satisfies GetStaticPaths;

/** One shop with all data that a trainee may look up; money in fen. */
export const GET: APIRoute = ({ props }) => Response.json(props);
