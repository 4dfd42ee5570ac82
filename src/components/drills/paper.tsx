import type { ComponentChildren } from 'preact';

/** What is on paper is drawn with this seed: the same for a whole class. */
export const ON_PAPER = 1;

/** A place to write a word or number. */
export const LINE = '＿＿＿＿＿＿';

/** Who did it, and when. */
export function PaperName() {
  return (
    <p class="paper-name">
      姓名{LINE}　日期{LINE}
    </p>
  );
}

/** Choices with a box to tick each. */
export function Boxes({ choices }: { choices: readonly { id: string; text: string }[] }) {
  return (
    <ul class="paper-boxes">
      {choices.map(({ id, text }) => (
        <li key={id}>□ {text}</li>
      ))}
    </ul>
  );
}

interface GridProps {
  columns: readonly string[];
  /** The first cell of a row names it; an empty one is written into. */
  rows: readonly (readonly ComponentChildren[])[];
}

/** A table to read and to fill in. */
export function PaperTable({ columns, rows }: GridProps) {
  return (
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
            {row.map((cell, c) =>
              c === 0 ? (
                <th key={c} scope="row">
                  {cell}
                </th>
              ) : (
                <td key={c}>{cell}</td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** One thing to do, under its heading. */
export function PaperPart({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <section class="paper-part">
      <h2>{title}</h2>
      {children}
    </section>
  );
}

/** Room for a few lines. */
export function PaperLines() {
  return <div class="paper-lines" />;
}
