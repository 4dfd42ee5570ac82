import { useState } from 'preact/hooks';
import {
  blankForm,
  choicesFor,
  type DeedScene,
  deedAdvice,
  deedProblems,
  deedResult,
  FLAG_NAMES,
  type DeedForm as Form,
  type OrderDeed,
  takesMoney,
} from '../../shop/index.ts';
import { ACTION_NAMES, type Action } from '../../transcript/index.ts';
import { Icon } from '../icons/index.ts';
import { Choice, choicesOf, TextField } from './Fields.tsx';
import { SmallForm } from './SmallForm.tsx';

interface Props {
  deed: OrderDeed;
  scene: DeedScene;
  onAct: (action: Action) => void;
  onDone: () => void;
}

type Names = Partial<Record<OrderDeed['asks'], string>>;

/** What the text of a form is called; forms without one have no name here. */
const TEXTS: Names = {
  flag: '备注（内容—客服名—时间）',
  address: '新地址',
  reason: '原因',
  price: '原因',
  refund: '原因',
  difference: '说明（可不填）',
  variant: '换货的原因',
  return: '说明（可不填）',
  invoice: '发票抬头',
};
const CHOICES: Names = { variant: '换成', return: '退货原因', invoice: '发票种类' };
const AMOUNTS: Names = { price: '改成多少元' };

type Change = (part: Partial<Form>) => void;

/** The two things a return depends on besides its cause. */
function Ticks({ form, change }: { form: Form; change: Change }) {
  const ticks = [
    ['intact', '商品完好，配件吊牌都在'],
    ['opened', '密封的内包装拆开了'],
  ] as const;
  return (
    <>
      {ticks.map(([field, title]) => (
        <label key={field} class="deed-tick">
          <input
            type="checkbox"
            checked={form[field]}
            onChange={(e) => change({ [field]: e.currentTarget.checked })}
          />
          {title}
        </label>
      ))}
    </>
  );
}

/** What a deed needs to know, field by field. */
function Needs({
  deed,
  scene,
  form,
  change,
}: Pick<Props, 'deed' | 'scene'> & { form: Form; change: Change }) {
  const { asks } = deed;
  const choices = choicesFor(asks, scene);
  const text = TEXTS[asks];
  return (
    <>
      {asks === 'flag' && (
        <Choice
          label="旗色"
          value={form.flag}
          choices={choicesOf(FLAG_NAMES)}
          onChange={(flag) => change({ flag: flag as Form['flag'] })}
        />
      )}
      {choices.length > 0 && (
        <Choice
          label={CHOICES[asks] ?? ''}
          value={form.choice}
          choices={choices}
          onChange={(choice) => change({ choice })}
        />
      )}
      {asks === 'return' && <Ticks form={form} change={change} />}
      {takesMoney(deed) && (
        <TextField
          label={AMOUNTS[asks] ?? '金额（元）'}
          money
          value={form.amount}
          onChange={(amount) => change({ amount })}
        />
      )}
      {text && <TextField label={text} value={form.text} onChange={(said) => change({ text: said })} />}
    </>
  );
}

/** The small form behind one thing to do to an order: what it needs, what the shop's rules say to it, and the button that does it. */
export function DeedForm({ deed, scene, onAct, onDone }: Props) {
  const [form, setForm] = useState(() => blankForm(deed, scene));
  const advice = deedAdvice(deed, form, scene);
  const breaks = advice.some(({ bad }) => bad);
  const act = () => {
    onAct({ type: deed.type, item: scene.order.number, ...deedResult(deed, form) });
    onDone();
  };
  const name = ACTION_NAMES[deed.type];
  return (
    <SmallForm
      label={name}
      submit={breaks ? `仍要${name}` : name}
      danger={breaks}
      problems={deedProblems(deed, form, scene)}
      onSubmit={act}
      onCancel={onDone}
    >
      <Needs deed={deed} scene={scene} form={form} change={(part) => setForm({ ...form, ...part })} />
      <div role="status" class="deed-advice">
        {advice.map(({ says, bad }) => (
          <p key={says} class={bad ? 'deed-bad' : undefined}>
            {bad && <Icon name="triangle-alert" />}
            <span>{says}</span>
          </p>
        ))}
      </div>
    </SmallForm>
  );
}
