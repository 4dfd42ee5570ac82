import { useEffect, useState } from 'preact/hooks';
import { ShiftPage } from './ShiftPage.tsx';

interface Props {
  report: string;
  shifts: string;
}

/** The shift that the address names; nothing where it names none, so that the page's own list of shifts stands. */
export function Shift({ report, shifts }: Props) {
  const [plan, setPlan] = useState<string | null>(null);
  const [over, setOver] = useState<string | null>(null);
  useEffect(() => {
    const query = new URLSearchParams(location.search);
    const named = query.get('shift');
    setPlan(named);
    setOver(query.get('over'));
    if (named) document.documentElement.dataset['shift'] = named;
  }, []);
  return plan ? <ShiftPage plan={plan} over={over} report={report} shifts={shifts} /> : null;
}
