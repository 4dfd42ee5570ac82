import type { Journal } from '../records/index.ts';
import type { Family } from '../schemas/index.ts';

/** A case as far as choosing goes. */
export interface Rung {
  id: string;
  family: Family;
  /** 1 easy … 5 hard. */
  difficulty: number;
}

/** How a conversation went, from its record. */
export interface Tried {
  case: string;
  won: boolean;
  redLines: readonly string[];
  /** Ids of the criteria that were not met. */
  missed: readonly string[];
}

/** Who is next, and why, in a sentence for the trainee. */
export interface NextCase {
  case: string;
  why: string;
  /** The step of difficulty the trainee stands on, 1 … 5. */
  level: number;
}

/** Words for what the reason names, by id; a criterion that is for certain families only says so. */
export interface LadderTitles {
  families: Readonly<Record<Family, string>>;
  criteria: readonly { id: string; title: string; families?: readonly Family[] | undefined }[];
}

const HARDEST = 5;
/** So many conversations back count as lately. */
const LATELY = 6;

/** What the journal knows of finished conversations, in the order in which they ended. Forks begin where another had got to: they say nothing of the step. */
export function triedIn({ conversations }: Pick<Journal, 'conversations'>): Tried[] {
  return conversations
    .filter((c) => c.transcript?.issued && c.endedAt && !c.forkOf)
    .sort((a, b) => ((a.endedAt ?? '') < (b.endedAt ?? '') ? -1 : 1))
    .flatMap(({ case: story, transcript }) => {
      const issued = transcript?.issued;
      if (!issued) return [];
      const { buys = true, converted, right = false, redLines, missed = [] } = issued;
      return [{ case: story, won: buys ? converted : right, redLines, missed }];
    });
}

/** The step one stands on: two wins in a row at it or above lead up, two losses in a row down. */
export function levelOf(stories: readonly Rung[], tried: readonly Tried[]): number {
  let level = 1;
  let run = 0;
  for (const { case: id, won } of tried) {
    const difficulty = stories.find((s) => s.id === id)?.difficulty ?? 1;
    if (won && difficulty < level) continue;
    run = won ? Math.max(0, run) + 1 : Math.min(0, run) - 1;
    if (Math.abs(run) < 2) continue;
    level = Math.min(HARDEST, Math.max(1, level + Math.sign(run)));
    run = 0;
  }
  return level;
}

/** The stories in the order in which they suit: least tried first, then nearest to the level, easier before harder, then by id. */
function bySuit(stories: readonly Rung[], tried: readonly Tried[], level: number): Rung[] {
  const times = (id: string) => tried.filter((t) => t.case === id).length;
  const far = ({ difficulty }: Rung) => Math.abs(difficulty - level) * 2 + (difficulty > level ? 1 : 0);
  return [...stories].sort((a, b) => times(a.id) - times(b.id) || far(a) - far(b) || (a.id < b.id ? -1 : 1));
}

/** A family lost lately and not won since, with how often in a row; the latest first. Undefined where there is none. */
function lostFamily(stories: readonly Rung[], tried: readonly Tried[]) {
  const familyOf = (id: string) => stories.find((s) => s.id === id)?.family;
  const lately = tried.slice(-LATELY).toReversed();
  for (const { case: id, won } of lately) {
    const family = familyOf(id);
    if (won || family === undefined) continue;
    const own = tried.filter((t) => familyOf(t.case) === family).toReversed();
    const losses = own.findIndex((t) => t.won);
    if (losses !== 0) return { family, losses: losses === -1 ? own.length : losses, last: id };
  }
  return undefined;
}

/** A criterion that was not met in two of the last three; the one missed most often, of equals the latest. */
function missedLately(tried: readonly Tried[], { criteria }: LadderTitles) {
  const last = tried.slice(-3).toReversed();
  const times = (id: string) => last.filter((t) => t.missed.includes(id)).length;
  const ids = [...new Set(last.flatMap((t) => t.missed))];
  const [worst] = ids.sort((a, b) => times(b) - times(a));
  if (worst === undefined || times(worst) < 2) return undefined;
  const known = criteria.find((c) => c.id === worst);
  return known && { ...known, times: times(worst), of: last.length };
}

/**
 * The case to practise next: what went wrong lately comes before what is new, what is new before what is harder. Null where there are no cases. The
 * same journal gives the same case.
 */
export function nextCase(
  stories: readonly Rung[],
  tried: readonly Tried[],
  titles: LadderTitles,
): NextCase | null {
  const level = levelOf(stories, tried);
  const suited = bySuit(stories, tried, level);
  const last = tried.at(-1)?.case;
  const to = (rung: Rung | undefined, why: string): NextCase | null =>
    rung ? { case: rung.id, why, level } : null;
  if (tried.length === 0) return to(suited[0], '从最容易的开始。');

  const lost = lostFamily(stories, tried);
  // After two losses in a row something else does more good than a third.
  if (lost && lost.losses < 2) {
    const title = titles.families[lost.family];
    const own = suited.filter((s) => s.family === lost.family);
    const crossed = tried.findLast((t) => t.case === lost.last)?.redLines.length ?? 0;
    const fault = crossed > 0 ? '越了红线' : '没有成';
    const other = own.find((s) => s.id !== lost.last);
    if (other) return to(other, `上次「${title}」${fault}，再来一位同类的。`);
    return to(own[0], `上次「${title}」${fault}，看过报告再接待他一次。`);
  }
  const others = suited.filter((s) => s.id !== last);
  const missed = missedLately(tried, titles);
  if (missed) {
    const fits = others.find((s) => missed.families?.includes(s.family) ?? true);
    if (fits)
      return to(
        fits,
        `最近 ${missed.of} 次里有 ${missed.times} 次「${missed.title}」没做到，这一位专门练它。`,
      );
  }
  const met = new Set(tried.flatMap((t) => stories.find((s) => s.id === t.case)?.family ?? []));
  const fresh = others.find((s) => !met.has(s.family) && s.difficulty <= level);
  if (fresh) return to(fresh, `「${titles.families[fresh.family]}」还没接待过。`);
  const untried = others.find((s) => !tried.some((t) => t.case === s.id));
  if (untried)
    return to(untried, untried.difficulty >= level ? '前面的接得稳，这一位难一点。' : '这一位还没接待过。');
  const oldest = [...tried].find((t) => t.case !== last && stories.some((s) => s.id === t.case))?.case;
  return to(stories.find((s) => s.id === oldest) ?? suited[0], '都接待过了，他是隔得最久的一位。');
}
