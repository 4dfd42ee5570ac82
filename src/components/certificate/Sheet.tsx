import type { Certificate } from '../../records/certificate/index.ts';
import { pointsSaid } from '../results/say.ts';
import { Ornament } from './Ornament.tsx';
import { Seal } from './Seal.tsx';
import { daySaid, momentSaid } from './say.ts';

interface Props {
  certificate: Certificate;
  /** Undefined until it is made; null where the browser offers no hashing. */
  code: string | null | undefined;
  /** Where the code is held against the record. */
  address: string;
}

function Figure({ title, value, says }: { title: string; value: string; says: readonly string[] }) {
  return (
    <div class="sheet-figure">
      <dt>{title}</dt>
      <dd>
        <b class="num">{value}</b>
        {says.map((line) => (
          <span key={line}>{line}</span>
        ))}
      </dd>
    </div>
  );
}

/** What was shown, each figure with what it is made of. */
function Figures({ series, paper, course }: Certificate) {
  const { pooled, interval, worst, norms } = series.result;
  const lowest = worst ? [`最低一班 ${worst.came} 位里 ${worst.paid} 位`] : [];
  const rate = [
    `${pooled.came} 位里成交 ${pooled.paid} 位`,
    `95% 区间 ${interval.low}%–${interval.high}%`,
    ...lowest,
  ];
  return (
    <dl class="sheet-figures">
      <Figure title="转化率" value={`${interval.share}%`} says={rate} />
      <Figure
        title="守规范的接待"
        value={`${norms.kept}/${norms.of} 次`}
        says={[`至少要占 ${norms.least}%`, '没有越红线']}
      />
      <Figure
        title="理论试卷"
        value={`${pointsSaid(paper.tenths)} 分`}
        says={[`满分 100，第 ${paper.number} 份`, daySaid(paper.at)]}
      />
      <Figure
        title="课程成绩"
        value={course ? `${pointsSaid(course.tenths)} 分` : '—'}
        says={
          course ? ['四行评齐', course.passed ? '合格' : '没有合格'] : ['四行没有评齐，', '不在这张证书里']
        }
      />
    </dl>
  );
}

function Code({ code, address }: Pick<Props, 'code' | 'address'>) {
  if (code === null) return <p>这个页面不是安全连接，浏览器算不出编码；请从 https 的地址打开。</p>;
  return (
    <>
      <p class="sheet-code">
        <span>核对编码</span> <b data-code>{code ?? '正在算……'}</b>
      </p>
      <p>打开 {address}，选本人导出的记录，填这个编码。</p>
    </>
  );
}

/** The certificate as it is printed: one page, A4 across. */
export function Sheet({ certificate, code, address }: Props) {
  const { learner, tier, series, declaredAt, servedAt, place, upTo, played, reckoned } = certificate;
  const { number, result } = series;
  const { extended } = series.series.declared;
  return (
    <article class="sheet" aria-labelledby="sheet-title">
      <Ornament />
      <header class="sheet-head">
        <p class="sheet-kicker">金牌客服 · 网店客服模拟训练</p>
        <h2 id="sheet-title">训练证书</h2>
      </header>
      <div class="sheet-body">
        <p class="sheet-name">
          <b>{learner.name}</b>
          {(learner.number || learner.group) && (
            <span>{[learner.number, learner.group].filter(Boolean).join(' · ')}</span>
          )}
        </p>
        <p class="sheet-said">
          先声明、后上班，{result.of} 班顾客各不相同，接待了 {result.pooled.came}{' '}
          位来买东西的模拟顾客，通过转化率认证，等级「{tier.title}」；并通过理论试卷。
          {number > 1 && `这是第 ${number} 次声明。`}
          {extended !== undefined && `时间按 ${extended}% 给。`}
        </p>
        <Figures {...certificate} />
      </div>
      <footer class="sheet-foot">
        <div class="sheet-dates">
          <p>
            {daySaid(declaredAt)}声明，{daySaid(servedAt)}上完第 {result.of} 班
          </p>
          <p>
            记录截至 {momentSaid(upTo)}，第 {place} 条
          </p>
          <Code code={code} address={address} />
        </div>
        <Seal tier={tier.title} />
      </footer>
      <p class="sheet-fine">
        这是本人在自己的设备上练习的成绩说明，由练习记录算出来。它不是国家的职业资格证书，也不是职业技能等级证书，没有机构担保。
        接待时的版本：内容 {played.content.slice(0, 8)}，引擎 {played.engine}，读懂 {played.reader}，评分标准{' '}
        {played.rubric}；出证书时：引擎 {reckoned.engine}，读懂 {reckoned.reader}，评分标准 {reckoned.rubric}
        。
      </p>
    </article>
  );
}
