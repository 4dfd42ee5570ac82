import type { APIRoute } from 'astro';
import { loadCases, loadNorms, loadShops } from '../../course/load.ts';

/** Lines to type: what shops keep as phrases, where nothing has to be filled in, and what could have been said in the cases. */
export const GET: APIRoute = async () => {
  const [shops, cases, norms] = await Promise.all([loadShops(), loadCases(), loadNorms()]);
  const phrases = shops.flatMap((shop) => shop.phrases.map((p) => p.text)).filter((t) => !t.includes('【'));
  const better = cases.flatMap((story) => story.concerns.map((c) => c.better.say));
  return Response.json({ lines: [...new Set([...phrases, ...better])], norms: norms.typing });
};
