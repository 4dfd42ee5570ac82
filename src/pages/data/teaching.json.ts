import type { APIRoute } from 'astro';
import { teachingOf } from '../../course/index.ts';
import { loadBank, loadCases, loadLessons, loadNorms } from '../../course/load.ts';

/** Where the course teaches what a criterion asks for, and what a case is about; those that nothing teaches are left out. */
export const GET: APIRoute = async () => {
  const [norms, cases, bank, lessons] = await Promise.all([
    loadNorms(),
    loadCases(),
    loadBank(),
    loadLessons(),
  ]);
  const taught = (list: readonly { id: string; ids: readonly string[] }[]) =>
    Object.fromEntries(
      list.flatMap(({ id, ids }) => {
        const found = teachingOf(ids, bank, lessons);
        return found ? [[id, found] as const] : [];
      }),
    );
  return Response.json({
    criteria: taught(norms.rubric.criteria.map(({ id, register }) => ({ id, ids: register }))),
    cases: taught(cases.map(({ id, teaches }) => ({ id, ids: teaches }))),
  });
};
