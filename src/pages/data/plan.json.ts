import type { APIRoute } from 'astro';
import { loadPlan } from '../../course/load.ts';

/** The shop plan's parts and rules. */
export const GET: APIRoute = async () => Response.json(await loadPlan());
