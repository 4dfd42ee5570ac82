import { useEffect, useRef, useState } from 'preact/hooks';
import { type MarketRules, type Reference, type Run, referenceOf } from '../../exercises/market/index.ts';
import { type Diagnosis, markMarket } from '../../grading/market/index.ts';
import type { Norms } from '../../schemas/index.ts';
import { finishMarketRun } from '../../stores/index.ts';
import { Figures } from './Fields.tsx';
import { earned, GOOD_NAMES, PICTURE_NAMES, price, titleSaid, yuan } from './say.ts';

interface Props {
  run: Run;
  record: { id: string; read: readonly Diagnosis[]; counts: boolean; finished: boolean };
  norms: Pick<Norms, 'market' | 'redLineCap'>;
  rules: MarketRules;
}

/** What somebody who knew the market would have done: shown once the run is over, for this market alone. */
function Known({ reference }: { reference: Reference }) {
  return (
    <details>
      <summary>知道这个行情的人会怎么做（挣 {yuan(reference.profit)} 元）</summary>
      <Figures
        caption="参考经营，每周"
        head={['周', '货、价、标题、主图', '推广', '客服工时', '卖出', '赚']}
        rows={reference.weeks.map(({ decisions, result }, i) => [
          `第 ${i + 1} 周`,
          decisions.goods
            .map(
              (g) =>
                `${GOOD_NAMES[g.good]} ${price(g.price)} 元，${titleSaid(g.good, g.title)}，${PICTURE_NAMES[g.picture]}`,
            )
            .join('；'),
          decisions.ads,
          Object.values(decisions.hours).reduce((a, b) => a + b, 0),
          result.sold,
          yuan(result.profit),
        ])}
      />
      <p class="muted">
        换一个行情，这些数字就不灵了：要带走的是怎么看出来的。参考经营不缺货也不压货，没人能全做到。
      </p>
    </details>
  );
}

/** What four weeks came to: the mark, part by part with reasons. A run that was not marked yet is marked and kept. */
export function Final({ run, record, norms, rules }: Props) {
  const [reference, setReference] = useState<Reference>();
  const [failed, setFailed] = useState(false);
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // A frame first, so that the page says that it reckons.
    const frame = requestAnimationFrame(() => setTimeout(() => setReference(referenceOf(run.world, rules))));
    return () => cancelAnimationFrame(frame);
  }, [record.id]);
  const mark = reference && markMarket({ run, named: record.read, reference: reference.profit }, norms);
  useEffect(() => {
    if (!mark) return;
    head.current?.focus();
    if (record.finished) return;
    const came = { profit: run.profit, points: mark.points, of: mark.of };
    finishMarketRun(record.id, came, record.counts).catch(() => setFailed(true));
  }, [reference]);
  if (!mark || !reference) return <p role="status">正在算参考经营，一两秒……</p>;
  return (
    <section class="shop-part" aria-labelledby="final-title">
      <div class="drill-result">
        <h2 id="final-title" ref={head} tabIndex={-1}>
          四周过完了：{earned(run.profit, '挣')}，得 <span class="num">{mark.points}</span> / {mark.of} 分
        </h2>
        <p>
          {mark.cap === null
            ? '没卖完的货按进价的一半算。'
            : `有刷单、买好评、私下改价或阻拦退货，最高 ${mark.cap} 分：没被查到也一样。`}
          {record.counts ? '这一轮记进“操作练习”，取最好的一次。' : '同一个行情第二次是练习，不记分。'}
        </p>
      </div>
      {failed && <p role="alert">成绩没有记下来：另一个标签页正在用。换到这里刷新一次就会再记。</p>}
      {mark.parts.map((part) => (
        <details key={part.id} open={part.points < part.of}>
          <summary>
            <b>{part.title}</b> <span class="num">{part.points}</span> / {part.of}{' '}
            <span class="muted">{part.how}</span>
          </summary>
          <ul>
            {part.lines.map((line) => (
              <li key={line.says}>
                {line.says}
                <span class="tag">
                  {line.points} / {line.of}
                </span>
              </li>
            ))}
          </ul>
        </details>
      ))}
      <Known reference={reference} />
    </section>
  );
}
