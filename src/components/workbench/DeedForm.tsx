import { useEffect, useRef, useState } from 'preact/hooks';
import {
  blankForm,
  choicesFor,
  type DeedScene,
  deedAdvice,
  deedProblems,
  deedResult,
  FLAG_NAMES,
  type DeedForm as Form,
  NOTE_FLAGS,
  type OrderDeed,
  takesMoney,
} from '../../shop/index.ts';
import { ACTION_NAMES, type Action } from '../../transcript/index.ts';
import { Icon } from '../icons/index.ts';

interface Props {
  deed: OrderDeed;
  scene: DeedScene;
  onAct: (action: Action) => void;
  onDone: () => void;
}

/** What the text of a form is called; forms without one have no name here. */
const TEXTS: Partial<Record<OrderDeed['asks'], string>> = {
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
const CHOICES: Partial<Record<OrderDeed['asks'], string>> = {
  variant: '换成',
  return: '退货原因',
  invoice: '发票种类',
};
const AMOUNTS: Partial<Record<OrderDeed['asks'], string>> = { price: '改成多少元' };

type Change = (part: Partial<Form>) => void;

function Fields({
  deed,
  scene,
  form,
  change,
}: Pick<Props, 'deed' | 'scene'> & { form: Form; change: Change }) {
  const { asks } = deed;
  const choices = asks === 'flag' ? [] : choicesFor(asks, scene);
  return (
    <>
      {asks === 'flag' && (
        <label>
          旗色
          <select value={form.flag} onChange={(e) => change({ flag: e.currentTarget.value as Form['flag'] })}>
            {NOTE_FLAGS.map((flag) => (
              <option key={flag} value={flag}>
                {FLAG_NAMES[flag]}
              </option>
            ))}
          </select>
        </label>
      )}
      {choices.length > 0 && (
        <label>
          {CHOICES[asks]}
          <select value={form.choice} onChange={(e) => change({ choice: e.currentTarget.value })}>
            {choices.map(({ value, title }) => (
              <option key={value} value={value}>
                {title}
              </option>
            ))}
          </select>
        </label>
      )}
      {asks === 'return' && (
        <>
          <label class="deed-tick">
            <input
              type="checkbox"
              checked={form.intact}
              onChange={(e) => change({ intact: e.currentTarget.checked })}
            />
            商品完好，配件吊牌都在
          </label>
          <label class="deed-tick">
            <input
              type="checkbox"
              checked={form.opened}
              onChange={(e) => change({ opened: e.currentTarget.checked })}
            />
            密封的内包装拆开了
          </label>
        </>
      )}
      {takesMoney(deed) && (
        <label>
          {AMOUNTS[asks] ?? '金额（元）'}
          <input
            value={form.amount}
            inputMode="decimal"
            onInput={(e) => change({ amount: e.currentTarget.value })}
          />
        </label>
      )}
      {TEXTS[asks] && (
        <label>
          {TEXTS[asks]}
          <input value={form.text} maxLength={200} onInput={(e) => change({ text: e.currentTarget.value })} />
        </label>
      )}
    </>
  );
}

/** The small form behind one thing to do: what it needs, what the shop's rules say to it, and the button that does it. */
export function DeedForm({ deed, scene, onAct, onDone }: Props) {
  const [form, setForm] = useState(() => blankForm(deed, scene));
  const [tried, setTried] = useState(false);
  const first = useRef<HTMLFormElement>(null);
  useEffect(() => first.current?.querySelector<HTMLElement>('select, input, button')?.focus(), []);
  const problems = deedProblems(deed, form, scene);
  const advice = deedAdvice(deed, form, scene);
  const breaks = advice.some(({ bad }) => bad);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    setTried(true);
    if (problems.length > 0) return;
    onAct({ type: deed.type, item: scene.order.number, ...deedResult(deed, form) });
    onDone();
  };
  return (
    <form
      ref={first}
      class="deed"
      aria-label={ACTION_NAMES[deed.type]}
      onSubmit={submit}
      onKeyDown={(e) => {
        if (e.key === 'Escape') onDone();
      }}
    >
      <Fields deed={deed} scene={scene} form={form} change={(part) => setForm({ ...form, ...part })} />
      <div role="status" class="deed-advice">
        {advice.map(({ says, bad }) => (
          <p key={says} class={bad ? 'deed-bad' : undefined}>
            {bad && <Icon name="triangle-alert" />} {says}
          </p>
        ))}
      </div>
      {tried && problems.length > 0 && (
        <p class="deed-problem" role="alert">
          {problems.join(' ')}
        </p>
      )}
      <div class="deed-buttons">
        <button type="submit" class={breaks ? 'button button-danger' : 'button button-primary'}>
          {breaks ? '仍要' : ''}
          {ACTION_NAMES[deed.type]}
        </button>
        <button type="button" class="button" onClick={onDone}>
          算了
        </button>
      </div>
    </form>
  );
}
