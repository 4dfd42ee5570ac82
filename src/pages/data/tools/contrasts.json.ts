import type { APIRoute } from 'astro';
import type { ContrastData } from '../../../components/tools/contrast/ContrastCheck.tsx';
import { loadNorms, loadTools } from '../../../course/load.ts';

/** Words on grounds to be judged, and what they need. */
export const GET: APIRoute = async () => {
  const [tasks, norms] = await Promise.all([loadTools('contrasts'), loadNorms()]);
  const data: ContrastData = { tasks, rules: norms.decor };
  return Response.json(data);
};
