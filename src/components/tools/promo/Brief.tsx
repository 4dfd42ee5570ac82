import type { PromotionTask } from '../../../grading/drills/index.ts';
import type { PromotionNorms } from '../../../schemas/index.ts';
import { addDays, monthDay, yuanText } from '../../../shop/index.ts';

interface Props {
  task: PromotionTask;
  norms: PromotionNorms;
}

/** The day on which every planned promotion begins; only the days before it are shown. */
const STARTS = '2026-12-18';

/** What lies on the table: the goods, what they cost, and what was really paid before. */
export function Brief({ task, norms }: Props) {
  const { shop, name, price, partner, coupon, cost, partnerCost, freight, deals } = task;
  const title = `活动前 ${deals.length} 天，每天最低的一笔实付成交价`;
  return (
    <section class="drill-material" aria-label="材料">
      <div>
        <p class="drill-note">
          {shop}要给“{name}”办一场活动，{monthDay(STARTS)}0点开始。为的是一件事：让买它的人， 顺手带上一件“
          {partner.name}”。
        </p>
      </div>
      <ul class="drill-note promo-facts">
        <li>
          {name}：标价 {yuanText(price)} 元，成本 {yuanText(cost)} 元
        </li>
        <li>
          {partner.name}：标价 {yuanText(partner.price)} 元，成本 {yuanText(partnerCost)} 元
        </li>
        <li>
          一单快递 {yuanText(freight)} 元，平台费是到手价的 {norms.fee.value}%
        </li>
        <li>
          人人能领的券：{coupon.name}（满 {yuanText(coupon.from)} 减 {yuanText(coupon.off)}）
        </li>
        <li>
          店里要求：活动价比近 {norms.floorDays.value} 天最低的成交价再低 {norms.cut.value}%；
          每种买法至少留下到手价的 {norms.keep.value}%；满减至少减到门槛的 {norms.leastOff.value}%
        </li>
      </ul>
      <figure>
        <figcaption>{title}</figcaption>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a table wider than the page scrolls by keyboard too */}
        <section class="table-scroll" aria-label={title} tabIndex={0}>
          <table>
            <thead>
              <tr>
                {deals.map((_, i) => (
                  <th key={i} scope="col">
                    {monthDay(addDays(STARTS, i - deals.length))}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              <tr>
                {deals.map((paid, i) => (
                  <td key={i}>{paid === null ? '没有' : `${yuanText(paid)} 元`}</td>
                ))}
              </tr>
            </tbody>
          </table>
        </section>
      </figure>
    </section>
  );
}
