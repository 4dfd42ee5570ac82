import { scenario2Tools } from './scenario2.ts';
import { scenario3Tools } from './scenario3.ts';
import { scenario4Tools } from './scenario4.ts';
import { scenario7Tools } from './scenario7.ts';
import { scenario8Tools } from './scenario8.ts';
import type { ToolCard } from './tool-card.ts';

/** All drills of their own kind, in the order of the course. */
export const allTools: readonly ToolCard[] = [
  ...scenario2Tools,
  ...scenario3Tools,
  ...scenario4Tools,
  ...scenario7Tools,
  ...scenario8Tools,
];
