import type { IconName } from '../icons/index.ts';

/** A drill of its own kind, with a page of its own below `/drills/`. */
export interface ToolCard {
  /** Its page, and its name in the journal. */
  id: string;
  /** The task whose lesson teaches it. */
  task: string;
  title: string;
  about: string;
  /** How long it takes. */
  minutes: number;
  icon: IconName;
}
