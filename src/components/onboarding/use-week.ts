import { useStore } from '@nanostores/preact';
import { useEffect, useMemo } from 'preact/hooks';
import { type Board, type WeekPlan, weekBoard } from '../../course/week/index.ts';
import { eventsOf, type Journal } from '../../records/index.ts';
import { $events, $journal, $learnerId, $tabRole, openJournal } from '../../stores/index.ts';

export interface WeekNow {
  board: Board;
  journal: Journal;
  /** The journal has been read; before that the board is that of a newcomer. */
  known: boolean;
  /** This tab may write. */
  mine: boolean;
}

/** The week as it stands for the one who learns here, told anew whenever the journal changes. */
export function useWeek(plan: WeekPlan): WeekNow {
  const events = useStore($events);
  const journal = useStore($journal);
  const learner = useStore($learnerId);
  const role = useStore($tabRole);
  useEffect(() => void openJournal(), []);
  const board = useMemo(
    () => weekBoard(plan, { journal, events: eventsOf(events ?? [], learner) }),
    [plan, events, journal, learner],
  );
  return { board, journal, known: events !== null, mine: role === 'writer' };
}
