import { useRef, useState } from 'preact/hooks';
import type { Remark } from '../../records/supervisor/index.ts';
import { newId, remarkDraft, removeRemark, writeRemark } from '../../stores/index.ts';
import { RemarkForm } from './RemarkForm.tsx';
import { RemarkNote } from './RemarkNote.tsx';

interface Props {
  /** Whose chat it is, which one, and which line of it. */
  of: Pick<Remark, 'learner' | 'conversation' | 'event' | 'quote'>;
  /** The remarks that stand there. */
  remarks: readonly Remark[];
  /** Another tab writes for whoever works here. */
  readOnly: boolean;
}

const focusSoon = (find: () => HTMLElement | null | undefined) =>
  requestAnimationFrame(() => find()?.focus());
const now = () => new Date().toISOString();

/** A remark that stands, with what its writer may do with it; taking it out is asked for once more. */
function Own({
  remark,
  readOnly,
  onEdit,
  onRemove,
}: {
  remark: Remark;
  readOnly: boolean;
  onEdit: () => void;
  onRemove: () => void;
}) {
  const [asking, ask] = useState(false);
  const sure = useRef<HTMLButtonElement>(null);
  if (remark.file !== undefined || readOnly) return <RemarkNote remark={remark} />;
  return (
    <RemarkNote remark={remark}>
      {asking ? (
        <p class="cluster no-print">
          <span>删掉这条点评？</span>
          <button ref={sure} type="button" class="button button-danger" onClick={onRemove}>
            删掉
          </button>
          <button type="button" class="button" onClick={() => ask(false)}>
            留着
          </button>
        </p>
      ) : (
        <p class="cluster no-print">
          <button type="button" class="button button-quiet" onClick={onEdit}>
            改
          </button>
          <button
            type="button"
            class="button button-quiet"
            onClick={() => {
              ask(true);
              focusSoon(() => sure.current);
            }}
          >
            删
          </button>
        </p>
      )}
    </RemarkNote>
  );
}

/** The remarks on one line, or on a whole chat, with the form for another: written, written anew, taken out and brought back. */
export function RemarkBox({ of, remarks, readOnly }: Props) {
  const place = `${of.conversation} ${of.event ?? 'whole'}`;
  const [editing, edit] = useState<Remark | 'new' | null>(() => (remarkDraft(place) ? 'new' : null));
  const [gone, setGone] = useState<Remark | null>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const undo = useRef<HTMLButtonElement>(null);
  const close = () => {
    edit(null);
    focusSoon(() => opener.current);
  };
  const keep = async (says: string, by: string) => {
    const id = editing === 'new' || editing === null ? newId() : editing.id;
    await writeRemark({ ...of, id, says, by, at: now() });
    setGone(null);
    close();
  };
  const remove = async (remark: Remark) => {
    await removeRemark(remark.id);
    setGone(remark);
    focusSoon(() => undo.current);
  };
  const bringBack = async (remark: Remark) => {
    await writeRemark({ ...remark, at: now() });
    setGone(null);
    focusSoon(() => opener.current);
  };
  const target = editing === 'new' || editing === null ? '' : ` ${editing.id}`;
  return (
    <div class="remarks">
      {remarks.map((remark) => (
        <Own
          key={remark.id}
          remark={remark}
          readOnly={readOnly}
          onEdit={() => edit(remark)}
          onRemove={() => void remove(remark)}
        />
      ))}
      {gone && (
        <p class="cluster no-print" role="status">
          <span>删掉了。</span>
          <button ref={undo} type="button" class="button button-quiet" onClick={() => void bringBack(gone)}>
            撤销
          </button>
        </p>
      )}
      {!readOnly && editing === null && (
        <button
          ref={opener}
          type="button"
          class="button button-quiet remark-open no-print"
          onClick={() => edit('new')}
        >
          {remarkDraft(place) ? '接着写点评' : of.event === null ? '点评整段' : '点评这句'}
        </button>
      )}
      {editing !== null && (
        <RemarkForm
          key={target}
          place={place + target}
          start={editing === 'new' ? '' : editing.says}
          onKeep={keep}
          onClose={close}
        />
      )}
    </div>
  );
}
