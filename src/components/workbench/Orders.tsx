import type { Order, Shop } from '../../schemas/index.ts';
import { formatFen, historyOf } from '../../shop/index.ts';
import { type Action, deedsOn, notesOn } from '../../transcript/index.ts';
import { OrderDeeds } from './OrderDeeds.tsx';
import { OrderNotes } from './OrderNotes.tsx';
import { localNow, type Talk } from './talk.ts';

interface Props {
  orders: readonly Order[];
  shop: Shop;
  talk: Talk;
  disabled: boolean;
  onAct: (action: Action) => void;
}

const STATES: Record<Order['state'], string> = {
  unpaid: '待付款',
  paid: '已付款，未备货',
  stocking: '备货中',
  shipped: '已发货',
  received: '已签收',
  closed: '交易完成',
  cancelled: '已取消',
};

const shortTime = (time: string) => time.slice(5).replace('T', ' ');

function Track({ parcel }: { parcel: NonNullable<Order['parcel']> }) {
  return (
    <>
      <dt>物流</dt>
      <dd>
        {parcel.carrier} {parcel.number}
        <ol class="track" reversed>
          {[...parcel.track].reverse().map((stop) => (
            <li key={stop.at}>
              <time dateTime={stop.at}>{shortTime(stop.at)}</time> {stop.says}
            </li>
          ))}
        </ol>
      </dd>
    </>
  );
}

function OrderCard({ order, shop, talk, disabled, onAct }: { order: Order } & Omit<Props, 'orders'>) {
  const product = shop.products.find((p) => p.id === order.product);
  const { name, phone, address } = order.receiver;
  return (
    <li class="order">
      <h3>
        {product?.name ?? order.product} <span class="tag">{STATES[order.state]}</span>
      </h3>
      <dl class="facts">
        <dt>订单号</dt>
        <dd>{order.number}</dd>
        <dt>规格</dt>
        <dd>
          {order.colour} {order.size} × {order.units}，{formatFen(order.total)}
        </dd>
        <dt>下单</dt>
        <dd>
          <time dateTime={order.placedAt}>{shortTime(order.placedAt)}</time>
        </dd>
        <dt>收货</dt>
        <dd>
          {name} {phone} {address}
        </dd>
        {order.remark && (
          <>
            <dt>留言</dt>
            <dd>{order.remark}</dd>
          </>
        )}
        {order.parcel && <Track parcel={order.parcel} />}
      </dl>
      <OrderNotes notes={notesOn(talk.events, order.number)} deeds={deedsOn(talk.events, order.number)} />
      <OrderDeeds scene={{ order, shop, now: localNow(talk) }} disabled={disabled} onAct={onAct} />
    </li>
  );
}

/** The shopper's orders with their parcels, and what can be done to each in its present state. */
export function Orders({ orders, ...props }: Props) {
  return (
    <div class="panel-body">
      <p class="shopper-history">
        <b>{props.talk.shopper}</b> {historyOf(orders)}
      </p>
      {orders.length === 0 ? (
        <p class="panel-none">这位顾客还没有下过单。他付款以后，订单会在这里。</p>
      ) : (
        <ul class="orders">
          {orders.map((order) => (
            <OrderCard key={order.number} order={order} {...props} />
          ))}
        </ul>
      )}
    </div>
  );
}
