import { useStore } from '@nanostores/preact';
import { $kept, takeOver } from '../../stores/index.ts';

/** Another tab writes for this learner: answers given here would not be kept. */
export function Elsewhere() {
  return (
    <div class="empty">
      <h2>另一个标签页正在用</h2>
      <p>题在那边答，这里就不记了。要在这里答，点下面的按钮。</p>
      <button type="button" class="button" onClick={() => takeOver()}>
        改在这里答
      </button>
    </div>
  );
}

/** Says when what is answered is not being kept, and what to do about it. */
export function NotKept() {
  const kept = useStore($kept);
  if (kept.ok) return null;
  return (
    <p class="notice notice-watch" role="status">
      {kept.why}
    </p>
  );
}
