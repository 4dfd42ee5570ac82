import type { Drill } from '../../schemas/index.ts';
import { Chat } from '../theory/Chat.tsx';

type Thing = Drill['material'][number];

function Table({ title, columns, rows }: Extract<Thing, { kind: 'table' }>) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a table wider than the page scrolls by keyboard too
    <section class="table-scroll" aria-label={title} tabIndex={0}>
      <table>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([first, ...others], r) => (
            <tr key={r}>
              <th scope="row">{first}</th>
              {others.map((cell, c) => (
                <td key={c}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** What lies on the table: notes, chats and tables, each under its title. */
export function Material({ material }: Pick<Drill, 'material'>) {
  if (material.length === 0) return null;
  return (
    <div class="drill-material">
      {material.map((thing) => (
        <figure key={thing.title} data-kind={thing.kind}>
          <figcaption>{thing.title}</figcaption>
          {thing.kind === 'note' && <p class="drill-note">{thing.text}</p>}
          {thing.kind === 'chat' && <Chat lines={thing.lines} />}
          {thing.kind === 'table' && <Table {...thing} />}
        </figure>
      ))}
    </div>
  );
}
