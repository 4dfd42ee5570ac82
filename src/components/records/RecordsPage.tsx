import { useStore } from '@nanostores/preact';
import { useEffect, useState } from 'preact/hooks';
import { $events, $journal, $kept, openJournal } from '../../stores/index.ts';
import { Icon } from '../icons/index.ts';
import { Agenda } from './Agenda.tsx';
import { Backups } from './Backups.tsx';
import { Conversations } from './Conversations.tsx';
import { Forms } from './Forms.tsx';
import { Learners } from './Learners.tsx';

interface Props {
  /** Titles of the cases by id. */
  cases: Record<string, { title: string; shopper: string }>;
  gallery: string;
  report: string;
  workbench: string;
  shifts: string;
}

/** What is kept on this machine: who learns here, what they did, and the file to take it along. */
export function RecordsPage({ cases, gallery, report, workbench, shifts }: Props) {
  const [setAside, putAside] = useState(0);
  const events = useStore($events);
  const kept = useStore($kept);
  const journal = useStore($journal);
  useEffect(() => {
    void openJournal().then((keeper) => putAside(keeper.setAside().length));
  }, []);
  const shiftOf = (id: string) => {
    const plan = journal.shifts.find((s) => s.id === id)?.plan;
    return plan ? `${shifts}?shift=${encodeURIComponent(plan)}` : shifts;
  };
  if (events === null) return <p role="status">正在读这台设备上的记录……</p>;
  return (
    <div class="stack">
      {!kept.ok && (
        <p class="notice notice-watch" role="status">
          <Icon name="triangle-alert" />
          <span>{kept.why}</span>
        </p>
      )}
      {setAside > 0 && (
        <p class="notice notice-watch" role="status">
          <Icon name="triangle-alert" />
          <span>有 {setAside} 条记录读不出来，已经原样放在一边，没有改动也没有删除；其余的都在下面。</span>
        </p>
      )}
      <Learners />
      <section class="report-section" aria-labelledby="done">
        <h2 id="done">接待过的顾客</h2>
        <Conversations
          list={journal.conversations}
          cases={cases}
          gallery={gallery}
          report={report}
          workbench={workbench}
          shiftOf={shiftOf}
        />
      </section>
      <Forms forms={journal.forms} cases={cases} days={journal.week.filed} />
      <Agenda />
      <Backups />
    </div>
  );
}
