import type { AgentInput } from '../../roleplay/index.ts';

/** A conversation begun on the home page, for the workbench to go on with. */
export interface Handoff {
  case: string;
  seed: number;
  inputs: AgentInput[];
  /** Conversation time reached, ms. */
  reached: number;
}

const KEY = 'jinpai-handoff';

/** Leaves the conversation for the workbench, in this tab only. Where storage is blocked the workbench starts afresh. */
export function leaveForWorkbench(handoff: Handoff): void {
  try {
    sessionStorage.setItem(KEY, JSON.stringify(handoff));
  } catch {
    // Storage is blocked or full: the chat on this page goes on.
  }
}

/** Takes what the home page left for this case, once; null where there is nothing, or nothing that can be read. */
export function takeFromHome(caseId: string): Handoff | null {
  try {
    const found: unknown = JSON.parse(sessionStorage.getItem(KEY) ?? 'null');
    if (!isHandoff(found) || found.case !== caseId) return null;
    sessionStorage.removeItem(KEY);
    return found;
  } catch {
    return null;
  }
}

function isHandoff(value: unknown): value is Handoff {
  if (typeof value !== 'object' || value === null) return false;
  const v = value as Partial<Record<keyof Handoff, unknown>>;
  const whole = [v.seed, v.reached].every((n) => Number.isSafeInteger(n));
  return whole && typeof v.case === 'string' && Array.isArray(v.inputs) && v.inputs.every(isInput);
}

function isInput(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const { type, at, text } = value as Record<string, unknown>;
  return type === 'message' && Number.isSafeInteger(at) && typeof text === 'string';
}
