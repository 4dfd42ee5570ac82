import { useStore } from '@nanostores/preact';
import { useEffect, useState } from 'preact/hooks';
import type { CertificationNorms } from '../../grading/index.ts';
import { nextShiftAt, seriesOf } from '../../records/index.ts';
import type { Norms, Shift } from '../../schemas/index.ts';
import { $events, $journal, $learnerId, $tabRole, newId, openJournal } from '../../stores/index.ts';
import { Declare } from './Declare.tsx';
import { NextShift } from './NextShift.tsx';
import { Series } from './Series.tsx';

interface Props {
  shift: Shift;
  norms: CertificationNorms & Pick<Norms, 'redLines'>;
  /** The desk of the certification shift. */
  desk: string;
}

/** The wall clock, told anew every few seconds: breaks end and time runs out while one looks. */
function useWallClock(): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 5000);
    return () => clearInterval(timer);
  }, []);
  return now;
}

/** Certification: what is declared, where the series stands, and all earlier tries. */
export function Certify({ shift, norms, desk }: Props) {
  const journal = useStore($journal);
  const events = useStore($events);
  const role = useStore($tabRole);
  const now = useWallClock();
  useEffect(() => {
    void openJournal();
  }, []);
  if (events === null) return <p role="status">正在读这台设备上的记录……</p>;
  const all = seriesOf(journal, shift, now);
  const latest = all.at(-1);
  const { shifts, break: rest, extended } = norms.certification;
  const due = latest ? nextShiftAt(latest, rest.value) : null;
  const running = latest?.shifts.some((s) => s.state === 'under-way') ?? false;
  const declare = async (longer: boolean) => {
    const keeper = await openJournal();
    const more = longer ? { extended: extended.value } : {};
    await keeper.append($learnerId.get(), {
      kind: 'series-declared',
      series: newId(),
      plan: shift.id,
      shifts: shifts.value,
      ...more,
    });
  };
  return (
    <div class="stack">
      {latest && (running || due !== null) ? (
        <NextShift series={latest} due={due} now={now} desk={desk} />
      ) : (
        <Declare
          extended={extended.value}
          again={latest !== undefined}
          disabled={role !== 'writer'}
          onDeclare={declare}
        />
      )}
      {latest && (running || due !== null) && (
        <details>
          <summary>放弃这一次，重新声明</summary>
          <p class="muted">这一次会留在下面的记录里，算作没有完成；上了一半的班也算数。</p>
          <Declare extended={extended.value} again disabled={role !== 'writer'} onDeclare={declare} />
        </details>
      )}
      {all.length > 0 && (
        <ol class="series-list">
          {all.toReversed().map((series, i) => (
            <Series key={series.declared.id} series={series} norms={norms} number={all.length - i} />
          ))}
        </ol>
      )}
    </div>
  );
}
