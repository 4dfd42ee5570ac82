import { lineBefore } from '../../../exercises/returns-line/index.ts';
import type { ReturnLine } from '../../../schemas/index.ts';
import { inDrawnOrder } from '../rounds.ts';
import { ToolFrame } from '../ToolFrame.tsx';
import { useRound } from '../use-round.ts';
import { Round } from './Round.tsx';

/** What the board fetches. */
export interface ReturnsData {
  tasks: readonly ReturnLine[];
  shops: Readonly<Record<string, string>>;
}

/** The line as it stands, nothing named yet. */
const untouched = (task: ReturnLine) => ({ named: '', ...lineBefore(task), next: [], reasons: [] });

function Rounds({ data }: { data: ReturnsData }) {
  const run = useRound('returns-line', inDrawnOrder(data.tasks, 'returns-line'), untouched);
  if (!run) return null;
  return <Round key={run.tries} run={run} shop={data.shops[run.task.shop] ?? ''} />;
}

/** The way that parcels come back through a shop: the bottleneck is found, the line made faster. */
export function ReturnsBoard() {
  return (
    <ToolFrame<ReturnsData> path="/data/tools/return-lines.json" what="退货线">
      {(data) => <Rounds data={data} />}
    </ToolFrame>
  );
}
