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
  const asks = [
    `活动价比近 ${norms.floorDays.value} 天最低的成交价再低 ${norms.cut.value}%`,
    `每种买法至少留下到手价的 ${norms.keep.value}%`,
    `满减至少减到门槛的 ${norms.leastOff.value}%`,
  ];
  return (
    <section class="drill-material" aria-label="材料">
      <p class="drill-note">
        {`${shop}要给“${name}”办一场活动，${monthDay(STARTS)}0点开始。为的是一件事：让买它的人，顺手带上一件“${partner.name}”。`}
      </p>
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
        <li>人人能领的券：{coupon.name}</li>
        <li>店里要求：{asks.join('；')}</li>
      </ul>
      <figure>
        <figcaption>{title}</figcaption>
        <ul class="promo-days">
          {deals.map((paid, i) => (
            <li key={i}>
              <span class="muted">{monthDay(addDays(STARTS, i - deals.length))}</span>
              <b>{paid === null ? '没有成交' : `${yuanText(paid)} 元`}</b>
            </li>
          ))}
        </ul>
      </figure>
    </section>
  );
}
