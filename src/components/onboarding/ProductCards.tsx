import { useStore } from '@nanostores/preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { CardsState } from '../../records/index.ts';
import { $tabRole } from '../../stores/index.ts';
import { Elsewhere, NotKept } from '../theory/Elsewhere.tsx';
import { NoBank } from '../theory/NoBank.tsx';
import { Choice } from '../workbench/Fields.tsx';
import { GoodsCard } from './GoodsCard.tsx';
import { useCards } from './use-cards.ts';

interface Props {
  /** The shops whose goods can be learned; the first is the week's. */
  shops: readonly { value: string; title: string }[];
  /** With what certainty, in per cent, a card should still be known when it comes back. */
  retention: number;
  /** The day board. */
  week: string;
}

const day = (at: number) =>
  new Date(at).toLocaleDateString('zh-CN', { month: 'long', day: 'numeric', weekday: 'short' });

interface StandProps {
  stand: CardsState;
  of: number;
  week: string;
  /** A round has just ended here: its last button had the focus. */
  after: boolean;
  onBegin: (all: boolean) => void;
}

/** Between rounds: how many are known, what should be looked at, or when the next one comes back. */
function Stand({ stand, of, week, after, onBegin }: StandProps) {
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (after) head.current?.focus();
  }, []);
  const due = stand.now.length - stand.fresh;
  return (
    <section class="card stack" aria-labelledby="cards-now">
      <h2 id="cards-now" ref={head} tabIndex={-1}>
        {of} 件商品，记得起来 <b class="num">{stand.known}</b> 件
      </h2>
      <progress max={of} value={stand.known} aria-label="记得起来的" />
      {stand.now.length > 0 ? (
        <>
          <p>
            {due > 0 && `该温习的 ${due} 张`}
            {due > 0 && stand.fresh > 0 && '，'}
            {stand.fresh > 0 && `没翻过的 ${stand.fresh} 张`}。
          </p>
          <p>
            <button type="button" class="button button-primary" onClick={() => onBegin(false)}>
              开始翻卡
            </button>
          </p>
        </>
      ) : (
        <>
          <p role="status">今天的都翻过了，最早的一张 {stand.next === null ? '' : day(stand.next)} 回来。</p>
          <p class="cluster">
            <a class="button" href={week}>
              回到新人一周
            </a>
            <button type="button" class="button button-quiet" onClick={() => onBegin(true)}>
              全部再过一遍
            </button>
          </p>
        </>
      )}
    </section>
  );
}

/** The goods of a shop as cards that come back in time. */
export function ProductCards({ shops, retention, week }: Props) {
  const [shopId, setShopId] = useState(shops[0]?.value ?? '');
  const cards = useCards(shopId, retention);
  const role = useStore($tabRole);
  if (role !== 'writer') return <Elsewhere />;
  if (cards.state === 'failed') return <NoBank says="翻过的都还记着。" onAgain={cards.again} />;
  const { shop, stand, round } = cards;
  const top = shop?.products.find((p) => p.id === round?.[0]);
  return (
    <>
      <NotKept />
      <div class="cards-head week-form">
        <Choice label="哪家店" value={shopId} choices={shops} onChange={setShopId} />
      </div>
      {!shop || !stand ? (
        <p role="status">正在取商品……</p>
      ) : top && round ? (
        <GoodsCard
          key={`${round.length} ${top.id}`}
          product={top}
          left={round.length}
          onGrade={cards.grade}
        />
      ) : (
        <Stand
          stand={stand}
          of={shop.products.length}
          week={week}
          after={round !== null}
          onBegin={cards.begin}
        />
      )}
    </>
  );
}
