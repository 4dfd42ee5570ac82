import type { APIRoute } from 'astro';
import { FAMILY_TITLES } from '../../../components/gallery/families.ts';
import { allTools } from '../../../components/tools/all.ts';
import { loadSearchFiles } from '../../../course/load.ts';

/** What the search needs for its first results: titles, summaries, terms, and how they are spelt. */
export const GET: APIRoute = async () =>
  Response.json((await loadSearchFiles(FAMILY_TITLES, allTools)).first);
