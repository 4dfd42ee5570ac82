import type { LineRun } from '../../../exercises/returns-line/index.ts';
import type { ReturnLine } from '../../../schemas/index.ts';

interface Props {
  task: ReturnLine;
  before: LineRun;
  after: LineRun;
}

const queueOf = (run: LineRun, id: string) => run.stations.find((s) => s.id === id)?.queue ?? 0;

/** A number with a bar as long as its part of the whole. */
function Pile({ queue, most }: { queue: number; most: number }) {
  return (
    <td>
      <span class="num">{queue}</span>
      <svg class="returns-bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
        <rect width={Math.floor((100 * queue) / Math.max(1, most))} height="8" />
      </svg>
    </td>
  );
}

/** What lies before each station when the days are over, before and now side by side, and what is through. */
export function Queues({ task, before, after }: Props) {
  const most = Math.max(...[...before.stations, ...after.stations].map((s) => s.queue));
  return (
    <section aria-label="改前和现在">
      <table class="returns-queues">
        <caption>{task.days} 天以后，每一站前面堆了几件</caption>
        <thead>
          <tr>
            <th scope="col">站</th>
            <th scope="col">改前</th>
            <th scope="col">现在</th>
          </tr>
        </thead>
        <tbody>
          {task.steps.map(({ id, title }) => (
            <tr key={id}>
              <th scope="row">{title}</th>
              <Pile queue={queueOf(before, id)} most={most} />
              <Pile queue={queueOf(after, id)} most={most} />
            </tr>
          ))}
          <tr>
            <th scope="row">办完</th>
            <td>
              <b class="num">{before.finished}</b> / <span class="num">{before.came}</span>
            </td>
            <td>
              <b class="num">{after.finished}</b> / <span class="num">{after.came}</span>
            </td>
          </tr>
        </tbody>
      </table>
      <p class="visually-hidden" role="status">
        现在 {task.days} 天办完 {after.finished} 件，共来 {after.came} 件
      </p>
    </section>
  );
}
