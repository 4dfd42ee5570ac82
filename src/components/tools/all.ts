import { scenario3Tools, type ToolCard } from './scenario3.ts';
import { scenario4Tools } from './scenario4.ts';

/** All drills of their own kind, in the order of the course. */
export const allTools: readonly ToolCard[] = [...scenario3Tools, ...scenario4Tools];
