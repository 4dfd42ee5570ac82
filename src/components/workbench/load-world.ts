import { href } from '../../course/paths.ts';
import { isOwnCase } from '../../records/index.ts';
import type { World } from '../../roleplay/index.ts';
import type { CompiledCase, Norms, Persona, Shop } from '../../schemas/index.ts';
import { $own, openJournal, ownCase, ownShop } from '../../stores/index.ts';
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

/** The case with the version of the content it plays by: of the site, or brought along; the shop that was brought along counts as well. */
async function loadCase(caseId: string): Promise<{ story: CompiledCase; content: string }> {
  if (!isOwnCase(caseId)) {
    const story = await json<CompiledCase & { version: string }>(
      `/data/cases/${encodeURIComponent(caseId)}.json`,
    );
    return { story, content: story.version };
  }
  await openJournal();
  const own = ownCase(caseId);
  if (!own) throw new Error(`${caseId} is not on this machine`);
  const { version } = await json<{ version: string }>('/data/known.json');
  const shop = $own.get().find((o) => o.sort === 'shop' && o.data.id === own.story.shop)?.version ?? '';
  return { story: own.story, content: `${version}+${own.version}${shop && `+${shop}`}` };
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
  const [{ story, content }, norms] = await Promise.all([loadCase(caseId), json<Norms>('/data/norms.json')]);
  const [shop, persona] = await Promise.all([
    ownShop(story.shop) ?? json<Shop>(`/data/shops/${story.shop}.json`),
    json<Persona>(`/data/personas/${personaId ?? story.persona}.json`),
  ]);
  const read: Read = (text, context) => {
    if (!reader) throw new Error('a message was read before the reader was ready');
    return reader(text, context);
  };
  return {
    world: { case: story, persona, shop, read, slang: norms.slang },
    norms,
    content,
    ready,
  };
}
