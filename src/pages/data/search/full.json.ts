import type { APIRoute } from 'astro';
import { FAMILY_TITLES } from '../../../components/gallery/families.ts';
import { allTools } from '../../../components/tools/all.ts';
import { loadSearchFiles } from '../../../course/load.ts';

/** The full texts of what is searched, fetched behind the first results. */
export const GET: APIRoute = async () => Response.json((await loadSearchFiles(FAMILY_TITLES, allTools)).full);
