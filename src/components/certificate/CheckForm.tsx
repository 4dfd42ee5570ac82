import { useState } from 'preact/hooks';
import type { CertificateSetting } from '../../records/certificate/index.ts';
import { CheckResult } from './CheckResult.tsx';
import { useCheck } from './use-check.ts';

/** Holds the code of a certificate against the record that its owner exported. */
export function CheckForm({ setting }: { setting: CertificateSetting }) {
  const [file, setFile] = useState<File>();
  const [code, setCode] = useState('');
  const found = useCheck(setting);
  return (
    <div class="stack">
      <form
        class="check-form"
        onSubmit={(event) => {
          event.preventDefault();
          void found.check(file, code);
        }}
      >
        <label>
          本人导出的记录文件
          <input
            type="file"
            accept="application/json,.json"
            onChange={(e) => setFile(e.currentTarget.files?.[0])}
          />
        </label>
        <label>
          证书上的编码
          <input
            class="check-code"
            value={code}
            maxLength={60}
            autocomplete="off"
            autocapitalize="characters"
            spellcheck={false}
            placeholder="XXXX-XXXX-XXXX-XXXX-XXXX"
            onInput={(e) => setCode(e.currentTarget.value)}
          />
        </label>
        <button type="submit" class="button button-primary" disabled={found.busy}>
          {found.busy ? '正在核对……' : '核对'}
        </button>
      </form>
      <p class="muted">文件只在这个页面里看一遍，不会收进这台设备的记录，也不会传到别处。</p>
      <div aria-live="polite">
        {found.problem && (
          <p class="notice notice-bad">
            <span>
              <b>没法核对：</b>
              {found.problem}
            </span>
          </p>
        )}
        {found.checked && <CheckResult {...found} checked={found.checked} />}
      </div>
    </div>
  );
}
