import type { Marked } from '../../search/index.ts';

/** A text in which what was found is marked. */
export function MarkedText({ text, marks }: Marked) {
  const parts = marks.map(([start, end], i) => (
    <>
      {text.slice(marks[i - 1]?.[1] ?? 0, start)}
      <mark>{text.slice(start, end)}</mark>
    </>
  ));
  return (
    <>
      {parts}
      {text.slice(marks.at(-1)?.[1] ?? 0)}
    </>
  );
}
