import { href } from '../../course/paths.ts';
import type { Board, PlanStep, StepState, WeekPlan } from '../../course/week/index.ts';
import { tickItem, untickItem } from '../../stores/index.ts';
import { Icon } from '../icons/index.ts';
import { dayOf, numbered, saidDays } from './say.ts';

interface Props {
  plan: WeekPlan;
  board: Board;
  /** Something may be written here and now. */
  mine: boolean;
}

/** How a step stands, with the tick by hand where the journal does not show it. */
function Tick({ step, state, mine }: { step: PlanStep; state: StepState; mine: boolean }) {
  if (state.by === 'journal')
    return (
      <p class="step-tick" data-done>
        <Icon name="circle-check" />
        {dayOf(state.doneAt ?? '')} 完成，记录里看得到
      </p>
    );
  if (state.by === 'hand')
    return (
      <p class="step-tick" data-done>
        <Icon name="circle-check" />
        {dayOf(state.doneAt ?? '')} 自己打的勾
        <button
          type="button"
          class="button button-quiet"
          disabled={!mine}
          onClick={() => void untickItem(step.id)}
        >
          撤销<span class="visually-hidden">「{step.title}」的勾</span>
        </button>
      </p>
    );
  return (
    <p class="step-tick">
      <button
        type="button"
        class="button button-quiet"
        disabled={!mine}
        onClick={() => void tickItem(step.id)}
      >
        <Icon name="check" />
        打勾<span class="visually-hidden">：{step.title}</span>
      </button>
    </p>
  );
}

/** One of the nine: lesson, check, what shows it, the tick. */
function Step({ step, state, mine }: { step: PlanStep; state: StepState; mine: boolean }) {
  return (
    <li class="step" id={step.id} data-done={state.by !== null || undefined}>
      <span class="step-number num" aria-hidden="true">
        {step.number}
      </span>
      <div>
        <h3>{step.title}</h3>
        <p>{step.about}</p>
        <p class="step-days">{saidDays(step.days)}</p>
        <dl class="step-facts">
          <dt>课</dt>
          <dd>
            <a href={href(step.read.path)}>{step.read.title}</a>
          </dd>
          <dt>检查</dt>
          <dd>{step.check}</dd>
          <dt>依据</dt>
          <dd>
            <ul>
              {step.shown.map(({ need, title }) => {
                const at = state.met[need.id];
                return (
                  <li key={need.id} data-done={at ? true : undefined}>
                    <Icon name={at ? 'circle-check' : 'circle'} label={at ? '有了' : '还没有'} />
                    {title}
                    {at && <small>{dayOf(at)}</small>}
                  </li>
                );
              })}
            </ul>
          </dd>
        </dl>
        <Tick step={step} state={state} mine={mine} />
      </div>
    </li>
  );
}

/** The nine steps, each with lesson, check and evidence. */
export function Steps({ plan, board, mine }: Props) {
  const done = board.steps.filter((s) => s.by !== null).length;
  return (
    <section class="steps" aria-labelledby="steps-title">
      <h2 id="steps-title">
        九步，走{numbered(plan.days.length)}天
        <span class="tag">
          <span class="num">{done}</span> / {plan.steps.length}
        </span>
      </h2>
      <p class="muted">记录里看得到依据的，自己会打上勾；别处学过、做过的，可以自己打，也可以撤销。</p>
      <ol class="step-list">
        {plan.steps.map((step, i) => {
          const state = board.steps[i];
          return state && <Step key={step.id} step={step} state={state} mine={mine} />;
        })}
      </ol>
    </section>
  );
}
