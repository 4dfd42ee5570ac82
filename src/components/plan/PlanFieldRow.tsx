import type { PlanNote } from '../../grading/plan/index.ts';
import { PLAN_LENGTH } from '../../records/index.ts';
import type { PlanField } from '../../schemas/index.ts';

const MARKS: Record<PlanNote['state'], string> = { met: '✓', partly: '◐', 'not-met': '✗', open: '○' };

interface NoteProps {
  id?: string;
  note: PlanNote;
}

/** How one thing stands: a sign, the points and a sentence. */
export function Note({ id, note }: NoteProps) {
  return (
    <p class="plan-note" id={id} data-state={note.state}>
      <span aria-hidden="true">{MARKS[note.state]}</span> {note.says}
      <span class="plan-points num">
        {note.points} / {note.of} 分
      </span>
    </p>
  );
}

interface Props {
  field: PlanField;
  text: string;
  /** Shown once the plan is being checked. */
  note: PlanNote | undefined;
  onWrite: (field: string, text: string) => void;
  onLeave: () => void;
}

/** One field: what belongs there, what stands there, and how it stands. */
export function PlanFieldRow({ field, text, note, onWrite, onLeave }: Props) {
  const id = `field-${field.id}`;
  const [hint, mark] = [`${id}-hint`, `${id}-mark`];
  const shared = {
    id,
    value: text,
    'aria-describedby': note ? `${hint} ${mark}` : hint,
    onBlur: onLeave,
  };
  return (
    <div class="plan-field">
      <label for={id}>{field.title}</label>
      <p class="muted" id={hint}>
        {field.hint}
        {field.kind === 'text' && `至少 ${field.least} 个字。`}
      </p>
      {field.kind === 'text' ? (
        <textarea
          {...shared}
          rows={field.least > 40 ? 5 : 3}
          maxLength={PLAN_LENGTH}
          onInput={(e) => onWrite(field.id, e.currentTarget.value)}
        />
      ) : (
        <span class="plan-number">
          <input
            {...shared}
            type="text"
            inputMode="decimal"
            autocomplete="off"
            maxLength={20}
            onInput={(e) => onWrite(field.id, e.currentTarget.value)}
          />
          <b>{field.unit}</b>
          {field.kind === 'sum' && <span class="tag">要算的</span>}
        </span>
      )}
      {note && <Note id={mark} note={note} />}
    </div>
  );
}
