import { href } from '../../course/paths.ts';
import {
  type Arrival,
  type Floor,
  knownAs,
  planShift,
  type Story,
  type World,
} from '../../roleplay/index.ts';
import type { CompiledCase, Norms, Persona, Shift, Shop } from '../../schemas/index.ts';
import { loadReader, type Read } from '../../understanding/index.ts';

/** A shift with all that its shoppers and their marks need. */
export interface LoadedShift {
  shift: Shift;
  arrivals: Arrival[];
  floor: Floor;
  norms: Norms;
  /** Version of the content. */
  content: string;
  /** How many come to buy. */
  buyers: number;
  /** Fetches the reader's weights, once. */
  ready: () => Promise<void>;
}

/** What is told of a shift before anyone comes. */
export interface ShiftOffer {
  shift: Shift;
  stories: Story[];
  /** Version of the content. */
  version: string;
}

async function json<T>(path: string): Promise<T> {
  const answer = await fetch(href(path));
  if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
  return (await answer.json()) as T;
}

/** Fetches each of these once, by id. */
async function byId<T>(folder: string, ids: readonly string[]): Promise<Map<string, T>> {
  const unique = [...new Set(ids)];
  const found = await Promise.all(
    unique.map((id) => json<T>(`/data/${folder}/${encodeURIComponent(id)}.json`)),
  );
  return new Map(unique.map((id, i) => [id, found[i] as T]));
}

/** The numbers and rules of timing and marks. Rejects where the network fails. */
export const loadNorms = (): Promise<Norms> => json<Norms>('/data/norms.json');

/** The shift of this id. Rejects where there is none or the network fails. */
export const loadOffer = (id: string): Promise<ShiftOffer> =>
  json<ShiftOffer>(`/data/shifts/${encodeURIComponent(id)}.json`);

/** Loads the shift of this id as this seed draws it. Rejects where there is no such shift or the network fails. */
export async function loadShift(id: string, seed: number, untimed = false): Promise<LoadedShift> {
  const [{ shift, stories, version }, norms] = await Promise.all([loadOffer(id), loadNorms()]);
  const arrivals = planShift(shift, stories, seed);
  const [cases, personas] = await Promise.all([
    byId<CompiledCase>(
      'cases',
      arrivals.map((a) => a.case),
    ),
    byId<Persona>(
      'personas',
      arrivals.map((a) => a.persona),
    ),
  ]);
  const shops = await byId<Shop>(
    'shops',
    [...cases.values()].map((story) => story.shop),
  );
  let reader: Read | undefined;
  let loading: Promise<void> | undefined;
  const ready = () => {
    loading ??= loadReader().then((loaded) => {
      reader = loaded;
    });
    return loading;
  };
  const read: Read = (text, context) => {
    if (!reader) throw new Error('a message was read before the reader was ready');
    return reader(text, context);
  };
  const worlds = new Map<string, World>();
  for (const arrival of arrivals) {
    const story = cases.get(arrival.case);
    const persona = personas.get(arrival.persona);
    const shop = story && shops.get(story.shop);
    if (!story || !persona || !shop) throw new Error(`no world for ${arrival.case}`);
    worlds.set(arrival.chat, { case: knownAs(story, arrival), persona, shop, read, slang: norms.slang });
  }
  const worldOf = ({ chat }: Arrival): World => {
    const world = worlds.get(chat);
    if (!world) throw new Error(`no world for chat ${chat}`);
    return world;
  };
  const buyers = arrivals.filter((a) => cases.get(a.case)?.buys).length;
  return {
    shift,
    arrivals,
    floor: { atOnce: shift.atOnce, worldOf, ...(untimed ? { untimed } : {}) },
    norms,
    content: version,
    buyers,
    ready,
  };
}
