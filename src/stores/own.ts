import { computed } from 'nanostores';
import { type Own, ownCaseId, ownIn } from '../records/index.ts';
import type { CompiledCase, Shop } from '../schemas/index.ts';
import { $events, $learnerId, openJournal } from './journal.ts';

/** All cases and shops that were brought along on this machine; checked when they were taken in. */
export const $own = computed($events, (events) => ownIn(events ?? []));

/** What the records call cases that were brought along. */
export const $ownTitles = computed($own, (own) =>
  Object.fromEntries(
    own
      .filter((o) => o.sort === 'case')
      .map(({ data }) => {
        const { id, title, shopper } = data as unknown as CompiledCase;
        return [ownCaseId(id), { title: `自带：${title}`, shopper }];
      }),
  ),
);

/** A case that was brought along, under the id it is played by; undefined where it is not there any more. */
export function ownCase(caseId: string): { story: CompiledCase; version: string } | undefined {
  const found = $own.get().find((o) => o.sort === 'case' && ownCaseId(o.data.id) === caseId);
  return (
    found && { story: { ...(found.data as unknown as CompiledCase), id: caseId }, version: found.version }
  );
}

/** A shop that was brought along. */
export function ownShop(id: string): Shop | undefined {
  const found = $own.get().find((o) => o.sort === 'shop' && o.data.id === id);
  return found?.data as unknown as Shop | undefined;
}

/** Keeps a case or shop on this machine. */
export async function keepOwn(own: Own): Promise<void> {
  await (await openJournal()).append($learnerId.get(), { kind: 'own-added', ...own });
}

/** Takes it away again; the journal keeps that it was there. */
export async function removeOwn(own: string): Promise<void> {
  await (await openJournal()).append($learnerId.get(), { kind: 'own-removed', own });
}
