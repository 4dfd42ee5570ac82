import { useStore } from '@nanostores/preact';
import type { Roles } from '../../schemas/index.ts';
import { $kept } from '../../stores/index.ts';
import { later } from '../workbench/later.tsx';
import { ShiftList } from './ShiftList.tsx';
import { useSource } from './use-source.ts';
import { useView } from './use-view.ts';

const TalkSeen = later(() => import('./TalkSeen.tsx').then((m) => m.TalkSeen));
const ShiftSeen = later(() => import('./ShiftSeen.tsx').then((m) => m.ShiftSeen));

interface Props {
  /** Titles of the shifts by id. */
  plans: Record<string, string>;
  /** Shopper and title of each case by id. */
  cases: Record<string, { title: string; shopper: string }>;
  /** What a supervisor does after a shift. */
  moves: Roles['supervising'];
  /** Where the shifts are chosen. */
  shifts: string;
}

/** A shift as its supervisor sees it: chooses one of the records of this machine or of a trainee's file, and shows it. */
export function SupervisorPage({ plans, cases, moves, shifts }: Props) {
  const source = useSource();
  const kept = useStore($kept);
  const { view, go, moved } = useView();
  if (source.journal === null) return <p role="status">正在读这台设备上的记录……</p>;
  const { shifts: known, conversations, learner } = source.journal;
  const shift = known.find((s) => s.id === view.shift);
  const talk = view.shift === null ? conversations.find((c) => c.id === view.chat) : undefined;
  if (talk)
    return (
      <TalkSeen key={talk.id} talk={talk} learner={learner} back={() => go({ shift: null, chat: null })} />
    );
  return (
    <div class="stack">
      {!kept.ok && (
        <p class="notice notice-watch" role="status">
          {kept.why}
        </p>
      )}
      {(view.shift ?? view.chat) !== null && !shift && (
        <p class="notice notice-watch" role="status">
          地址里的这一班或这段聊天不在这里：可能是别人的记录，要先打开他的文件；也可能在另一台设备上。下面是看得到的。
        </p>
      )}
      {shift ? (
        <ShiftSeen
          key={shift.id}
          journal={source.journal}
          shift={shift}
          title={plans[shift.plan] ?? shift.plan}
          moves={moves}
          view={view}
          go={go}
          moved={moved}
        />
      ) : (
        <ShiftList source={source} plans={plans} cases={cases} shifts={shifts} go={go} moved={moved} />
      )}
    </div>
  );
}
