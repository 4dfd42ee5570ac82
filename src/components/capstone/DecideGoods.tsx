import {
  type Decisions,
  GOODS,
  type Listing,
  type MarketRules,
  PARCEL,
  PICTURES,
  SEGMENTS,
  type Shop,
  type Signals,
} from '../../exercises/market/index.ts';
import { Choice, NumberField, Tick } from './Fields.tsx';
import { GOOD_NAMES, PICTURE_NAMES, price, titleSaid } from './say.ts';

interface Props {
  decisions: Decisions;
  shop: Shop;
  signals: Signals;
  rules: MarketRules;
  /** `field` names where something is typed. */
  onChange: (change: Partial<Decisions>, field?: string) => void;
}

const TITLES = [...SEGMENTS, 'stuffed'] as const;

function OneListing({
  listing,
  shop,
  onChange,
}: {
  listing: Listing;
  shop: Shop;
  onChange: (l: Listing, field?: string) => void;
}) {
  const { good } = listing;
  const set = (change: Partial<Listing>, field?: string) => onChange({ ...listing, ...change }, field);
  const names = Object.fromEntries(TITLES.map((t) => [t, titleSaid(good, t)])) as Record<
    Listing['title'],
    string
  >;
  return (
    <fieldset class="shop-group">
      <legend>{GOOD_NAMES[good]}</legend>
      <div class="shop-fields">
        <NumberField
          label="定价"
          unit="元"
          fine
          value={listing.price / 100}
          onChange={(yuan) => set({ price: Math.round(yuan * 100) }, `price ${good}`)}
        />
        <NumberField
          label="进货"
          unit="件"
          value={listing.order}
          hint={
            shop.week === 0
              ? '开张前备的货，当周就能卖；第 2 周订的第 3 周才到，这里要够卖两周'
              : `手里还有 ${shop.stock[good]} 件；今天订的下周才到`
          }
          onChange={(order) => set({ order }, `order ${good}`)}
        />
        <Choice
          label="标题"
          names={names}
          choices={TITLES}
          value={listing.title}
          onChange={(title) => set({ title })}
        />
        <Choice
          label="主图"
          names={PICTURE_NAMES}
          choices={PICTURES}
          value={listing.picture}
          onChange={(picture) => set({ picture })}
        />
        {shop.week > 0 && (
          <Tick label="加急，当周到货，进价贵 12%" on={listing.rush} onChange={(rush) => set({ rush })} />
        )}
      </div>
    </fieldset>
  );
}

/** What is sold, at what price, how much is ordered, and how it is listed. */
export function DecideGoods({ decisions, shop, signals, rules, onChange }: Props) {
  const { goods } = decisions;
  const choose = (good: Listing['good'], on: boolean) => {
    const rival = signals.goods.find((g) => g.good === good)?.rival.price ?? 5000;
    const fresh: Listing = {
      good,
      price: shop.prices[good] ?? Math.floor(rival / 100) * 100,
      order: 0,
      rush: false,
      title: 'students',
      picture: 'use',
    };
    onChange({ goods: on ? [...goods, fresh] : goods.filter((g) => g.good !== good) });
  };
  return (
    <>
      <fieldset class="shop-group">
        <legend>选货</legend>
        <p class="muted">
          最多 {rules.goods} 种。看搜索的人、抢的店、进价和对手价差多少，也看毛病多不多。 每卖一单，平台扣{' '}
          {rules.fee}%，快递和纸箱 {price(PARCEL)} 元。
        </p>
        <div class="cluster">
          {GOODS.map((good) => {
            const on = goods.some((g) => g.good === good);
            const cost = signals.goods.find((g) => g.good === good)?.cost ?? 0;
            return (
              <Tick
                key={good}
                label={`卖${GOOD_NAMES[good]}（进价 ${price(cost)} 元）`}
                on={on}
                disabled={!on && goods.length >= rules.goods}
                onChange={(now) => choose(good, now)}
              />
            );
          })}
        </div>
      </fieldset>
      {goods.map((listing) => (
        <OneListing
          key={listing.good}
          listing={listing}
          shop={shop}
          onChange={(next, field) => onChange({ goods: goods.map((g) => (g === listing ? next : g)) }, field)}
        />
      ))}
    </>
  );
}
