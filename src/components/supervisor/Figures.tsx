import { type Board, figuresOf } from '../../grading/floor/index.ts';

/** The shift in a few numbers, each with what it is counted over. */
export function Figures({ board, nameless }: { board: Board; nameless: number }) {
  const f = figuresOf(board, nameless);
  const { firstReply } = board.timing;
  const shown: [string, string, string][] = [
    ['接待', `${f.served}/${f.came}`, f.unserved > 0 ? `${f.unserved} 位没等到` : '都接到了'],
    ['成交', f.buyers > 0 ? `${f.won}/${f.buyers}` : '—', f.buyers > 0 ? '来买的人里' : '没有人来买'],
    ...(board.untimed
      ? []
      : ([
          ['首次回复及时', `${f.firstsInTime}/${f.firsts}`, `${firstReply.value} 秒内`],
          ['每轮回复及时', `${f.inTime}/${f.rounds}`, '没有回的算晚'],
        ] satisfies [string, string, string][])),
    ['越红线', `${f.redLines}`, '位'],
    ['答应了没按时', `${f.overdue}`, '件'],
  ];
  return (
    <dl class="shift-figures">
      {shown.map(([title, value, of]) => (
        <div key={title}>
          <dt>{title}</dt>
          <dd class="num">{value}</dd>
          <dd class="muted">{of}</dd>
        </div>
      ))}
    </dl>
  );
}
