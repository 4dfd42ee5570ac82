import { type AgentInput, nextWake, open, take, type World } from '../../roleplay/index.ts';
import { loadWorld } from '../workbench/load-world.ts';
import { createSession, type Session } from '../workbench/session.ts';
import { drawer } from './draw.ts';
import { type Handoff, leaveForWorkbench } from './handoff.ts';

export interface Live {
  send: (text: string) => void;
}

/** How long the shopper is seen typing before its first answer, ms: a visitor learns at once that somebody is there. */
const FIRST_ANSWER = 700;
/** Typing takes half a second a character, as in the terminal's protocol, and on this page never longer than this, ms. */
const LONGEST_TYPING = 20_000;

/** Conversation time to begin at, so that the answer to the first message is about to come. */
function beginning(world: World, seed: number, first: AgentInput): number {
  const due = nextWake(world, take(world, open(world, seed), first).shopper);
  return Math.max(first.at, (due ?? first.at) - FIRST_ANSWER);
}

/**
 * Loads the case and lets the page's chat go on. The clock starts with the first message: looking at the page keeps no one waiting.
 * Rejects where case or reader cannot be loaded.
 */
export async function startLive(root: HTMLElement): Promise<Live> {
  const { case: id = '', seed: seedText = '1', reached = '0' } = root.dataset;
  const seed = Number(seedText);
  const { world, ready } = await loadWorld(id);
  await ready();
  let session: Session | undefined;
  const kept: AgentInput[] = [];
  const keep = () => {
    const handoff: Handoff = { case: id, seed, inputs: kept, reached: session?.view().now ?? 0 };
    leaveForWorkbench(handoff);
  };
  const begin = (text: string): Session => {
    const at = Number(reached) + Math.min(text.length * 500, LONGEST_TYPING);
    const first: AgentInput = { type: 'message', at, text };
    kept.push(first);
    const started = createSession({
      world,
      seed,
      inputs: kept,
      reached: beginning(world, seed, first),
      onInput: (input) => kept.push(input),
    });
    started.subscribe(drawer(root, world));
    return started;
  };
  root.querySelector('[data-carry-on]')?.addEventListener('click', keep);
  return {
    send(text) {
      if (session) session.send(text);
      else session = begin(text);
      keep();
    },
  };
}
