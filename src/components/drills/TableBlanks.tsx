import type { ShownPart } from '../../grading/drills/index.ts';

interface Props {
  table: Extract<ShownPart, { kind: 'table' }>;
  /** Place of a blank to what was written. */
  cells: Readonly<Record<string, string>>;
  disabled: boolean;
  onFill: (cells: Record<string, string>) => void;
}

/** A table with fields where it has blanks; each is called by its row and column. */
export function TableBlanks({ table, cells, disabled, onFill }: Props) {
  const { columns, rows, stem } = table;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a table wider than the page scrolls by keyboard too
    <section class="table-scroll drill-table" aria-label={stem} tabIndex={0}>
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
          {rows.map((row, r) => (
            <tr key={r}>
              {row.map((cell, c) => {
                if (typeof cell === 'string') return c === 0 ? <th scope="row">{cell}</th> : <td>{cell}</td>;
                const rowName = typeof row[0] === 'string' ? row[0] : `第 ${r + 1} 行`;
                return (
                  <td key={cell.place}>
                    <label class="drill-blank">
                      <span class="visually-hidden">
                        {rowName} {columns[c]}
                      </span>
                      <input
                        type="text"
                        inputMode="decimal"
                        autocomplete="off"
                        maxLength={20}
                        disabled={disabled}
                        value={cells[cell.place] ?? ''}
                        onInput={(e) => onFill({ ...cells, [cell.place]: e.currentTarget.value })}
                      />
                      {cell.unit}
                    </label>
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
