import { BUCKETS, type GoodSignal, type Signals, TOPICS, WEEKS } from '../../exercises/market/index.ts';
import { Bars } from './Bars.tsx';
import { Figures } from './Fields.tsx';
import { BUCKET_NAMES, GOOD_NAMES, price, TOPIC_NAMES, wordOf } from './say.ts';

const going = (now: number, before: number) => {
  const change = before === 0 ? 0 : Math.round(((now - before) * 100) / before);
  return change === 0 ? '平' : change > 0 ? `↑ ${change}%` : `↓ ${-change}%`;
};

function rivalSaid({ rival }: GoodSignal): string {
  if (!rival.there) return `${price(rival.price)}（缺货）`;
  return rival.price === rival.before
    ? price(rival.price)
    : `${price(rival.price)}（上周 ${price(rival.before)}）`;
}

function goodRow(signal: GoodSignal) {
  const { good, cost, tried, faults, festival } = signal;
  return [
    GOOD_NAMES[good],
    price(cost),
    rivalSaid(signal),
    `${tried.sold} 件`,
    `${price(tried.lower)} 元时 ${tried.soldLower} 件`,
    `${faults} 条`,
    festival === null ? '没有消息' : festival < WEEKS ? `第 ${festival + 1} 周` : '没有消息',
  ];
}

/** What the market shows at the beginning of a week: tables that anybody could look up, none of which says what to do. */
export function Market({ signals }: { signals: Signals }) {
  const { goods, hours, reviews, week } = signals;
  return (
    <section class="shop-part" aria-labelledby="market-title">
      <h2 id="market-title">看行情</h2>
      <p class="muted">
        后台能查到的都在这里，数字有一点误差。供货商是同一家，对手的差评也就是你将来的差评。新店头一周，搜这种货的人里大约一成会进你的店；页面和客服都弄好了，能卖到对手的六七成件数，没弄好只有两成。
      </p>
      <Figures
        caption="四种货和对手（价格：元）"
        head={['货', '进价', '对手卖', '对手原价一周卖', '对手试过降价', '每百条评价说有毛病', '过节']}
        rows={goods.map(goodRow)}
      />
      <details open={week === 0}>
        <summary>搜索词：谁在找，多少家店在抢</summary>
        <Figures
          caption="上一周的搜索"
          head={['词', '搜的人', '比再上一周', '抢这个词的店']}
          rows={goods.flatMap((g) =>
            g.words.map((w) => [wordOf(g.good, w.segment), w.now, going(w.now, w.before), w.shops]),
          )}
        />
      </details>
      <details>
        <summary>买家在问什么、几点问</summary>
        <Figures
          caption="对手商品页下面的提问（每两百条）"
          head={['货', ...TOPICS.map((t) => TOPIC_NAMES[t])]}
          rows={goods.map((g) => [GOOD_NAMES[g.good], ...TOPICS.map((t) => g.questions[t])])}
        />
        <Bars
          title="一百个来问的人，几点来"
          bars={BUCKETS.map((b) => ({
            label: BUCKET_NAMES[b].slice(0, 2),
            value: hours[b],
            said: `${hours[b]}%`,
          }))}
        />
        <p>
          同行每百条评价里，{reviews.slow} 条嫌发货慢，{reviews.returns} 条说退货麻烦。
        </p>
      </details>
    </section>
  );
}
