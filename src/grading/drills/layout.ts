import type { DecorNorms, LayoutTask } from '../../schemas/index.ts';

type Rule = LayoutTask['rules'][number];
type Block = LayoutTask['blocks'][number];

export interface LayoutItem {
  id: string;
  title: string;
  points: number;
  of: number;
  notes: string[];
}

export interface LayoutMark {
  items: LayoutItem[];
  points: number;
  of: number;
}

/** A block on the board: where it begins, counted in rows from the top. */
export interface Placed {
  block: Block;
  row: number;
  /** Whether it is seen whole without scrolling. */
  first: boolean;
}

/** Points for a page that is not too long. */
const LENGTH = 2;

/** The blocks of a board in their order, from the top; ids that the task does not know are passed over. */
export function placeBlocks(task: LayoutTask, board: readonly string[], norms: DecorNorms): Placed[] {
  let row = 0;
  return board.flatMap((id) => {
    const block = task.blocks.find((b) => b.id === id);
    if (!block) return [];
    const placed = { block, row, first: row + block.rows <= norms.firstScreen.value };
    row += block.rows;
    return [placed];
  });
}

const rowsOf = (placed: readonly Placed[]): number => placed.reduce((sum, p) => sum + p.block.rows, 0);

/** Whether a rule is kept. What should be left out counts only on a page that is one: `built`. */
function kept(rule: Rule, placed: readonly Placed[], built: boolean): boolean {
  const at = (id: string) => placed.findIndex((p) => p.block.id === id);
  const here = at(rule.block);
  switch (rule.kind) {
    case 'has':
      return here >= 0;
    case 'without':
      return built && here < 0;
    case 'first-screen':
      return placed[here]?.first ?? false;
    case 'before': {
      const other = at(rule.other);
      return here >= 0 && other > here;
    }
    case 'above': {
      const other = at(rule.other);
      return here >= 0 && other === here + 1;
    }
    default:
      return rule satisfies never;
  }
}

/** A rule in words. */
function titleOf(task: LayoutTask, rule: Rule): string {
  const name = (id: string) => `「${task.blocks.find((b) => b.id === id)?.title ?? id}」`;
  switch (rule.kind) {
    case 'has':
      return `该放${name(rule.block)}`;
    case 'without':
      return `不该放${name(rule.block)}`;
    case 'first-screen':
      return `${name(rule.block)}该整块在第一屏`;
    case 'before':
      return `${name(rule.block)}该在${name(rule.other)}前面`;
    case 'above':
      return `${name(rule.block)}下面该紧跟${name(rule.other)}`;
    default:
      return rule satisfies never;
  }
}

/**
 * Marks the front page of a shop: points for each rule that is kept, and for its length. A page with less than half of what it must have is none: what
 * it leaves out earns nothing.
 */
export function markLayout(task: LayoutTask, board: readonly string[], norms: DecorNorms): LayoutMark {
  const placed = placeBlocks(task, [...new Set(board)], norms);
  const must = task.rules.filter((r) => r.kind === 'has');
  const built = 2 * must.filter((r) => kept(r, placed, false)).length >= Math.max(1, must.length);
  const items: LayoutItem[] = task.rules.map((rule, i) => ({
    id: `${i}-${rule.kind}`,
    title: titleOf(task, rule),
    points: kept(rule, placed, built) ? rule.points : 0,
    of: rule.points,
    notes: [rule.why],
  }));
  const rows = rowsOf(placed);
  items.push({
    id: 'length',
    title: `不超过 ${task.most} 行`,
    points: built && rows <= task.most ? LENGTH : 0,
    of: LENGTH,
    notes: [`现在 ${rows} 行。越往下看的人越少，什么都放，等于什么都没放。`],
  });
  const total = (of: 'points' | 'of') => items.reduce((sum, i) => sum + i[of], 0);
  return { items, points: total('points'), of: total('of') };
}
