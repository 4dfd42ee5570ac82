import { type Board, movesAfter } from '../../grading/floor/index.ts';
import type { Roles } from '../../schemas/index.ts';
import { ChatNames } from './ChatNames.tsx';

interface Props {
  board: Board;
  moves: Roles['supervising'];
  open: (chat: string) => void;
}

/** What a supervisor does after this shift: each duty with what of the shift asks for it. */
export function Moves({ board, moves, open }: Props) {
  const found = movesAfter(board);
  return (
    <section class="report-section" aria-labelledby="moves">
      <h2 id="moves">主管接着做什么</h2>
      {found.length === 0 && <p class="report-none">这一班没有要主管动手的事。</p>}
      <ol class="supervisor-moves">
        {found.map(({ id, says, chats }) => {
          const duty = moves.find((m) => m.id === id);
          return (
            <li key={id} class="card">
              <h3>{duty?.title}</h3>
              <p class="supervisor-because">{says}</p>
              <p class="muted">{duty?.says}</p>
              <ChatNames board={board} chats={chats} open={open} />
            </li>
          );
        })}
      </ol>
    </section>
  );
}
