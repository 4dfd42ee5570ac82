import { useStore } from '@nanostores/preact';
import { useEffect, useState } from 'preact/hooks';
import { href } from '../../course/paths.ts';
import { type CardGrade, type CardsState, cardsOf } from '../../records/index.ts';
import type { Shop } from '../../schemas/index.ts';
import { $events, $journal, gradeCard, openJournal } from '../../stores/index.ts';

export interface Cards {
  state: 'loading' | 'failed' | 'ready';
  shop: Shop | null;
  stand: CardsState | null;
  /** The cards of this round that are left, the first on top; null between rounds. */
  round: readonly string[] | null;
  again: () => void;
  /** Begins a round with what should be looked at now, or with all. */
  begin: (all: boolean) => void;
  grade: (grade: CardGrade) => void;
}

/** The cards of a shop: what should be looked at, and the round that is under way. A card that was forgotten comes back at the end of the round. */
export function useCards(shopId: string, retention: number): Cards {
  const [shop, setShop] = useState<Shop | 'failed' | null>(null);
  const [round, setRound] = useState<readonly string[] | null>(null);
  const events = useStore($events);
  const { week } = useStore($journal);
  const load = () => {
    setShop(null);
    setRound(null);
    const fetched = fetch(href(`/data/shops/${shopId}.json`)).then((answer) => {
      if (!answer.ok) throw new Error(`${shopId}: ${answer.status}`);
      return answer.json() as Promise<Shop>;
    });
    Promise.all([fetched, openJournal()]).then(
      ([found]) => setShop(found),
      () => setShop('failed'),
    );
  };
  useEffect(load, [shopId]);
  const there = shop === 'failed' ? null : shop;
  const ids = there?.products.map((p) => p.id) ?? [];
  const stand = there && events !== null ? cardsOf(week, shopId, ids, { now: Date.now(), retention }) : null;
  return {
    state: shop === 'failed' ? 'failed' : stand ? 'ready' : 'loading',
    shop: there,
    stand,
    round,
    again: load,
    begin: (all) => setRound(all ? ids : (stand?.now ?? [])),
    grade: (grade) => {
      const [product, ...left] = round ?? [];
      if (product === undefined) return;
      void gradeCard({ shop: shopId, product, grade });
      setRound(grade === 'again' ? [...left, product] : left);
    },
  };
}
