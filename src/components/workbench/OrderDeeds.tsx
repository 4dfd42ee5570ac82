import { useRef, useState } from 'preact/hooks';
import {
  addressQuestion,
  canCheckAddress,
  type DeedScene,
  deedsFor,
  type OrderDeed,
} from '../../shop/index.ts';
import { ACTION_NAMES, type Action } from '../../transcript/index.ts';
import { focusSoon } from './command.ts';
import { draftFor } from './draft.ts';
import { later } from './later.tsx';

const DeedForm = later(() => import('./DeedForm.tsx').then((m) => m.DeedForm));

interface Props {
  scene: DeedScene;
  disabled: boolean;
  onAct: (action: Action) => void;
}

/** What can be done to an order in its state: one at a time, nothing by a slip of the finger. The focus goes back to where it was. */
export function OrderDeeds({ scene, disabled, onAct }: Props) {
  const [open, setOpen] = useState<OrderDeed | null>(null);
  const list = useRef<HTMLDivElement>(null);
  const { order } = scene;
  const deeds = deedsFor(order.state);
  if (open && !disabled) {
    const done = () => {
      setOpen(null);
      focusSoon(() => list.current?.querySelector<HTMLElement>(`[data-deed="${open.type}"]`));
    };
    return <DeedForm deed={open} scene={scene} onAct={onAct} onDone={done} />;
  }
  return (
    <div ref={list} class="deeds">
      {canCheckAddress(order) && (
        <button
          type="button"
          class="button"
          disabled={disabled}
          onClick={() => draftFor(addressQuestion(order))}
        >
          核对地址
        </button>
      )}
      {deeds.map((deed) => (
        <button
          key={deed.type}
          type="button"
          class="button"
          data-deed={deed.type}
          disabled={disabled}
          onClick={() => setOpen(deed)}
        >
          {ACTION_NAMES[deed.type]}
        </button>
      ))}
    </div>
  );
}
