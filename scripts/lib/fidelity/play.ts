import { open, planShift, runOut, type World } from '../../../src/roleplay/index.ts';
import type { Case } from '../../../src/schemas/index.ts';
import { compileCase, type readContent } from '../../../src/schemas/reader.ts';
import type { Read } from '../../../src/understanding/index.ts';
import { type Move, playMoves } from '../moves.ts';
import type { Played } from './count.ts';

type Content = ReturnType<typeof readContent>;

/** Scripted agents of the mix: how many of fifteen plays of a case each of them serves. */
export const MIX = [
  { agent: 'good', of15: 6 },
  { agent: 'cautious', of15: 4 },
  { agent: 'wrong', of15: 3 },
  { agent: 'poor', of15: 1 },
  { agent: 'silent', of15: 1 },
] as const;
const ROUND = MIX.flatMap(({ agent, of15 }) => Array<(typeof MIX)[number]['agent']>(of15).fill(agent));
/** Plays of each case. */
export const PLAYS = ROUND.length;
/** Steps over the mix so that neighbouring plays are by different agents; without a common factor with 15. */
const STRIDE = 4;

/** What the n-th agent of the mix does in a case. */
function movesOf({ plays }: Case, n: number): readonly Move[] {
  const agent = ROUND[(n * STRIDE) % ROUND.length];
  if (agent === 'good') return plays.good;
  if (agent === 'cautious') return plays.cautious;
  if (agent === 'poor') return plays.poor;
  if (agent === 'silent') return [];
  const wrong = plays.wrong[n % plays.wrong.length];
  return plays.good.map((move, i) => (wrong && i === wrong.turn ? wrong.says : move));
}

function worldOf(content: Content, read: Read, story: Case, personaId: string): World {
  const shop = content.shops.find((s) => s.id === story.shop);
  const persona = content.personas.find((p) => p.id === personaId);
  if (!shop || !persona) throw new Error(`no world for ${story.id} as ${personaId}`);
  return { case: compileCase(story), shop, persona, read, slang: content.norms.slang };
}

function played(world: World, moves: readonly Move[], seed: number): Played {
  const talk = moves.length > 0 ? playMoves({ world }, moves, seed) : runOut(world, open(world, seed));
  return { preSale: world.case.orders.length === 0 && world.case.buys, events: talk.events };
}

/** Every case as often as the mix has agents, by its personas in turn, each play with its own seed. */
export function playMix(content: Content, read: Read, seed: number): Played[] {
  return content.cases.flatMap((story, at) => {
    const natures = [story.persona, ...story.personas];
    return Array.from({ length: PLAYS }, (_, n) => {
      const persona = natures[n % natures.length] ?? story.persona;
      return played(worldOf(content, read, story, persona), movesOf(story, n), seed + at * PLAYS + n);
    });
  });
}

/** So many shifts of a kind, one after the other; each chat is served by the next agent of the mix. */
export function playShifts(
  content: Content,
  read: Read,
  id: string,
  shifts: number,
  seed: number,
): Played[][] {
  const shift = content.shifts.find((s) => s.id === id);
  if (!shift) throw new Error(`no shift ${id}`);
  return Array.from({ length: shifts }, (_, i) =>
    planShift(shift, content.cases, seed + i).map((arrival, n) => {
      const story = content.cases.find((c) => c.id === arrival.case);
      if (!story) throw new Error(`no case ${arrival.case}`);
      const world = worldOf(content, read, story, arrival.persona);
      return played(world, movesOf(story, i + n), arrival.seed);
    }),
  );
}
