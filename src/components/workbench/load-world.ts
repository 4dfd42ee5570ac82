import { href } from '../../course/paths.ts';
import type { World } from '../../roleplay/index.ts';
import type { CompiledCase, Norms, Persona, Shop } from '../../schemas/index.ts';
import { loadReader, type Read } from '../../understanding/index.ts';

/** All that a conversation and its report need, fetched from this site when it is wanted. */
export interface Loaded {
  world: World;
  norms: Norms;
  /** Fetches the reader's weights, once; resolves when messages can be read. Wait for it before one is taken or replayed. */
  ready: () => Promise<void>;
  /** Version of the content the case was compiled from. */
  content: string;
}

async function json<T>(path: string): Promise<T> {
  const answer = await fetch(href(path));
  if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
  return (await answer.json()) as T;
}

/**
 * Loads one case with its shop, persona (the case's own unless another played it) and norms. The reader's weights, the heaviest part, come when `ready` is called: the shopper
 * can write before they are there. Rejects where the case does not exist or the network fails.
 */
export async function loadWorld(caseId: string, personaId?: string): Promise<Loaded> {
  let reader: Read | undefined;
  let loading: Promise<void> | undefined;
  const ready = () => {
    loading ??= loadReader().then((loaded) => {
      reader = loaded;
    });
    return loading;
  };
  const found = json<CompiledCase & { version: string }>(`/data/cases/${encodeURIComponent(caseId)}.json`);
  const [story, norms] = await Promise.all([found, json<Norms>('/data/norms.json')]);
  const [shop, persona] = await Promise.all([
    json<Shop>(`/data/shops/${story.shop}.json`),
    json<Persona>(`/data/personas/${personaId ?? story.persona}.json`),
  ]);
  const read: Read = (text, context) => {
    if (!reader) throw new Error('a message was read before the reader was ready');
    return reader(text, context);
  };
  return {
    world: { case: story, persona, shop, read, slang: norms.slang },
    norms,
    content: story.version,
    ready,
  };
}
