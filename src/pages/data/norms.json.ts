import type { APIRoute } from 'astro';
import { loadNorms } from '../../course/load.ts';

/** The numbers and rules that a report is made with. */
export const GET: APIRoute = async () => Response.json(await loadNorms());
