import type { APIRoute, GetStaticPaths } from 'astro';
import { loadCases, loadShifts, loadVersion } from '../../../course/load.ts';

export const getStaticPaths = (async () => {
  const [shifts, cases, version] = await Promise.all([loadShifts(), loadCases(), loadVersion()]);
  // Who may come is drawn in the browser from these few fields; the cases themselves are fetched once it is known who comes.
  const stories = cases.map(({ id, family, difficulty, persona, personas, buys, shop, shopper }) => ({
    id,
    family,
    difficulty,
    persona,
    personas,
    buys,
    shop,
    shopper,
  }));
  return shifts.map((shift) => ({ params: { id: shift.id }, props: { shift, stories, version } }));
}) satisfies GetStaticPaths;

/** One shift, who may come to it, and the version of the content that its records name. */
export const GET: APIRoute = ({ props }) => Response.json(props);
