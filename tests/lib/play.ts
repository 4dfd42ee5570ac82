import { loadSetting, type Setting } from '../../scripts/lib/world.ts';
import { grade, type Report, RUBRIC_VERSION } from '../../src/grading/index.ts';
import { type Conversation, transcriptOf } from '../../src/roleplay/index.ts';
import type { Transcript } from '../../src/transcript/index.ts';

export { inputOf, type Move, playMove, playMoves } from '../../scripts/lib/moves.ts';

/** The setting of a case that is known to exist. */
export async function settingOf(id: string): Promise<Setting> {
  const setting = await loadSetting(id);
  if (!setting) throw new Error(`no case ${id}`);
  return setting;
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
