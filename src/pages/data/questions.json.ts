import type { APIRoute } from 'astro';
import { loadBank } from '../../course/load.ts';

/** The bank of questions with the paragraphs that teach them, for quizzes, papers and revision. */
export const GET: APIRoute = async () => Response.json(await loadBank());
