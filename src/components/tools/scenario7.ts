import type { ToolCard } from './tool-card.ts';

/** What of scenario 7 is done otherwise than on a worksheet. */
export const scenario7Tools: readonly ToolCard[] = [
  {
    id: 'returns-line',
    task: '7-2',
    title: '退货流程看板',
    about: '一站一站找出瓶颈，再调人、换先后，看每站前面堆几件，排一条跟得上的退货线。',
    minutes: 8,
    icon: 'package',
  },
];
