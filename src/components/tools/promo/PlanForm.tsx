import type { PromotionPlan } from '../../../grading/drills/index.ts';
import { readNumber } from '../../../grading/theory/index.ts';
import type { PromoForm } from '../../../records/index.ts';

/** A form with nothing in it. */
export const blankForm = (): PromoForm => ({ sale: '', was: '', from: '', off: '', stacks: true });

/** A sum in whole fen; undefined for anything else. */
function fenOf(text: string): number | undefined {
  const yuan = readNumber(text, '元');
  if (!yuan || yuan.top < 0n || (yuan.top * 100n) % yuan.bottom !== 0n) return undefined;
  const fen = Number((yuan.top * 100n) / yuan.bottom);
  return fen <= 10_000_000 ? fen : undefined;
}

/** The plan that a form stands for; a sum that cannot be read is not there. */
export const planOf = ({ sale, was, from, off, stacks }: PromoForm): Omit<PromotionPlan, 'terms'> => ({
  sale: fenOf(sale),
  was: fenOf(was),
  from: fenOf(from),
  off: fenOf(off),
  stacks,
});

interface Props {
  form: PromoForm;
  disabled: boolean;
  onChange: (form: PromoForm) => void;
}

const SUMS = [
  { id: 'sale', label: '活动价' },
  { id: 'was', label: '划线价' },
  { id: 'from', label: '满减：满多少' },
  { id: 'off', label: '满减：减多少' },
] as const;

/** The four sums, and whether the coupon counts beside the reduction. */
export function PlanForm({ form, disabled, onChange }: Props) {
  return (
    <fieldset class="promo-form" disabled={disabled}>
      <legend>定活动</legend>
      <div class="promo-sums">
        {SUMS.map(({ id, label }) => {
          const bad = form[id].trim() !== '' && fenOf(form[id]) === undefined;
          return (
            <label key={id} class="promo-sum">
              <span>{label}（元）</span>
              <input
                type="text"
                inputMode="decimal"
                autocomplete="off"
                maxLength={10}
                aria-invalid={bad}
                value={form[id]}
                onInput={(e) => onChange({ ...form, [id]: e.currentTarget.value })}
              />
              {bad && <span class="promo-bad">只写数，最多两位小数</span>}
            </label>
          );
        })}
      </div>
      <label class="quiz-option">
        <input
          type="checkbox"
          checked={form.stacks}
          onChange={(e) => onChange({ ...form, stacks: e.currentTarget.checked })}
        />
        <span>券可以和满减一起用（不勾就按减得多的那一样）</span>
      </label>
    </fieldset>
  );
}
