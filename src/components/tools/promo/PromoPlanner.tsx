import { seedOf } from '../../../chance/index.ts';
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
import { Anew } from '../AskFirst.tsx';
import { NotWritten } from '../NotWritten.tsx';
import { ToolFrame } from '../ToolFrame.tsx';
import { ToolResult } from '../ToolResult.tsx';
import { ToolRound } from '../ToolRound.tsx';
import { useMarked } from '../use-marked.ts';
import { type Round as Run, useRound } from '../use-round.ts';
import { Brief } from './Brief.tsx';
import { Orders } from './Orders.tsx';
import { blankForm, PlanForm, planOf } from './PlanForm.tsx';
import { Terms } from './Terms.tsx';

/** What the planner fetches. */
export interface PromoData {
  goods: readonly PromotionGoods[];
  norms: PromotionNorms;
}

/** One promotion, from the brief to the marks. */
function Round({ run, norms }: { run: Run<'promo', PromotionTask>; norms: PromotionNorms }) {
  const { task, change } = run;
  const { form, terms } = run.work;
  const { mark, failed, handIn } = useMarked<PromotionMark>('promo');
  const plan: PromotionPlan = { ...planOf(form), terms };
  return (
    <ToolRound run={run}>
      {mark && <ToolResult {...mark} again="换一件再排" onAgain={run.next} />}
      <Brief task={task} norms={norms} />
      <PlanForm form={form} disabled={mark !== undefined} onChange={(filled) => change({ form: filled })} />
      <Orders orders={viewPromotion(task, plan, norms)} />
      <Terms chosen={terms} disabled={mark !== undefined} onChange={(chosen) => change({ terms: chosen })} />
      {!mark && (
        <div class="quiz-bar">
          <button
            type="button"
            class="button button-primary"
            disabled={plan.sale === undefined}
            onClick={() => void handIn(markPromotion(task, plan, norms))}
          >
            交上去
          </button>
          {plan.sale === undefined && <span class="muted">写了活动价就能交。</span>}
          <Anew run={run} />
        </div>
      )}
      <NotWritten failed={failed} />
    </ToolRound>
  );
}

/** Rounds one after another, each with other goods and figures. */
function Rounds({ data }: { data: PromoData }) {
  const { goods, norms } = data;
  const run = useRound(
    'promo',
    (seed, round) => drawPromotion(goods, seedOf(seed, `promo-${round}`), norms),
    () => ({ form: blankForm(), terms: [] }),
  );
  return run ? <Round key={run.tries} run={run} norms={norms} /> : null;
}

/** A promotion is planned; what every order comes to and leaves is seen while it is written. */
export function PromoPlanner() {
  return (
    <ToolFrame<PromoData> path="/data/tools/promo.json" what="商品和近七天的成交">
      {(data) => <Rounds data={data} />}
    </ToolFrame>
  );
}
