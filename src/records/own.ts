import type { JournalEvent, Own } from './types.ts';

/** Begins the id under which a case that was brought along is played and recorded, so that it never meets one of the site's. */
const MARK = 'own:';

/** The id under which a case that was brought along is played. */
export const ownCaseId = (id: string): string => `${MARK}${id}`;

/** Whether a case of this id was brought along. */
export const isOwnCase = (caseId: string): boolean => caseId.startsWith(MARK);

/** What was brought along on this machine and not taken away again, by whomever, in the order of coming. A later file with the same id takes the place of the earlier. */
export function ownIn(events: readonly JournalEvent[]): Own[] {
  const own = new Map<string, Own>();
  for (const { body } of [...events].sort((a, b) => (a.time < b.time ? -1 : a.time > b.time ? 1 : 0))) {
    if (body.kind === 'own-removed') own.delete(body.own);
    if (body.kind !== 'own-added') continue;
    const { kind: _, ...added } = body;
    for (const [id, known] of own)
      if (known.sort === added.sort && known.data.id === added.data.id) own.delete(id);
    own.set(added.own, added);
  }
  return [...own.values()];
}
