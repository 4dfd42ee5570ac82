import { useState } from 'preact/hooks';
import { rememberSingleKey, wantsSingleKey } from '../../stores/index.ts';
import { Dialog } from './Dialog.tsx';
import { LOCAL_KEYS, SHORTCUTS } from './shortcuts.ts';

/** All keys of the desk on one sheet. */
export function ShortcutSheet({ onClose }: { onClose: () => void }) {
  const [single, setSingle] = useState(wantsSingleKey);
  const wish = (on: boolean) => {
    rememberSingleKey(on);
    setSingle(on);
  };
  return (
    <Dialog title="快捷键" onClose={onClose}>
      <dl class="keys">
        {[...LOCAL_KEYS, ...SHORTCUTS].map(({ keys, title }) => (
          <div key={keys}>
            <dt>
              <kbd>{keys}</kbd>
            </dt>
            <dd>{title}</dd>
          </div>
        ))}
        <div>
          <dt>
            <kbd>?</kbd>
          </dt>
          <dd>不在打字的时候：打开这张表</dd>
        </div>
      </dl>
      <label class="keys-wish">
        <input type="checkbox" checked={single} onChange={(e) => wish(e.currentTarget.checked)} />
        单按 ? 就打开（用语音输入的人可以关掉，Alt＋/ 仍然能开）
      </label>
      <div class="dialog-bar">
        <button type="button" class="button button-primary" data-first onClick={onClose}>
          知道了
        </button>
      </div>
    </Dialog>
  );
}
