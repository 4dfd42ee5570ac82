import type { Arrival, Floor, World } from '../../src/roleplay/index.ts';
import { knownAs, planShift } from '../../src/roleplay/index.ts';
import type { CompiledCase, Norms, Shift } from '../../src/schemas/index.ts';
import { compileCase, contentVersion, readContent } from '../../src/schemas/reader.ts';
import { loadReader } from '../../src/understanding/index.ts';
import { ROOT } from './world.ts';

/** Everything a shift is played and graded with. */
export interface ShiftSetting {
  shift: Shift;
  norms: Norms;
  content: string;
  /** All stories that there are, also those that this shift does not draw. */
  stories: readonly CompiledCase[];
  /** Who comes, with this seed. */
  arrivals: (seed: number) => Arrival[];
  floor: Floor;
}

/** Ids and titles of all shifts. */
export const listShifts = (): { id: string; title: string }[] =>
  readContent(ROOT).shifts.map(({ id, title }) => ({ id, title }));

/** Loads a shift with all the worlds its shoppers may come from; null where there is no such shift. */
export async function loadShift(id: string): Promise<ShiftSetting | null> {
  const content = readContent(ROOT);
  const shift = content.shifts.find((s) => s.id === id);
  if (!shift) return null;
  const read = await loadReader();
  const stories = content.cases.map(compileCase);
  const worlds = new Map<string, World>();
  const worldOf = (arrival: Arrival): World => {
    const { case: caseId, persona: personaId } = arrival;
    const key = arrival.returns ? arrival.chat + arrival.seed : `${caseId} ${personaId}`;
    const known = worlds.get(key);
    if (known) return known;
    const story = stories.find((s) => s.id === caseId);
    const shop = content.shops.find((s) => s.id === story?.shop);
    const persona = content.personas.find((p) => p.id === personaId);
    if (!story || !shop || !persona) throw new Error(`no world for ${key}`);
    const world = { case: knownAs(story, arrival), shop, persona, read, slang: content.norms.slang };
    worlds.set(key, world);
    return world;
  };
  return {
    shift,
    norms: content.norms,
    content: contentVersion(content),
    stories,
    arrivals: (seed) => planShift(shift, stories, seed),
    floor: { atOnce: shift.atOnce, worldOf },
  };
}
