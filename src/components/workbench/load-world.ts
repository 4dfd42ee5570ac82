import { href } from '../../course/paths.ts';
import type { World } from '../../roleplay/index.ts';
import type { CompiledCase, Norms, Persona, Shop } from '../../schemas/index.ts';
import { loadReader } from '../../understanding/index.ts';

/** All that a conversation and its report need, fetched from this site when it is wanted. */
export interface Loaded {
  world: World;
  norms: Norms;
  /** Version of the content the case was compiled from. */
  content: string;
}

async function json<T>(path: string): Promise<T> {
  const answer = await fetch(href(path));
  if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
  return (await answer.json()) as T;
}

/** Loads one case with its shop, persona, norms and the reader. Rejects where the case does not exist or the network fails. */
export async function loadWorld(caseId: string): Promise<Loaded> {
  const found = json<CompiledCase & { version: string }>(`/data/cases/${encodeURIComponent(caseId)}.json`);
  const [story, norms, read] = await Promise.all([found, json<Norms>('/data/norms.json'), loadReader()]);
  const [shop, persona] = await Promise.all([
    json<Shop>(`/data/shops/${story.shop}.json`),
    json<Persona>(`/data/personas/${story.persona}.json`),
  ]);
  return { world: { case: story, persona, shop, read, slang: norms.slang }, norms, content: story.version };
}
