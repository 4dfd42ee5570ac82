import type { ReturnLine } from '../../../schemas/index.ts';
import { ToolFrame } from '../ToolFrame.tsx';
import { useRounds } from '../use-rounds.ts';
import { Round } from './Round.tsx';

/** What the board fetches. */
export interface ReturnsData {
  tasks: readonly ReturnLine[];
  shops: Readonly<Record<string, string>>;
}

function Rounds({ data }: { data: ReturnsData }) {
  const { task, round, seed, next } = useRounds(data.tasks, 'returns-line');
  if (!task) return null;
  return <Round key={round} task={task} shop={data.shops[task.shop] ?? ''} seed={seed} onAgain={next} />;
}

/** The way that parcels come back through a shop: the bottleneck is found, the line made faster. */
export function ReturnsBoard() {
  return (
    <ToolFrame<ReturnsData> path="/data/tools/return-lines.json" what="退货线">
      {(data) => <Rounds data={data} />}
    </ToolFrame>
  );
}
