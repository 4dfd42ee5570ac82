import { drawFrom, shuffled } from '../../chance/index.ts';
import type { ItemMark } from './types.ts';

/** What every question of a paper weighs: all points of a question, 1 to 6, divide it, so that papers add up in whole numbers. */
export const ITEM_WORTH = 60;

/** A scenario as the blueprint sees it. `hours` in halves counted double, so that they are whole. */
export interface ScenarioWeight {
  scenario: number;
  halves: number;
  /** How many questions there are. */
  available: number;
}

/** How many questions a paper asks of a scenario. */
export interface BlueprintRow extends ScenarioWeight {
  items: number;
}

/**
 * Gives `items` questions to the scenarios by their hours (Sainte-Laguë: the next goes where hours per question are highest), never more than
 * there are. A scenario without questions gets none, and its weight falls to the others.
 */
export function blueprintOf(weights: readonly ScenarioWeight[], items: number): BlueprintRow[] {
  const rows = weights.map((w) => ({ ...w, items: 0 }));
  for (let given = 0; given < items; given++) {
    const open = rows.filter((r) => r.items < r.available);
    const [first, ...others] = open;
    if (!first) break;
    const next = others.reduce(
      (best, r) => (r.halves * (2 * best.items + 1) > best.halves * (2 * r.items + 1) ? r : best),
      first,
    );
    next.items += 1;
  }
  return rows;
}

/** A question as the drawing sees it. */
export interface BankEntry {
  id: string;
  scenario: number;
  kind: string;
}

/** Draws a paper by its blueprint: ids in the order in which they are asked. Kinds are mixed as far as the bank allows. The same seed draws the same paper. */
export function drawPaper(bank: readonly BankEntry[], rows: readonly BlueprintRow[], seed: number): string[] {
  const draw = drawFrom(seed);
  const used = new Map<string, number>();
  const chosen: string[] = [];
  for (const { scenario, items } of rows) {
    const pool = shuffled(
      bank.filter((q) => q.scenario === scenario).sort((a, b) => (a.id < b.id ? -1 : 1)),
      draw,
    );
    for (let i = 0; i < items; i++) {
      const rarest = pool.reduce<BankEntry | undefined>(
        (best, q) => (best && (used.get(best.kind) ?? 0) <= (used.get(q.kind) ?? 0) ? best : q),
        undefined,
      );
      if (!rarest) break;
      pool.splice(pool.indexOf(rarest), 1);
      used.set(rarest.kind, (used.get(rarest.kind) ?? 0) + 1);
      chosen.push(rarest.id);
    }
  }
  return shuffled(chosen, draw);
}

/** What a paper came to: every question weighs the same, whatever its kind. */
export function paperMark(items: readonly Pick<ItemMark, 'points' | 'of'>[]): { points: number; of: number } {
  const points = items.reduce((sum, i) => sum + (i.points * ITEM_WORTH) / i.of, 0);
  return { points, of: items.length * ITEM_WORTH };
}
