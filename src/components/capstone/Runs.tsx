import { type MarketRules, RATING, replay } from '../../exercises/market/index.ts';
import type { MarketRun } from '../../records/index.ts';
import { Figures } from './Fields.tsx';
import { GOOD_NAMES, yuan } from './say.ts';

interface Props {
  runs: readonly MarketRun[];
  rules: MarketRules;
  current: string | undefined;
  /** Goes on with, or looks at, a run. */
  onShow: (id: string) => void;
  /** Opens another on the same market. */
  onAgain: (seed: number) => void;
}

const day = (time: string) =>
  new Date(time).toLocaleDateString('zh-CN', { month: 'numeric', day: 'numeric' });

/** All runs beside each other: what was sold, earned and marked; and the way into each. */
export function Runs({ runs, rules, current, onShow, onAgain }: Props) {
  if (runs.length === 0) return null;
  const markets = [...new Set(runs.map((r) => r.seed))];
  const rows = runs.map((record, i) => {
    const run = replay(record.seed, record.decided, rules);
    const goods = [...new Set(run.weeks.flatMap((w) => w.decisions.goods.map((g) => GOOD_NAMES[g.good])))];
    const asks = run.weeks.flatMap((w) => Object.values(w.result.chats));
    const sum = (of: (c: (typeof asks)[number]) => number) => asks.reduce((a, c) => a + of(c), 0);
    const all = sum((c) => c.asks);
    const { finished } = record;
    return [
      `第 ${i + 1} 轮（${day(record.startedAt)}）`,
      `${String.fromCharCode(65 + (markets.indexOf(record.seed) % 26))}${record.counts ? '' : '（练习）'}`,
      goods.join('、') || '还没选',
      run.weeks.map((w) => yuan(w.result.profit)).join(' / ') || '—',
      all === 0 ? '—' : `${Math.round((sum((c) => c.inTime) * 100) / all)}%`,
      run.weeks.at(-1)?.result.rating.after ?? RATING.opening,
      finished ? yuan(finished.profit) : '—',
      finished ? `${finished.points} / ${finished.of}` : `${run.weeks.length} / 4 周`,
      record.id === current ? (
        '正在看'
      ) : (
        <button type="button" class="button button-quiet" onClick={() => onShow(record.id)}>
          {finished ? '再看' : '接着做'}
          <span class="visually-hidden">第 {i + 1} 轮</span>
        </button>
      ),
      <button type="button" class="button button-quiet" key="again" onClick={() => onAgain(record.seed)}>
        同一行情再来
        <span class="visually-hidden">，和第 {i + 1} 轮一样</span>
      </button>,
    ];
  });
  return (
    <section class="shop-part" aria-labelledby="runs-title">
      <h2 id="runs-title">几轮比一比</h2>
      <Figures
        caption="每一轮；行情字母相同的可以直接比"
        head={['轮', '行情', '卖的货', '每周赚（元）', '及时答到', '口碑', '一共挣', '得分', '看', '再来']}
        rows={rows}
      />
    </section>
  );
}
