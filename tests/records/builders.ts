import { createHash } from 'node:crypto';
import {
  type Body,
  type JournalEvent,
  type JournalStore,
  type Keeper,
  memoryStore,
  openKeeper,
} from '../../src/records/index.ts';

export const sha = async (text: string) => createHash('sha256').update(text).digest('hex');

const versions = { content: 'abc', engine: 1, reader: 1, rubric: 1 };

export const started = (conversation: string, story = 'delivery-lipstick'): Body => ({
  kind: 'conversation-started',
  conversation,
  case: story,
  seed: 7,
  versions,
});

export const typed = (conversation: string, at: number, text: string): Body => ({
  kind: 'agent-input',
  conversation,
  input: { type: 'message', at, text },
});

export const finished = (conversation: string): Body => ({
  kind: 'conversation-ended',
  conversation,
  transcript: {
    format: 'jinpai-transcript',
    version: 1,
    versions,
    case: 'delivery-lipstick',
    shop: 'qinghe',
    seed: 7,
    startsAt: '2026-11-23T15:20',
    events: [{ type: 'ended', at: 9000, ending: 'left', why: '测试' }],
    issued: { mark: 60, redLines: [], converted: false },
  },
});

/** A keeper over a store, with ids and times that count up. */
export function keeperOver(
  open: () => Promise<JournalStore>,
  prefix = 'e',
  onChange?: () => void,
): Promise<Keeper> {
  let n = 0;
  return openKeeper({
    open,
    hash: sha,
    now: () => new Date(Date.UTC(2026, 10, 23, 8, 0, n)).toISOString(),
    newId: () => `${prefix}${n++}`,
    ...(onChange ? { onChange } : {}),
  });
}

/** Events of one learner who started a conversation and typed twice. */
export async function someEvents(): Promise<readonly JournalEvent[]> {
  const keeper = await keeperOver(async () => memoryStore());
  await keeper.append('lin', { kind: 'learner-named', name: '林小满' });
  await keeper.append('lin', started('c1'));
  await keeper.append('lin', typed('c1', 4000, '在的'));
  await keeper.append('lin', typed('c1', 9000, '今天发'));
  return keeper.events();
}
