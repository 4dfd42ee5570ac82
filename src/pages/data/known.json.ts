import type { APIRoute } from 'astro';
import { loadPersonas, loadShops, loadVersion } from '../../course/load.ts';

/** What a case that somebody brings along may refer to, and the version of the content that it will be played with. */
export const GET: APIRoute = async () => {
  const [shops, personas, version] = await Promise.all([loadShops(), loadPersonas(), loadVersion()]);
  return Response.json({
    version,
    shops: shops.map((s) => s.id),
    personas: personas.map((p) => p.id),
  });
};
