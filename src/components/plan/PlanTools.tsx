import { useState } from 'preact/hooks';
import type { Scored } from '../../grading/course-mark/index.ts';
import type { PlanCheck, Written } from '../../grading/plan/index.ts';
import type { Plan } from '../../schemas/index.ts';
import { dayStamp, saveFile, saveJson } from '../files/index.ts';
import { Icon } from '../icons/index.ts';

interface Props {
  plan: Plan;
  written: Written;
  check: PlanCheck;
  /** Whether notes are shown. */
  checked: boolean;
  /** What the plan came to when it was handed in last. */
  handedIn: Scored | undefined;
  learner: string;
  results: string;
  onCheck: () => void;
  onHandIn: () => Promise<void>;
}

/** What is done with a plan: checked, handed in, taken along as a document, as data or on paper. */
export function PlanTools(props: Props) {
  const { plan, written, check, checked, handedIn, learner, results, onCheck, onHandIn } = props;
  const [told, tell] = useState('');
  const open = check.sections.flatMap((s) => s.notes).filter((n) => n.state === 'open').length;
  const name = `${plan.title}_${learner}_${dayStamp()}`;
  const document = async () => {
    tell('正在做文档……');
    try {
      const { planDocument } = await import('./document.ts');
      saveFile(`${name}.docx`, await planDocument(plan, written, check, learner));
      tell('文档做好了，在浏览器的下载里。');
    } catch {
      tell('文档没有做成：做文档的程序没有取到。看看网络再点一次；打印和数据不用它。');
    }
  };
  const data = () => {
    const file = { format: 'jinpai-plan', version: 1, plan: plan.id, learner, written };
    saveJson(`${name}.json`, file);
    tell('数据导出好了，在浏览器的下载里。');
  };
  const handIn = () =>
    onHandIn().then(
      () =>
        tell(
          `交上去了：${check.points} / ${check.of} 分，算进课程成绩的“结构与算账”。改了可以再交，以最近一次为准。`,
        ),
      () => tell('没有交成：另一个标签页正在用。换到这里再交一次，写的都还在。'),
    );
  return (
    <section class="card stack no-print" aria-labelledby="plan-tools">
      <h2 id="plan-tools">核对，交上去，带走</h2>
      <p>
        {checked ? (
          <>
            现在 <b class="num">{check.points}</b> / <span class="num">{check.of}</span> 分
            {open > 0 && `，还有 ${open} 处空着`}。每一处怎么看的，写在那一格下面。
          </>
        ) : (
          '核对看三样：该写的写了没有，账算得对不对，数和数合不合。写得好不好，由老师看。'
        )}
      </p>
      {handedIn && (
        <p class="muted">
          上次交的是 {handedIn.points} / {handedIn.of} 分。<a href={results}>看课程成绩</a>
        </p>
      )}
      <p class="cluster">
        {!checked && (
          <button type="button" class="button button-primary" onClick={onCheck}>
            核对一遍
          </button>
        )}
        {checked && (
          <button type="button" class="button button-primary" onClick={() => void handIn()}>
            交上去
          </button>
        )}
        <button type="button" class="button" onClick={() => void document()}>
          <Icon name="download" />
          导出文档
        </button>
        <button type="button" class="button" onClick={data}>
          <Icon name="download" />
          导出数据
        </button>
        <button type="button" class="button" onClick={() => print()}>
          <Icon name="printer" />
          打印
        </button>
      </p>
      <p role="status">{told}</p>
    </section>
  );
}
