import type { Conversation, ForkOf } from '../../records/index.ts';
import { type Branch, branchAt } from '../../roleplay/index.ts';
import { $journal, openJournal, refreshJournal } from '../../stores/index.ts';
import type { Versions } from '../../transcript/index.ts';
import { type Loaded, loadWorld } from './load-world.ts';
import { samePlay, versionsNow } from './versions.ts';

/** Why a conversation cannot be gone on with from its midst: it is not there, it was played by other versions, or it does not come out again. */
export type NoForkWhy = 'missing' | 'version' | 'differs';

/** Thrown where a conversation cannot be forked. */
export class NoFork extends Error {
  readonly why: NoForkWhy;
  constructor(why: NoForkWhy) {
    super(`the conversation cannot be forked: ${why}`);
    this.why = why;
  }
}

/** What a fork begins with; `left` is an earlier page load of the same fork that was not finished. */
export interface ForkStart {
  loaded: Loaded;
  branch: Branch;
  left: Conversation | undefined;
}

const isOf = (c: Conversation, { conversation, at }: ForkOf, now: Versions) =>
  !c.transcript && c.forkOf?.conversation === conversation && c.forkOf.at === at && samePlay(c.versions, now);

/** Loads the case as it was played and everything before the place. Rejects with `NoFork` where that cannot come out the same. */
export async function loadFork(forkOf: ForkOf): Promise<ForkStart> {
  await openJournal();
  await refreshJournal();
  const origin = $journal.get().conversations.find((c) => c.id === forkOf.conversation);
  const transcript = origin?.transcript;
  if (!transcript) throw new NoFork('missing');
  const loaded = await loadWorld(origin.case, transcript.persona);
  const now = versionsNow(loaded.content);
  if (!samePlay(transcript.versions, now)) throw new NoFork('version');
  await loaded.ready();
  const branch = branchAt(loaded.world, transcript, forkOf.at);
  if (!branch) throw new NoFork('differs');
  const left = $journal.get().conversations.findLast((c) => isOf(c, forkOf, now));
  return { loaded, branch, left };
}
