import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { REMARK_LIMITS, remarkProblem } from '../../records/supervisor/index.ts';
import { remarkDraft, remarkName, rememberRemarkDraft, rememberRemarkName } from '../../stores/index.ts';

interface Props {
  /** What the draft is kept under over a reload. */
  place: string;
  /** What stands there already, where it is written anew. */
  start: string;
  onKeep: (says: string, by: string) => Promise<void>;
  onClose: () => void;
}

/** A remark being written: with a name, kept as a draft at every key. */
export function RemarkForm({ place, start, onKeep, onClose }: Props) {
  const [says, setSays] = useState(() => remarkDraft(place) || start);
  const [by, setBy] = useState(remarkName);
  const [problem, setProblem] = useState('');
  const box = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  useLayoutEffect(() => {
    const { current } = box;
    current?.focus();
    current?.setSelectionRange(current.value.length, current.value.length);
  }, []);
  const type = (text: string) => {
    setSays(text);
    setProblem('');
    rememberRemarkDraft(place, text === start ? '' : text);
  };
  const keep = async () => {
    const found = remarkProblem({ says, by });
    setProblem(found);
    if (found) return;
    rememberRemarkName(by.trim());
    await onKeep(says.trim(), by.trim());
    rememberRemarkDraft(place, '');
  };
  return (
    <form
      class="remark-form no-print"
      onSubmit={(e) => {
        e.preventDefault();
        void keep();
      }}
      onKeyDown={(e) => {
        if (e.key === 'Escape') onClose();
        if (e.key === 'Enter' && (e.ctrlKey || e.metaKey)) void keep();
      }}
    >
      <label>
        点评（好在哪，或者可以怎样说；最多 {REMARK_LIMITS.says} 字）
        <textarea
          ref={box}
          rows={3}
          value={says}
          aria-invalid={problem !== ''}
          aria-describedby={problem ? id : undefined}
          onInput={(e) => type(e.currentTarget.value)}
        />
      </label>
      <label class="remark-name">
        署名
        <input value={by} maxLength={REMARK_LIMITS.by} onInput={(e) => setBy(e.currentTarget.value)} />
      </label>
      {problem && (
        <p id={id} class="remark-problem" role="alert">
          {problem}
        </p>
      )}
      <p class="cluster">
        <button type="submit" class="button button-primary">
          保存点评
        </button>
        <button type="button" class="button" onClick={onClose}>
          收起，草稿留着
        </button>
      </p>
    </form>
  );
}
