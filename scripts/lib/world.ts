import type { World } from '../../src/roleplay/index.ts';
import type { Norms } from '../../src/schemas/index.ts';
import { compileCase, contentVersion, readContent } from '../../src/schemas/reader.ts';
import { loadReader } from '../../src/understanding/index.ts';

/** Everything a conversation is played and graded with, read from the content files. */
export interface Setting {
  world: World;
  norms: Norms;
  content: string;
}

/** The project's folder: scripts run from anywhere. */
export const ROOT = new URL('../../', import.meta.url);

/** Ids and titles of all cases, in the order of their ids. */
export function listCases(): { id: string; title: string; family: string; difficulty: number }[] {
  return readContent(ROOT).cases.map(({ id, title, family, difficulty }) => ({
    id,
    title,
    family,
    difficulty,
  }));
}

async function readWorlds() {
  const content = readContent(ROOT);
  return { content, version: contentVersion(content), read: await loadReader() };
}

let worlds: ReturnType<typeof readWorlds> | undefined;

/** Content and reader: read once a process, since reading all of the course takes longer than most of what is done with it. */
function loadWorlds() {
  worlds ??= readWorlds();
  return worlds;
}

function settingIn(
  { content, version, read }: Awaited<ReturnType<typeof loadWorlds>>,
  caseId: string,
  personaId?: string,
): Setting | null {
  const story = content.cases.find((c) => c.id === caseId);
  const shop = content.shops.find((s) => s.id === story?.shop);
  const persona = content.personas.find((p) => p.id === (personaId ?? story?.persona));
  if (!story || !shop || !persona) return null;
  const { norms } = content;
  const world = { case: compileCase(story), shop, persona, read, slang: norms.slang };
  return { world, norms, content: version };
}

/** Loads one case with its shop, norms and the persona that plays it (the case's own where none is named); null where there is no such case or persona. */
export async function loadSetting(caseId: string, personaId?: string): Promise<Setting | null> {
  return settingIn(await loadWorlds(), caseId, personaId);
}

/** The same for many cases: everything is read once. */
export async function loadSettings(): Promise<(caseId: string, personaId?: string) => Setting | null> {
  const read = await loadWorlds();
  return (caseId, personaId) => settingIn(read, caseId, personaId);
}
