import { href, reportPath } from '../../course/paths.ts';
import type { Certification } from '../../grading/index.ts';
import type { Standing, Talk } from '../../grading/readiness/index.ts';
import type { Results } from '../../records/results/index.ts';
import { ConversionScale } from './ConversionScale.tsx';
import type { ResultsData } from './data.ts';
import { Month } from './Month.tsx';
import { LACKS } from './say.ts';

interface Props {
  results: Results;
  data: ResultsData;
}

const saidOf = (talk: Talk) => {
  if (talk.redLines.length > 0) return '越了红线';
  if (talk.buys) return talk.converted ? '成交' : '没有成交';
  return talk.right ? '办妥' : '没办妥';
};

/** Everybody who is counted, each with how it ended and a link to the report. */
function Counted({ talks, data }: { talks: readonly Talk[]; data: ResultsData }) {
  return (
    <ul class="evidence-refs">
      {talks.toReversed().map((t) => (
        <li key={t.id}>
          <a href={href(reportPath(t.id))}>
            {data.cases[t.case]?.shopper ?? t.case}：{data.cases[t.case]?.title ?? ''}
          </a>
          <span>{saidOf(t)}</span>
        </li>
      ))}
    </ul>
  );
}

/** The rate in words: how many of how many, the band or how many are missing, the interval. */
function RateSaid({ standing }: { standing: Standing }) {
  const { conversion, interval, unserved, apart } = standing;
  const { paid, came, band, minimum } = conversion;
  return (
    <>
      <p>
        来买的 <b class="num">{came}</b> 位，成交算数的 <b class="num">{paid}</b> 位
        {unserved > 0 && `（其中 ${unserved} 位没等到人接）`}。
        {band ? (
          <>
            转化率 <b class="num">{interval.share}%</b>，在「{band.title}」；换一批顾客，多半在 {interval.low}
            %–
            {interval.high}% 之间。
          </>
        ) : (
          <>
            还不够给等级：至少 {minimum} 位，还差 {Math.max(0, minimum - came)} 位。
          </>
        )}
      </p>
      <p class="muted">
        另外接待了 {apart.came} 位不是来买的，办妥 {apart.right} 位，不算在转化率里。
      </p>
    </>
  );
}

function Certified({ certification }: { certification: Certification | null }) {
  if (!certification)
    return (
      <p>
        还没有声明过认证。<a href={`${href('/shift/')}#certify`}>看认证怎么考</a>
      </p>
    );
  const { state, over, of, pooled, interval, worst, norms, lacks } = certification;
  const said = {
    open: `上完了 ${over} 班，一共 ${of} 班。`,
    blocked: '✗ 越了红线，这一次不算，要重新声明。',
    passed: `✓ 通过${pooled.band ? `，${pooled.band.title}` : ''}。`,
    failed: `✗ 没有通过：${lacks.map((l) => LACKS[l]).join('，')}。`,
  }[state];
  return (
    <>
      <p>
        <b>{said}</b>
      </p>
      {over > 0 && (
        <p>
          合起来 {pooled.came} 位来买的里成交 {pooled.paid} 位，{interval.share}%（{interval.low}%–
          {interval.high}%）。
          {worst && `最低的是第 ${worst.place} 班，${worst.came} 位里 ${worst.paid} 位。`}
          守规范的接待 {norms.of} 次里 {norms.kept} 次。
        </p>
      )}
      <p class="cluster">
        <a href={`${href('/shift/')}#certify`}>看每一次认证</a>
        <a href={href('/certificate/')}>{state === 'passed' ? '看我的证书' : '证书还差什么'}</a>
      </p>
    </>
  );
}

/** Whether somebody is fit to serve: conversion with its thresholds, the norms beside it, certification, the month. */
export function Readiness({ results, data }: Props) {
  const { readiness, certification, talks } = results;
  const { all, lately, windows } = readiness;
  const { norms } = all;
  const broken = talks.filter((t) => norms.broken.includes(t.id));
  const veteran = { true: '✓ 两样都到了', false: '✗ 还没有都到', null: '接待的还不够多，说不准' }[
    String(lately.meets) as 'true' | 'false' | 'null'
  ];
  return (
    <div class="stack">
      <ConversionScale standing={all} bands={data.norms.conversion.bands} />
      <RateSaid standing={all} />
      {talks.length > 0 && (
        <details>
          <summary>看算进来的 {talks.length} 次接待</summary>
          <Counted talks={talks} data={data} />
        </details>
      )}
      <div class="readiness-cards">
        <section class="card" aria-labelledby="norms-kept">
          <h3 id="norms-kept">守规范</h3>
          <p>
            {norms.of === 0 ? (
              '还没有评得出规范的接待。'
            ) : (
              <>
                <b class="num">{norms.of}</b> 次里 <b class="num">{norms.kept}</b> 次守住了
                {norms.enough ? '，够了' : '，还不够'}（至少 {norms.least}%）。
              </>
            )}
            {all.crossed.length > 0 && ` 有 ${all.crossed.length} 次越了红线。`}
          </p>
          {broken.length > 0 && (
            <details>
              <summary>没守住的 {broken.length} 次</summary>
              <Counted talks={broken} data={data} />
            </details>
          )}
          <p class="muted">转化率和守规范两样都要，少一样不行；越了红线，卖得再多也不算。</p>
        </section>
        <section class="card" aria-labelledby="certified">
          <h3 id="certified">认证</h3>
          <Certified certification={certification} />
        </section>
        <section class="card" aria-labelledby="veteran">
          <h3 id="veteran">老客服的标准</h3>
          <p>
            最近 {data.norms.trial.days.value} 天：转化率 {lately.conversion.paid}/{lately.conversion.came}
            ，守规范 {lately.norms.kept}/{lately.norms.of}。{veteran}。
          </p>
          <p class="muted">老客服同样看两样：转化率合格，规范也守住。</p>
        </section>
      </div>
      <Month windows={windows} data={data} />
    </div>
  );
}
