import { PROMOTION_TERMS, type PromotionTask, viewPromotion } from '../../../grading/drills/index.ts';
import type { PromotionNorms } from '../../../schemas/index.ts';
import { Boxes, LINE, PaperLines, PaperName, PaperPart, PaperTable } from '../../drills/paper.tsx';
import { Brief } from './Brief.tsx';

interface Props {
  task: PromotionTask;
  norms: PromotionNorms;
}

/** Any plan: of its orders only the names are printed. */
const NOTHING = { sale: 0, was: undefined, from: undefined, off: undefined, stacks: false, terms: [] };

/** A promotion to be planned, on paper: the brief, four sums, and what each order comes to. */
export function PromoPaper({ task, norms }: Props) {
  const orders = viewPromotion(task, NOTHING, norms);
  return (
    <>
      <PaperName />
      <Brief task={task} norms={norms} />
      <PaperPart title="1. 定活动">
        <p>
          活动价{LINE}元　划线价{LINE}元
        </p>
        <p>
          满减：满{LINE}元，减{LINE}元
        </p>
        <p>□ 券可以和满减一起用（不勾就按减得多的那一样）</p>
      </PaperPart>
      <PaperPart title="2. 到手多少，店里剩多少">
        <div class="paper-tall">
          <PaperTable
            columns={['买法', '商品', '满减', '券', '到手', '成本和费', '店里剩']}
            rows={orders.map(({ title }) => [title, '', '', '', '', '', ''])}
          />
        </div>
        <p>“成本和费”是成本、快递和平台费。</p>
      </PaperPart>
      <PaperPart title="3. 活动页上写哪几条？">
        <Boxes choices={PROMOTION_TERMS} />
      </PaperPart>
      <PaperPart title="4. 划线价为什么写这个数">
        <PaperLines />
      </PaperPart>
    </>
  );
}
