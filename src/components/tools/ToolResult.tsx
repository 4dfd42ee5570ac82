import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Icon } from '../icons/index.ts';

interface Row {
  id: string;
  title: string;
  points: number;
  of: number;
  notes: readonly string[];
}

interface Props {
  points: number;
  of: number;
  rows: readonly Row[];
  /** What is said on the button that begins anew. */
  again: string;
  onAgain: () => void;
  /** What comes after the marks: a good example. */
  children?: ComponentChildren;
}

/** What a drill of its own kind came to, row by row with reasons; the focus goes to it, so that it is heard. */
export function ToolResult({ points, of, rows, again, onAgain, children }: Props) {
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => head.current?.focus(), []);
  return (
    <section class="drill-result tool-result" aria-label="结果">
      <h2 ref={head} tabIndex={-1}>
        得 <span class="num">{points}</span> / <span class="num">{of}</span> 分
      </h2>
      <ul class="tool-marks">
        {rows.map((row) => (
          <li key={row.id} data-full={row.points === row.of || undefined}>
            <Icon
              name={row.points === row.of ? 'circle-check' : row.points === 0 ? 'circle-x' : 'circle-dot'}
            />
            <span>
              <b>{row.title}</b>{' '}
              <span class="num">
                {row.points} / {row.of}
              </span>
              {row.notes.map((note) => (
                <span key={note} class="tool-note">
                  {note}
                </span>
              ))}
            </span>
          </li>
        ))}
      </ul>
      {children}
      <button type="button" class="button button-primary" onClick={onAgain}>
        {again}
      </button>
    </section>
  );
}
