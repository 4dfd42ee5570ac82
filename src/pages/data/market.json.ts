import type { APIRoute } from 'astro';
import { loadNorms } from '../../course/load.ts';

/** The numbers that the capstone plays and marks by. */
export const GET: APIRoute = async () => {
  const { market, redLineCap } = await loadNorms();
  return Response.json({ market, redLineCap });
};
