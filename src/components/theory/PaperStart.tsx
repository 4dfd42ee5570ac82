import { useState } from 'preact/hooks';
import { blueprintOf, drawPaper, type ScenarioWeight } from '../../grading/theory/index.ts';
import type { PaperRecord } from '../../records/index.ts';
import { newSeed, startPaper } from '../../stores/index.ts';
import type { Bank } from './bank.ts';
import { hundredth } from './score.ts';

export interface PaperRules {
  /** How long it takes, in minutes, and with how many per cent for those who need more. */
  minutes: number;
  extended: number;
  /** How many questions it asks. */
  items: number;
  weights: readonly ScenarioWeight[];
  /** Titles of the scenarios, by number less one. */
  titles: readonly string[];
}

interface Props extends PaperRules {
  bank: Bank;
  /** Papers handed in before. */
  earlier: readonly PaperRecord[];
  onReview: (paper: string) => void;
}

const longer = (minutes: number, percent: number) => Math.ceil((minutes * percent) / 100);

function Blueprint({ items, weights, titles }: Pick<Props, 'items' | 'weights' | 'titles'>) {
  const rows = blueprintOf(weights, items);
  const empty = rows.filter((r) => r.available === 0);
  return (
    <>
      <div class="table-scroll">
        <table class="paper-table">
          <caption class="visually-hidden">每个情境考几题</caption>
          <thead>
            <tr>
              <th scope="col">学习情境</th>
              <th scope="col" class="figure">
                学时
              </th>
              <th scope="col" class="figure">
                考几题
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ scenario, halves, items: asked }) => (
              <tr key={scenario}>
                <th scope="row">
                  {scenario} {titles[scenario - 1]}
                </th>
                <td class="figure num">{halves / 2}</td>
                <td class="figure num">{asked}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {empty.length > 0 && (
        <p class="notice">
          {empty.map((r) => titles[r.scenario - 1]).join('、')}还没有题，它们的分量按学时摊到了别的情境。
        </p>
      )}
    </>
  );
}

function Earlier({ earlier, onReview }: Pick<Props, 'earlier' | 'onReview'>) {
  if (earlier.length === 0) return null;
  return (
    <section aria-labelledby="earlier">
      <h2 id="earlier">交过的试卷</h2>
      <ul class="paper-earlier">
        {[...earlier].reverse().map((paper) => (
          <li key={paper.id} class="card">
            <span>
              <b class="num">{paper.result && hundredth(paper.result)}</b> 分
              <small class="muted">
                {new Date(paper.handedInAt ?? paper.startedAt).toLocaleString('zh-CN', {
                  dateStyle: 'medium',
                  timeStyle: 'short',
                })}
              </small>
            </span>
            <button type="button" class="button" onClick={() => onReview(paper.id)}>
              逐题看理由
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Before a paper: how it is drawn, marked and timed, all open; then it begins. */
export function PaperStart({ minutes, extended, items, weights, titles, bank, earlier, onReview }: Props) {
  const [more, setMore] = useState(false);
  const [beginning, setBeginning] = useState(false);
  const rows = blueprintOf(weights, items);
  const asked = rows.reduce((sum, r) => sum + r.items, 0);
  const time = more ? longer(minutes, extended) : minutes;
  const begin = async () => {
    setBeginning(true);
    const seed = newSeed();
    const pool = [...bank.values()].map(({ question, scenario }) => ({
      id: question.id,
      scenario,
      kind: question.kind,
    }));
    await startPaper({ seed, questions: drawPaper(pool, rows, seed), minutes: time });
  };
  if (asked === 0) return <p class="empty">题库还是空的，等有了题再来。</p>;
  return (
    <div class="paper-page">
      <section class="card paper-start">
        <p class="paper-facts">
          <span>
            <b class="num">{asked}</b> 题
          </span>
          <span>
            <b class="num">{time}</b> 分钟
          </span>
          <span>
            满分 <b class="num">100</b>
          </span>
        </p>
        <ul class="paper-rules">
          <li>题目、选项的次序和计算题的数都是抽出来的，每份不一样。</li>
          <li>可以跳着答。离开、刷新都不丢，回来接着答；钟一直走，不因为离开停下。</li>
          <li>时间到了自动交卷。交卷以后每题都给理由，说明在哪一课讲。</li>
          <li>每题分量一样；多选、排序、配对、写一句按做对的部分给分。</li>
        </ul>
        <label class="quiz-unsure">
          <input type="checkbox" checked={more} onChange={() => setMore(!more)} />
          需要更多时间（{longer(minutes, extended)} 分钟）
        </label>
        <button type="button" class="button button-primary" disabled={beginning} onClick={() => void begin()}>
          {beginning ? '正在抽题……' : '开始答卷'}
        </button>
      </section>
      <Earlier earlier={earlier} onReview={onReview} />
      <section aria-labelledby="blueprint">
        <h2 id="blueprint">考什么，各考多少</h2>
        <p class="muted">题数按各情境的学时分配，同一情境里尽量换着题型。</p>
        <Blueprint items={items} weights={weights} titles={titles} />
      </section>
    </div>
  );
}
