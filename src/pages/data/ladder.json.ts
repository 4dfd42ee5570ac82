import type { APIRoute } from 'astro';
import { FAMILY_TITLES } from '../../components/gallery/families.ts';
import { loadCases, loadNorms } from '../../course/load.ts';

/** What choosing the next shopper needs: the cases with family and difficulty, and the words for the reason. */
export const GET: APIRoute = async () => {
  const [cases, norms] = await Promise.all([loadCases(), loadNorms()]);
  const stories = cases.map(({ id, family, difficulty, title, shopper }) => ({
    id,
    family,
    difficulty,
    title,
    shopper,
  }));
  const criteria = norms.rubric.criteria.map(({ id, title, families }) => ({ id, title, families }));
  return Response.json({ stories, families: FAMILY_TITLES, criteria });
};
