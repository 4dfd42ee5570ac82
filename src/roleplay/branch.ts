import type { Earlier, Transcript } from '../transcript/index.ts';
import { type AgentInput, advance, inputsOf, open, take } from './conversation.ts';
import type { World } from './types.ts';

/** What to begin a conversation with that goes on from the midst of another. */
export interface Branch {
  seed: number;
  earlier?: Earlier;
  /** What the agent did up to there, with its times. */
  inputs: AgentInput[];
  /** Conversation time of the last event taken over, ms. */
  reached: number;
}

/**
 * Everything before the event at place `at` of a transcript, played again from its inputs. Null where the place lies outside the conversation, where the
 * shopper had gone by then, or where the same events do not come out: the record is of other versions, or is not what it says.
 */
export function branchAt(world: World, transcript: Transcript, at: number): Branch | null {
  const { events, seed, earlier } = transcript;
  const kept = events.slice(0, at);
  const reached = kept.at(-1)?.at;
  if (reached === undefined || at > events.length || kept.some((e) => e.type === 'ended')) return null;
  const inputs = inputsOf({ ...transcript, events: kept });
  const begun = inputs.reduce((talk, input) => take(world, talk, input), open(world, seed, earlier));
  const played = advance(world, begun, reached).events.slice(0, at);
  if (JSON.stringify(played) !== JSON.stringify(kept)) return null;
  return { seed, inputs, reached, ...(earlier ? { earlier } : {}) };
}
