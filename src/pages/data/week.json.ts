import type { APIRoute } from 'astro';
import { loadWeekPlan } from '../../course/load.ts';

/** The onboarding week with all that it speaks of: which shift belongs to which day, and what opens it. */
export const GET: APIRoute = async () => Response.json(await loadWeekPlan());
