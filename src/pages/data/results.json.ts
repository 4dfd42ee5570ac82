import type { APIRoute } from 'astro';
import type { ResultsData } from '../../components/results/data.ts';
import { allTools } from '../../components/tools/all.ts';
import { hoursTable } from '../../course/index.ts';
import {
  loadCases,
  loadDrills,
  loadNorms,
  loadOutline,
  loadQuestions,
  loadShifts,
} from '../../course/load.ts';

/** What results are told with besides the journal: norms, aims, and the names of what the journal speaks of. */
export const GET: APIRoute = async () => {
  const [norms, cases, outline, questions, shifts, drills] = await Promise.all([
    loadNorms(),
    loadCases(),
    loadOutline(),
    loadQuestions(),
    loadShifts(),
    loadDrills(),
  ]);
  const data: ResultsData = {
    norms,
    cases: Object.fromEntries(
      cases.map(({ id, title, shopper, family }) => [id, { title, shopper, family }]),
    ),
    aims: outline.aims,
    questions: Object.fromEntries(questions.map(({ id, stem, aims }) => [id, { stem, aims }])),
    plans: shifts.map(({ id, title, kind, minutes }) => ({ id, title, kind, minutes })),
    drills: Object.fromEntries([
      ...[...drills, ...allTools].map(({ id, title }) => [id, title]),
      ['typing', '打字'],
      ['capstone', '综合实训'],
    ]),
    hours: hoursTable(outline).sum,
  };
  return Response.json(data);
};
