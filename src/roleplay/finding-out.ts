import type { Wordings } from '../schemas/index.ts';
import { hasAct } from './conditions.ts';
import type { Turn } from './types.ts';

/** Says that the answer is not known. */
const NOT_KNOWN =
  /不敢(?:乱|瞎|随便)?(?:说|讲|答)|不(?:太)?(?:确定|清楚|知道|了解)|(?:没有?|未)写|说不准|拿不准|吃不准/;
/** Says that it will be found out. */
const FINDS_OUT = /核实|核对|查|问(?:一下|一问|问|下|清)|确认|请教/;

/** Whether the turn only says that the answer is not known yet and will be found out: what was asked is still to be answered. */
export const findsOut = (turn: Turn): boolean =>
  hasAct(turn, ['promise-followup', 'ask-wait']) &&
  turn.messages.some(({ text }) => NOT_KNOWN.test(text) && FINDS_OUT.test(text));

/** What whoever has decided or paid says to that: it thinks nothing over any more. */
export const HEARS_LATER: Wordings = ['嗯 不急', '好 查到说一声', '行 有信了告诉我', '嗯 你查'];

/** What whoever buys all the same says to that. */
export const BUYS_AHEAD: Wordings = [
  ['那我先拍下', '你问到告诉我'],
  ['那我先下单', '查到跟我说'],
  ['先拍了', '等你消息'],
  ['我先下单', '有消息说一声'],
];
