import type { PlanCheck } from '../../grading/plan/index.ts';
import type { PlanSection } from '../../schemas/index.ts';
import { Note, PlanFieldRow } from './PlanFieldRow.tsx';
import type { PlanDesk } from './use-plan.ts';

interface Props {
  section: PlanSection;
  number: number;
  desk: Pick<PlanDesk, 'written' | 'write' | 'keepNow'>;
  check: PlanCheck['sections'][number] | undefined;
  /** Whether notes are shown. */
  checked: boolean;
  /** Address of a lesson before the task's id. */
  lessons: string;
}

/** One part of the plan, with the lessons that teach it. */
export function PlanSectionCard({ section, number, desk, check, checked, lessons }: Props) {
  const noteOf = (id: string) => (checked ? check?.notes.find((n) => n.id === id) : undefined);
  return (
    <section class="card stack plan-section" id={section.id} aria-labelledby={`${section.id}-title`}>
      <header>
        <h2 id={`${section.id}-title`}>
          <span class="num">{number}</span> {section.title}
        </h2>
        <p>{section.lead}</p>
        <p class="muted no-print">
          在这些课里学：
          {section.tasks.map((task) => (
            <a key={task} class="plan-lesson" href={`${lessons}${task}/`}>
              {task}
            </a>
          ))}
        </p>
      </header>
      {section.fields.map((field) => (
        <PlanFieldRow
          key={field.id}
          field={field}
          text={desk.written[field.id] ?? ''}
          note={noteOf(field.id)}
          onWrite={desk.write}
          onLeave={() => void desk.keepNow()}
        />
      ))}
      {checked &&
        section.bounds.map(({ id, title }) => {
          const note = noteOf(id);
          return (
            note && (
              <div key={id} class="plan-field">
                <b>{title}</b>
                <Note note={note} />
              </div>
            )
          );
        })}
    </section>
  );
}
