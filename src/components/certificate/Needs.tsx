import type { ComponentChildren } from 'preact';
import { href } from '../../course/paths.ts';
import type { CertificateBoard } from '../../records/certificate/index.ts';
import { Icon } from '../icons/index.ts';
import { LACKS, pointsSaid, reachSaid } from '../results/say.ts';
import { daySaid, learnerSaid } from './say.ts';

interface NeedProps {
  title: string;
  state: 'there' | 'missing' | 'extra';
  path: string;
  link: string;
  children: ComponentChildren;
}

const ICONS = {
  there: { name: 'circle-check', label: '有了' },
  missing: { name: 'circle-dot', label: '还缺' },
  extra: { name: 'info', label: '有了会写上，没有也能出证书' },
} as const;

function Need({ title, state, path, link, children }: NeedProps) {
  return (
    <li class="card need" data-state={state}>
      <Icon {...ICONS[state]} />
      <div>
        <h3>{title}</h3>
        <p>{children}</p>
      </div>
      <a href={href(path)}>{link}</a>
    </li>
  );
}

function seriesSaid(series: CertificateBoard['series'], { shifts, shoppers }: Terms): string {
  if (!series) return `还没有声明过。先声明，再上 ${shifts} 班，${shoppers} 位来买的顾客合起来算一个转化率。`;
  const { number, result } = series;
  const { state, over, of, pooled, interval, lacks, norms } = result;
  const rate = `${pooled.came} 位里成交 ${pooled.paid} 位，${interval.share}%`;
  switch (state) {
    case 'open':
      return `第 ${number} 次声明：上完了 ${over} 班，一共 ${of} 班。`;
    case 'blocked':
      return `第 ${number} 次声明：越了红线，这一次不算，要重新声明。`;
    case 'failed':
      return `第 ${number} 次声明：没有通过，${lacks.map((l) => LACKS[l]).join('，')}（${rate}；守规范 ${norms.of} 次里 ${norms.kept} 次）。`;
    case 'passed':
      return `第 ${number} 次声明通过：${rate}，等级「${pooled.band?.title}」；守规范 ${norms.of} 次里 ${norms.kept} 次。`;
  }
}

interface Terms {
  shifts: number;
  shoppers: number;
}

/** What a certificate needs, what of it is there, and where the rest is done. */
export function Needs({ board, terms }: { board: CertificateBoard; terms: Terms }) {
  const { learner, series, paper, mark, paperLeast } = board;
  const course = mark.state === 'open';
  return (
    <ol class="needs">
      <Need
        title="姓名"
        state={learner ? 'there' : 'missing'}
        path="/records/"
        link={learner ? '改姓名' : '去填姓名'}
      >
        {learner ? learnerSaid(learner) : '还没有署名，证书上要写。'}
      </Need>
      <Need
        title="转化率认证"
        state={series?.result.state === 'passed' ? 'there' : 'missing'}
        path="/shift/#certify"
        link={series ? '看认证' : '去声明'}
      >
        {seriesSaid(series, terms)}
      </Need>
      <Need
        title="理论试卷"
        state={paper?.passed ? 'there' : 'missing'}
        path="/paper/"
        link={paper ? '看试卷' : '去答卷'}
      >
        {paper
          ? `第 ${paper.number} 份，${daySaid(paper.at)}交的，${pointsSaid(paper.tenths)} 分${paper.passed ? '' : `，要 ${paperLeast} 分`}。`
          : `还没有交过。交一份，到 ${paperLeast} 分。`}
      </Need>
      <Need title="课程成绩" state={course ? 'extra' : 'there'} path="/results/" link="看成绩">
        {course
          ? `不是非有不可。现在在 ${reachSaid(mark.reach)} 分之间，四行评齐了才写在证书上。`
          : `${reachSaid(mark.reach)} 分，${mark.state === 'passed' ? '合格' : '没有合格'}，会写在证书上。`}
      </Need>
    </ol>
  );
}
