import type { ShiftPace } from '../../records/index.ts';

/** Paces that practice offers, with what they mean. */
export const PACES: readonly { id: string; title: string; about: string; pace: ShiftPace }[] = [
  { id: '1', title: '1 倍', about: '和真的一样快', pace: {} },
  { id: '2', title: '2 倍', about: '顾客来得快，等得短', pace: { speed: 2 } },
  { id: '4', title: '4 倍', about: '练手速用', pace: { speed: 4 } },
  { id: 'untimed', title: '不计时', about: '等你回了话才往下走，不催也不走', pace: { untimed: true } },
];

/** Milliseconds of shift time that pass in one millisecond at the desk. */
export function rateOf({ speed = 1, extended = 100 }: ShiftPace): number {
  return (speed * 100) / extended;
}

/** The pace in words; empty where it is the plan's own. */
export function paceSaid({ speed, untimed, extended }: ShiftPace): string {
  if (untimed) return '不计时';
  if (speed && speed > 1) return `${speed} 倍速`;
  return extended ? `时间延长到 ${extended}%` : '';
}
