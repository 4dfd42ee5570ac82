import { useState } from 'preact/hooks';
import { type MarketRules, problems, type Run, signalsOf, upFront } from '../../exercises/market/index.ts';
import { closeMarketWeek } from '../../stores/index.ts';
import { DecideGoods } from './DecideGoods.tsx';
import { DecideShop } from './DecideShop.tsx';
import { NumberField } from './Fields.tsx';
import { Market } from './Market.tsx';
import { problemSaid, yuan } from './say.ts';
import { useWeek } from './use-week.ts';

interface Props {
  id: string;
  run: Run;
  rules: MarketRules;
}

/** A week that is being decided: the market, the decisions, what they cost, and the closing. */
export function Decide({ id, run, rules }: Props) {
  const week = run.weeks.length;
  const { decisions, change, undo, reset, done, undoable } = useWeek(id, run);
  const [sure, setSure] = useState(false);
  const [failed, setFailed] = useState(false);
  const signals = signalsOf(run.world, week);
  const wrong = problems(run.world, run.shop, decisions, rules);
  const decide: typeof change = (part, field) => {
    setSure(false);
    change(part, field);
  };
  const close = () => {
    setFailed(false);
    closeMarketWeek(id, week, decisions).then(done, () => setFailed(true));
  };
  return (
    <>
      <Market signals={signals} />
      <section class="shop-part" aria-labelledby="decide-title">
        <h2 id="decide-title">第 {week + 1} 周怎么做</h2>
        <DecideGoods {...{ decisions, signals, rules }} shop={run.shop} onChange={decide} />
        <DecideShop {...{ decisions, rules }} onChange={decide} />
        <fieldset class="shop-group">
          <legend>先估一估</legend>
          <NumberField
            label="这一周大概会卖出多少单"
            unit="单"
            value={decisions.forecast}
            hint="估得准也算分。别忘了：没货就卖不了。"
            onChange={(forecast) => decide({ forecast }, 'forecast')}
          />
        </fieldset>
      </section>
      <section class="shop-close card" aria-labelledby="close-title">
        <h2 id="close-title">关账</h2>
        <p>
          这一周要先付 <span class="num">{yuan(upFront(run.world, run.shop, decisions, rules))}</span>{' '}
          元，手里有 <span class="num">{yuan(run.shop.cash)}</span> 元。
        </p>
        {wrong.length > 0 && (
          <ul class="shop-problems" role="status">
            {wrong.map((p) => (
              <li key={p.id + problemSaid(p)}>{problemSaid(p)}</li>
            ))}
          </ul>
        )}
        {failed && <p role="alert">没有记下来：另一个标签页正在用。填的都还在，换到这里再点一次。</p>}
        {sure ? (
          <fieldset class="shop-sure">
            <legend class="visually-hidden">确定关账？</legend>
            <p>关了账，第 {week + 1} 周就过完了，改不回来。</p>
            <p class="cluster">
              <button type="button" class="button button-primary" disabled={wrong.length > 0} onClick={close}>
                确定，过完这一周
              </button>
              <button type="button" class="button" onClick={() => setSure(false)}>
                再改改
              </button>
            </p>
          </fieldset>
        ) : (
          <p class="cluster">
            <button
              type="button"
              class="button button-primary"
              disabled={wrong.length > 0}
              onClick={() => setSure(true)}
            >
              关第 {week + 1} 周的账
            </button>
            <button type="button" class="button" disabled={!undoable} onClick={undo}>
              撤销一步
            </button>
            <button type="button" class="button button-quiet" onClick={reset}>
              这一周从头填
            </button>
          </p>
        )}
      </section>
    </>
  );
}
