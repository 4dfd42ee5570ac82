import { useState } from 'preact/hooks';
import {
  drawPromotion,
  markPromotion,
  type PromotionGoods,
  type PromotionMark,
  type PromotionPlan,
  type PromotionTask,
  viewPromotion,
} from '../../../grading/drills/index.ts';
import type { PromotionNorms } from '../../../schemas/index.ts';
import { keepDrill, newSeed } from '../../../stores/index.ts';
import { ToolFrame } from '../ToolFrame.tsx';
import { ToolResult } from '../ToolResult.tsx';
import { Brief } from './Brief.tsx';
import { Orders } from './Orders.tsx';
import { blankForm, PlanForm, planOf } from './PlanForm.tsx';
import { Terms } from './Terms.tsx';

/** What the planner fetches. */
export interface PromoData {
  goods: readonly PromotionGoods[];
  norms: PromotionNorms;
}

interface RoundProps {
  task: PromotionTask;
  norms: PromotionNorms;
  onAgain: () => void;
}

/** One promotion, from the brief to the marks. */
function Round({ task, norms, onAgain }: RoundProps) {
  const [form, setForm] = useState(blankForm);
  const [terms, setTerms] = useState<readonly string[]>([]);
  const [mark, setMark] = useState<PromotionMark>();
  const [failed, setFailed] = useState(false);
  const plan: PromotionPlan = { ...planOf(form), terms };
  const handIn = async () => {
    const came = markPromotion(task, plan, norms);
    try {
      await keepDrill('promo', came.points, came.of);
      setFailed(false);
      setMark(came);
    } catch {
      setFailed(true);
    }
  };
  return (
    <>
      {mark && <ToolResult {...mark} again="换一件再排" onAgain={onAgain} />}
      <Brief task={task} norms={norms} />
      <PlanForm form={form} disabled={mark !== undefined} onChange={setForm} />
      <Orders orders={viewPromotion(task, plan, norms)} />
      <Terms chosen={terms} disabled={mark !== undefined} onChange={setTerms} />
      {!mark && (
        <div class="quiz-bar">
          <button
            type="button"
            class="button button-primary"
            disabled={plan.sale === undefined}
            onClick={() => void handIn()}
          >
            交上去
          </button>
          {plan.sale === undefined && <span class="muted">写了活动价就能交。</span>}
        </div>
      )}
      {failed && (
        <p class="notice notice-bad" role="alert">
          没有记下来：另一个标签页正在用。写的都还在，换到这里再点一次。
        </p>
      )}
    </>
  );
}

/** Rounds one after another, each with other goods and figures. */
function Rounds({ data }: { data: PromoData }) {
  const [seed, setSeed] = useState(newSeed);
  const task = drawPromotion(data.goods, seed, data.norms);
  return <Round key={seed} task={task} norms={data.norms} onAgain={() => setSeed(newSeed())} />;
}

/** A promotion is planned; what every order comes to and leaves is seen while it is written. */
export function PromoPlanner() {
  return (
    <ToolFrame<PromoData> path="/data/tools/promo.json" what="商品和近七天的成交">
      {(data) => <Rounds data={data} />}
    </ToolFrame>
  );
}
