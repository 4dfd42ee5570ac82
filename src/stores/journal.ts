import { atom, computed } from 'nanostores';
import {
  browserHash,
  eventsOf,
  fold,
  type Hold,
  holdWriting,
  type JournalEvent,
  type Keeper,
  type Kept,
  learnersIn,
  openIndexedStore,
  openKeeper,
  type TabRole,
} from '../records/index.ts';
import { rememberedLearner, rememberLearner } from './remembered.ts';

/** All events on this machine; null until the journal is open. */
export const $events = atom<readonly JournalEvent[] | null>(null);
/** Whether what is done is being kept. */
export const $kept = atom<Kept>({ ok: true });
/** Whether this tab may write. */
export const $tabRole = atom<TabRole>('writer');
/** Id of the learner who works here now. */
export const $learnerId = atom<string>('');

/** Everyone who has learned on this machine. */
export const $learners = computed($events, (events) => learnersIn(events ?? []));
/** The journal of the learner who works here now. */
export const $journal = computed([$events, $learnerId], (events, id) => fold(eventsOf(events ?? [], id), id));

let opening: Promise<Keeper> | undefined;
let hold: Hold | undefined;
const news = typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel('jinpai-journal');

/** Makes another learner the one who works here. Resolves once it is known whether another tab serves for them. */
export function chooseLearner(id: string): Promise<void> {
  hold?.release();
  $learnerId.set(id);
  rememberLearner(id);
  hold = holdWriting(`jinpai-learner-${id}`, (role) => $tabRole.set(role), globalThis.navigator?.locks);
  return hold.ready;
}

/** Takes the right to write from the tab that has it. */
export const takeOver = () => hold?.takeOver();

/** Opens the journal once; never rejects. */
export function openJournal(): Promise<Keeper> {
  opening ??= start();
  return opening;
}

async function start(): Promise<Keeper> {
  const keeper = await openKeeper({
    open: openIndexedStore,
    hash: browserHash,
    now: () => new Date().toISOString(),
    newId,
    onChange: () => {
      publish(keeper);
      news?.postMessage('changed');
    },
  });
  news?.addEventListener('message', () => void keeper.refresh().then(() => publish(keeper)));
  publish(keeper);
  const remembered = rememberedLearner();
  const known = learnersIn(keeper.events());
  await chooseLearner(known.find((l) => l.id === remembered)?.id ?? known[0]?.id ?? (remembered || newId()));
  return keeper;
}

/** Reads again what other tabs have kept. */
export async function refreshJournal(): Promise<void> {
  const keeper = await openJournal();
  await keeper.refresh();
  publish(keeper);
}

function publish(keeper: Keeper): void {
  $events.set(keeper.events());
  $kept.set(keeper.kept());
}

/** A new id; `randomUUID` is missing on pages without a secure context. */
export function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (b) => b.toString(16).padStart(2, '0')).join('');
}
