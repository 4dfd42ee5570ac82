import { useState } from 'preact/hooks';

interface Props {
  /** Per cent of the planned time for those who need more. */
  extended: number;
  /** There was a try before. */
  again: boolean;
  disabled: boolean;
  onDeclare: (longer: boolean) => Promise<void>;
}

/** The declaration that comes before the first shift: what is said here is what counts. */
export function Declare({ extended, again, disabled, onDeclare }: Props) {
  const [longer, setLonger] = useState(false);
  const [busy, setBusy] = useState(false);
  return (
    <form
      class="declare"
      onSubmit={(event) => {
        event.preventDefault();
        setBusy(true);
        void onDeclare(longer).finally(() => setBusy(false));
      }}
    >
      <label class="shift-longer">
        <input type="checkbox" checked={longer} onChange={(e) => setLonger(e.currentTarget.checked)} />
        <span>我需要更多时间：三班都按 {extended}% 给，证明上会写明</span>
      </label>
      <button type="submit" class="button button-primary" disabled={disabled || busy}>
        {again ? '再声明一次认证' : '声明：接下来三班算认证'}
      </button>
    </form>
  );
}
