import { href } from '../../course/paths.ts';
import { buildEngine, type Engine, type FirstFile, type FullFile } from '../../search/index.ts';

/** So long the page waits for a slice of the work, in milliseconds. */
const SLICE = 12;

async function json<T>(path: string): Promise<T> {
  const answer = await fetch(href(path));
  if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
  return (await answer.json()) as T;
}

async function build(first: FirstFile): Promise<Engine> {
  const building = buildEngine(first);
  let since = performance.now();
  for (;;) {
    const step = building.next();
    if (step.done) return step.value;
    if (performance.now() - since < SLICE) continue;
    await new Promise((resolve) => setTimeout(resolve));
    since = performance.now();
  }
}

let engine: Promise<Engine> | undefined;
let full: Promise<void> | undefined;

/** The engine over titles, summaries and terms, made once a page. Rejects where the network fails; asked again, it tries again. */
export function loadEngine(): Promise<Engine> {
  engine ??= json<FirstFile>('/data/search/first.json')
    .then(build)
    .catch((error: unknown) => {
      engine = undefined;
      throw error;
    });
  return engine;
}

/** Brings the full texts into the engine, once a page. Rejects like `loadEngine`. */
export function loadFull(to: Engine): Promise<void> {
  full ??= json<FullFile>('/data/search/full.json')
    .then((file) => to.takeFull(file))
    .catch((error: unknown) => {
      full = undefined;
      throw error;
    });
  return full;
}
