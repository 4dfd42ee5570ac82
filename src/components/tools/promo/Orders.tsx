import type { PlannedOrder } from '../../../grading/drills/index.ts';
import { yuanText } from '../../../shop/index.ts';

/** What matters most comes first: a phone shows no more than that without scrolling. */
const COLUMNS = ['买法', '到手', '店里剩', '商品', '满减', '券', '成本和费'];

/** What every order comes to under the plan, as it stands now. */
export function Orders({ orders }: { orders: readonly PlannedOrder[] }) {
  return (
    <section class="promo-orders" aria-labelledby="promo-orders">
      <h2 id="promo-orders">到手多少，剩多少</h2>
      {orders.length === 0 ? (
        <p class="muted">写一个活动价，三种买法马上算出来。</p>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a table wider than the page scrolls by keyboard too
        <section class="table-scroll" aria-label="三种买法" tabIndex={0}>
          <table>
            <thead>
              <tr>
                {COLUMNS.map((column) => (
                  <th key={column} scope="col">
                    {column}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {orders.map(({ id, title, goods, full, coupon, paid, costs, left }) => (
                <tr key={id}>
                  <th scope="row">{title}</th>
                  <td>
                    <b>{yuanText(paid)}</b>
                  </td>
                  <td data-loss={left < 0 || undefined}>{yuanText(left)}</td>
                  <td>{yuanText(goods)}</td>
                  <td>{yuanText(-full)}</td>
                  <td>{yuanText(-coupon)}</td>
                  <td>{yuanText(costs)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
      {orders.length > 0 && <p class="muted">单位：元。“成本和费”是成本、快递和平台费。</p>}
    </section>
  );
}
