import {
  keepsRule,
  type Line,
  type LineRun,
  lineBefore,
  movedIn,
  runLine,
  type Station,
} from '../../exercises/returns-line/index.ts';
import type { ReturnLine } from '../../schemas/index.ts';

export interface LineItem {
  id: string;
  title: string;
  points: number;
  of: number;
  notes: string[];
}

export interface LineMark {
  items: LineItem[];
  points: number;
  of: number;
}

/** What somebody hands in of a line of returns. */
export interface LineAnswer {
  /** The station that was named as the bottleneck before anything was changed. */
  named: string;
  line: Line;
  /** The station named as the tightest of the own line. */
  next: string;
  /** Ids of the reasons that were ticked. */
  reasons: readonly string[];
}

/** Points for the bottleneck, for a line that keeps up, for keeping to the number of people, for the tightest station afterwards. Ours. */
const OF = { neck: 3, flow: 5, limit: 2, next: 2 };

const titleOf = (task: ReturnLine, id: string) => task.steps.find((s) => s.id === id)?.title ?? id;
const stationOf = (run: LineRun, id: string) => run.stations.find((s) => s.id === id);
const namesOf = (task: ReturnLine, ids: readonly string[]) => ids.map((id) => titleOf(task, id)).join('、');

/** A station's day in words. */
const dayOf = (task: ReturnLine, { id, comes, capacity }: Station) =>
  `${titleOf(task, id)}一天来 ${comes} 件，能办 ${capacity} 件`;

/** The bottleneck, named beforehand: a station that cannot keep up but is not the tightest earns a point. */
function neckItem(task: ReturnLine, before: LineRun, named: string): LineItem {
  const chosen = stationOf(before, named);
  const right = before.tightest.includes(named);
  const short = chosen !== undefined && chosen.capacity < chosen.comes;
  const tightest = before.stations.filter((s) => before.tightest.includes(s.id));
  const truth = `${tightest.map((s) => dayOf(task, s)).join('；')}，比别的站都紧。`;
  const wrong = short ? '也跟不上，可不是最慢的。' : '，接得住，它在等货。';
  return {
    id: 'neck',
    title: '改之前找到瓶颈',
    points: right ? OF.neck : short ? 1 : 0,
    of: OF.neck,
    notes: right || !chosen ? [truth] : [`${dayOf(task, chosen)}${wrong}`, truth],
  };
}

/** How much of what was stuck gets through now. */
function flowItem(task: ReturnLine, before: LineRun, after: LineRun): LineItem {
  const room = before.came - before.finished;
  const gain = Math.max(0, after.finished - before.finished);
  const stuck = after.stations.filter((s) => s.queue > 0);
  const piles = stuck.map((s) => `${titleOf(task, s.id)}前面堆了 ${s.queue} 件`).join('，');
  const told = `${task.days} 天来 ${after.came} 件，改前办完 ${before.finished} 件，现在办完 ${after.finished} 件`;
  return {
    id: 'flow',
    title: '整条线跟得上',
    points: room === 0 ? OF.flow : Math.floor((OF.flow * gain) / room),
    of: OF.flow,
    notes: [`${told}${piles ? `；${piles}` : '，没有堆'}。`],
  };
}

function ruleItem(
  task: ReturnLine,
  rule: ReturnLine['rules'][number],
  line: Line,
  better: boolean,
): LineItem {
  const kept = keepsRule(line, rule);
  return {
    id: `${rule.first}-${rule.later}`,
    title: `先${titleOf(task, rule.first)}，再${titleOf(task, rule.later)}`,
    points: kept && better ? rule.points : 0,
    of: rule.points,
    notes: kept && !better ? [rule.why, '整条线没有变快，这一条不算分。'] : [rule.why],
  };
}

function limitItem(task: ReturnLine, line: Line, better: boolean): LineItem {
  const moved = movedIn(task, line);
  const names = moved.map((id) => task.people.find((p) => p.id === id)?.name).join('、');
  const kept = moved.length <= task.most;
  const note = moved.length === 0 ? '没有人换站。' : `换了站的是${names}。`;
  return {
    id: 'limit',
    title: `最多 ${task.most} 个人换站`,
    points: kept && better ? OF.limit : 0,
    of: OF.limit,
    notes: kept && !better ? [note, '整条线没有变快，这一条不算分。'] : [note],
  };
}

/** The bottleneck never goes, it moves: whoever sees where to, knows what to look at next. */
function nextItem(task: ReturnLine, after: LineRun, next: string): LineItem {
  const right = after.tightest.includes(next);
  const truth = after.stations.filter((s) => after.tightest.includes(s.id));
  return {
    id: 'next',
    title: '改完以后，看出哪一站最紧',
    points: right ? OF.next : 0,
    of: OF.next,
    notes: [
      `最紧的是${namesOf(task, after.tightest)}：${truth.map((s) => dayOf(task, s)).join('；')}。瓶颈会换地方，量一多，先看它。`,
    ],
  };
}

/** Right reasons count, wrong ones that were ticked take away; never below nothing. */
function reasonsItem(task: ReturnLine, chosen: readonly string[]): LineItem {
  const ticked = (id: string) => chosen.includes(id);
  const right = task.reasons.filter((r) => r.right);
  const found = right.filter((r) => ticked(r.id)).length;
  const wrong = task.reasons.filter((r) => !r.right && ticked(r.id)).length;
  const off = task.reasons.filter((r) => r.right !== ticked(r.id));
  return {
    id: 'reasons',
    title: '说得出为什么',
    points: Math.max(0, found - wrong),
    of: right.length,
    notes: (off.length > 0 ? off : right).map((r) => `${r.text}——${r.right ? '对' : '不对'}：${r.why}`),
  };
}

/**
 * Marks a line of returns: the bottleneck named beforehand, what gets through now, what comes first, the people who changed, the tightest station now, and the
 * reasons. A line that is no faster earns nothing for what was left as it stood.
 */
export function markReturnsLine(task: ReturnLine, { named, line, next, reasons }: LineAnswer): LineMark {
  const before = runLine(task, lineBefore(task));
  const after = runLine(task, line);
  const better = after.finished > before.finished;
  const items = [
    neckItem(task, before, named),
    flowItem(task, before, after),
    ...task.rules.map((rule) => ruleItem(task, rule, line, better)),
    limitItem(task, line, better),
    nextItem(task, after, next),
    reasonsItem(task, reasons),
  ];
  const total = (of: 'points' | 'of') => items.reduce((sum, i) => sum + i[of], 0);
  return { items, points: total('points'), of: total('of') };
}
