import type { Shop } from '../../schemas/index.ts';
import { formatFen } from '../../shop/index.ts';
import { type Action, grantedGifts } from '../../transcript/index.ts';
import type { Talk } from './talk.ts';

interface Props {
  shop: Shop;
  talk: Talk;
  disabled: boolean;
  onAct: (action: Action) => void;
}

const WEEKDAYS = ['', '周一', '周二', '周三', '周四', '周五', '周六', '周日'];
const PAYER = { shopper: '顾客承担', shop: '本店承担', insurance: '运费险承担' } as const;

function Benefits({ shop, talk, disabled, onAct }: Props) {
  const granted = grantedGifts(talk.events);
  const mine = (gift: Shop['gifts'][number]) => gift.authority === 'agent' || granted.includes(gift.id);
  return (
    <>
      <h3>活动与优惠券</h3>
      <ul class="rules">
        {shop.promotions.map((p) => (
          <li key={p.id}>
            <b>{p.name}</b> {p.says}
            {p.kind === 'coupon' && (
              <button
                type="button"
                class="button"
                disabled={disabled}
                onClick={() => onAct({ type: 'send-coupon', item: p.id })}
              >
                发券
              </button>
            )}
          </li>
        ))}
      </ul>
      <h3>赠品</h3>
      <ul class="rules">
        {shop.gifts.map((g) => (
          <li key={g.id}>
            <b>{g.name}</b> 订单满 {formatFen(g.minOrder)}，
            {g.authority === 'agent'
              ? '客服可以给'
              : granted.includes(g.id)
                ? '主管同意了，这位可以给'
                : '要主管同意，先到台账里问主管'}
            {mine(g) && (
              <button
                type="button"
                class="button"
                disabled={disabled}
                onClick={() => onAct({ type: 'give-gift', item: g.id })}
              >
                备注赠送
              </button>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

/** What is excepted from returning, a line a reason, with the goods it holds for. */
function exceptionsOf({ returns, products }: Shop) {
  const lines = new Map<string, string[]>();
  for (const { product, says } of returns.exceptions) {
    const name = products.find((p) => p.id === product)?.name ?? product;
    lines.set(says, [...(lines.get(says) ?? []), name]);
  }
  return [...lines].map(([says, names]) => ({ says, names }));
}

/** The shop's rules as a desk card: shipping, returns, price, invoices, guarantees, gifts. */
export function Policies(props: Props) {
  const { shop } = props;
  const { shipping, returns } = shop;
  return (
    <div class="panel-body policies">
      <h3>发货</h3>
      <ul class="rules">
        <li>
          {shipping.cutoff} 前付款当天发，之后付款下一个发货日发；发货日：
          {shipping.dispatchDays.map((d) => WEEKDAYS[d]).join('、')}
        </li>
        <li>
          默认{shipping.carrier}，满 {formatFen(shipping.freeFrom)} 包邮
          {shipping.others.map((o) => `；换${o.name}加 ${formatFen(o.extra)}`)}
        </li>
        {shipping.regions.map((r) => (
          <li key={r.name}>
            <b>{r.name}</b>（{r.places.join('、')}）发出后 {r.days[0]}–{r.days[1]} 天，不满包邮运费{' '}
            {formatFen(r.fee)}
          </li>
        ))}
        {shipping.notServed.length > 0 && <li>送不到：{shipping.notServed.join('、')}</li>}
      </ul>
      <h3>今天的状况</h3>
      <ul class="rules">
        {shop.circumstances.map((c) => (
          <li key={c.id}>{c.says}</li>
        ))}
        {shop.circumstances.length === 0 && <li>仓库、快递和系统都正常，没有影响发货的事</li>}
      </ul>
      <h3>退换与保障</h3>
      <ul class="rules">
        <li>
          签收次日起 {returns.days} 天内可退：{returns.condition.replace(/。$/, '')}；退回运费
          {PAYER[returns.freightPaidBy]}
        </li>
        {exceptionsOf(shop).map(({ says, names }) => (
          <li key={says}>
            <b>{names.join('、')}</b>：{says}
          </li>
        ))}
        <li>付款后 {shop.priceProtectionDays} 天内降价补差</li>
        {shop.guarantees.map((g) => (
          <li key={g.id}>
            <b>{g.name}</b> {g.says}
          </li>
        ))}
        <li>发票：{shop.invoice.says}</li>
      </ul>
      <Benefits {...props} />
    </div>
  );
}
