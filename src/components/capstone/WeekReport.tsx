import {
  BUCKETS,
  balance,
  type Decisions,
  type Money,
  RATING,
  TOPICS,
  type WeekResult,
} from '../../exercises/market/index.ts';
import { BREACH_NAMES } from '../../grading/market/index.ts';
import { Bars } from './Bars.tsx';
import { Figures } from './Fields.tsx';
import { reviewsOf } from './reviews.ts';
import {
  BUCKET_NAMES,
  earned,
  GOOD_NAMES,
  MONEY_NAMES,
  price,
  RATING_NAMES,
  share,
  TOPIC_NAMES,
  yuan,
} from './say.ts';

const all = (values: readonly number[]) => values.reduce((a, b) => a + b, 0);

function MoneyTable({ money, profit }: { money: Money; profit: number }) {
  const costs = (Object.keys(MONEY_NAMES) as (keyof typeof MONEY_NAMES)[]).filter((k) => money[k] !== 0);
  return (
    <Figures
      caption="这一周的钱（元）"
      head={['项目', '金额']}
      rows={[
        ['卖出', yuan(money.revenue)],
        ...costs.map((k) => [MONEY_NAMES[k], `-${yuan(money[k])}`]),
        ['架上的货比周初多了（负数是少了，按进价）', yuan(profit - balance(money))],
        ['这一周赚', yuan(profit)],
      ]}
    />
  );
}

function Chats({ result }: { result: WeekResult }) {
  const rows = BUCKETS.map((b) => ({ b, ...result.chats[b] }));
  return (
    <>
      <Figures
        caption="来问的人"
        head={['时段', '来问', '及时答到', '答得晚', '没人答']}
        rows={rows.map((r) => [BUCKET_NAMES[r.b], r.asks, r.inTime, r.late, r.unanswered])}
      />
      <Bars
        title="问的是什么"
        bars={TOPICS.map((t) => ({
          label: TOPIC_NAMES[t].split('、')[0] ?? '',
          value: result.topics[t],
          said: `${result.topics[t]}`,
        }))}
      />
    </>
  );
}

function Rating({ rating }: Pick<WeekResult, 'rating'>) {
  const moved = (Object.keys(RATING_NAMES) as (keyof typeof RATING_NAMES)[]).filter(
    (k) => rating.parts[k] !== 0,
  );
  return (
    <p>
      口碑 {rating.before} → <span class="num">{rating.after}</span>
      {rating.after === RATING.least && '（最低就是这么多）'}：
      {moved.map((k) => `${RATING_NAMES[k]} ${rating.parts[k] > 0 ? '+' : ''}${rating.parts[k]}`).join('，')}
      。
    </p>
  );
}

interface Props {
  result: WeekResult;
  decisions: Decisions;
}

/** A closed week in figures: what came in, how far shoppers got, what they asked and wrote. No word on why. */
export function WeekReport({ result, decisions }: Props) {
  const { goods, sold, breaches } = result;
  const sum = (of: (g: WeekResult['goods'][number]) => number) => all(goods.map(of));
  const funnel = [
    { label: '进店', value: sum((g) => g.visits) },
    { label: '想买', value: sum((g) => g.wanted) },
    { label: '买到', value: sold },
    { label: '退货', value: sum((g) => g.returned) },
  ];
  return (
    <div class="shop-report">
      <dl class="shop-kpis">
        <div>
          <dt>这一周赚</dt>
          <dd>{result.profit < 0 ? earned(result.profit) : `${yuan(result.profit)} 元`}</dd>
        </div>
        <div>
          <dt>卖出</dt>
          <dd>
            {sold} 单 <small>估了 {decisions.forecast}</small>
          </dd>
        </div>
        <div>
          <dt>口碑</dt>
          <dd>{result.rating.after}</dd>
        </div>
        <div>
          <dt>手里现钱</dt>
          <dd>{yuan(result.cash)} 元</dd>
        </div>
      </dl>
      <Bars title="走到哪一步" bars={funnel.map((f) => ({ ...f, said: String(f.value) }))} />
      <Figures
        caption="每种货（“剩下”里有退回来、还能卖的）"
        head={['货', '平台上搜', '进店', '想买', '买到', '退货', '剩下', '到手价', '对手价']}
        rows={goods.map((g) => [
          GOOD_NAMES[g.good],
          g.searches,
          `${g.visits}（${share(g.visits, g.searches)}）`,
          `${g.wanted}（${share(g.wanted, g.visits)}）`,
          g.sold,
          `${g.returned}（坏的 ${g.defective}）`,
          g.left,
          price(g.price),
          price(g.rival),
        ])}
      />
      <Chats result={result} />
      <p>
        发出 {sold - result.late} 件按时，{result.late} 件晚了；纠纷 {result.disputes} 起。
      </p>
      {breaches.length > 0 && (
        <p class="notice notice-bad">
          <span>
            违规：
            {breaches
              .map((b) => `${BREACH_NAMES[b.id]}${b.fine > 0 ? `（罚 ${b.fine} 元）` : ''}`)
              .join('、')}
            。没被查到的也记在这里。
          </span>
        </p>
      )}
      <Rating rating={result.rating} />
      <div>
        <p class="muted">买家写的：</p>
        <ul class="shop-reviews">
          {reviewsOf(result, decisions).map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </div>
      <MoneyTable money={result.money} profit={result.profit} />
    </div>
  );
}
