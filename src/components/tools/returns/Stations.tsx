import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import {
  type Line,
  type LineRun,
  movePerson,
  moveStep,
  stationsFor,
} from '../../../exercises/returns-line/index.ts';
import type { ReturnLine } from '../../../schemas/index.ts';
import { Person } from './Person.tsx';
import { StationHead } from './StationHead.tsx';
import { useLineDrag } from './use-line-drag.ts';

interface Props {
  task: ReturnLine;
  line: Line;
  run: LineRun;
  /** Before the bottleneck is named, and after the mark, nothing moves; before it, no station's sum is told. */
  editable: boolean;
  told: boolean;
  onChange: (line: Line) => void;
}

/** The line as columns, a station each: people and stations are dragged, moved by arrow keys, or by lists and buttons. */
export function Stations({ task, line, run, editable, told, onChange }: Props) {
  const root = useRef<HTMLOListElement>(null);
  const focus = useRef<string | undefined>(undefined);
  const [says, setSays] = useState('');
  // What is moved gets another place in the page; the focus goes with it.
  useLayoutEffect(() => {
    if (focus.current === undefined) return;
    root.current?.querySelector<HTMLElement>(`[data-focus="${focus.current}"]`)?.focus();
    focus.current = undefined;
  });
  const title = (id: string) => task.steps.find((s) => s.id === id)?.title ?? id;
  const step = (id: string, to: number, keep?: string) => {
    const next = moveStep(line, id, to);
    if (!editable || next === line) return;
    focus.current = keep;
    onChange(next);
    setSays(`${title(id)}，现在是第 ${to + 1} 站`);
  };
  const person = (id: string, to: string, keep?: string) => {
    const name = task.people.find((p) => p.id === id)?.name ?? id;
    const next = movePerson(task, line, id, to);
    if (!editable) return;
    if (next === line) return setSays(`${name}不会${title(to)}`);
    focus.current = keep;
    onChange(next);
    setSays(`${name}，现在在${title(to)}`);
  };
  const { taken, handle, board } = useLineDrag(!editable, (held, at) => {
    if (held.kind === 'step') step(held.id, at);
    else person(held.id, line.order[at] ?? '');
  });
  return (
    <>
      <ol ref={root} class="returns-line" aria-label="退货线，从先到后" {...board}>
        {run.stations.map((station, i) => (
          <li key={station.id} data-at={i} data-taken={taken === station.id || undefined}>
            <StationHead
              task={task}
              station={station}
              at={i}
              editable={editable}
              told={told}
              handle={handle('step', station.id, i)}
              onMove={(to, by) => step(station.id, to, `${station.id}-${by}`)}
            />
            <ul aria-label={`${title(station.id)}的人`}>
              {task.people
                .filter((p) => line.at[p.id] === station.id)
                .map((p) => (
                  <Person
                    key={p.id}
                    task={task}
                    person={p}
                    at={station.id}
                    stations={stationsFor(task, line, p.id)}
                    editable={editable}
                    handle={handle('person', p.id, i)}
                    onMove={(to, by) => person(p.id, to, `${p.id}-${by}`)}
                  />
                ))}
            </ul>
          </li>
        ))}
      </ol>
      <p class="visually-hidden" role="status">
        {says}
      </p>
    </>
  );
}
