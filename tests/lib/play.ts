import { loadSetting, type Setting } from '../../scripts/lib/world.ts';
import { grade, type Report, RUBRIC_VERSION } from '../../src/grading/index.ts';
import {
  type AgentInput,
  type Conversation,
  open,
  runOut,
  settle,
  take,
  transcriptOf,
} from '../../src/roleplay/index.ts';
import type { Case } from '../../src/schemas/index.ts';
import type { Transcript } from '../../src/transcript/index.ts';

/** One line of a scripted agent, as cases hold them. */
export type Move = Case['plays']['good'][number];

const MS_A_CHARACTER = 500;

/** The setting of a case that is known to exist. */
export async function settingOf(id: string): Promise<Setting> {
  const setting = await loadSetting(id);
  if (!setting) throw new Error(`no case ${id}`);
  return setting;
}

/** The input a move makes at a moment, ms. */
export function inputOf(move: Move, at: number): AgentInput {
  if (typeof move === 'string') return { type: 'message', at, text: move };
  const action = move.item === undefined ? { type: move.action } : { type: move.action, item: move.item };
  return { type: 'action', at, action };
}

/** Plays moves one after the other, each typed at the usual speed, then lets the clock run out. */
export function playMoves({ world }: Setting, moves: readonly Move[], seed = 1): Conversation {
  let talk = settle(world, open(world, seed));
  for (const move of moves) {
    if (talk.shopper.ended) break;
    const typing = typeof move === 'string' ? move.length * MS_A_CHARACTER : 0;
    talk = settle(world, take(world, talk, inputOf(move, talk.shopper.now + typing)));
  }
  return runOut(world, talk);
}

/** The transcript of a finished conversation. */
export function recordOf(setting: Setting, talk: Conversation): Transcript {
  return transcriptOf(setting.world, talk, { content: setting.content, rubric: RUBRIC_VERSION });
}

/** The report on a finished conversation. */
export function reportOf(setting: Setting, talk: Conversation): Report {
  const { world, norms } = setting;
  return grade(recordOf(setting, talk), { case: world.case, shop: world.shop, norms });
}

/** How the conversation ended. */
export function endingOf(talk: Conversation) {
  const last = talk.events.at(-1);
  if (last?.type !== 'ended') throw new Error('the conversation has not ended');
  return last;
}

/** What the shopper wrote, in order. */
export function saidBy(talk: Conversation): string[] {
  return talk.events.flatMap((e) => (e.type === 'shopper' && e.text ? [e.text] : []));
}
