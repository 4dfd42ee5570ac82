import type { ToolCard } from './tool-card.ts';

/** What of scenario 3 is done otherwise than on a worksheet. */
export const scenario3Tools: readonly ToolCard[] = [
  {
    id: 'shots',
    task: '3-1',
    title: '选五张主图，裁好第一张',
    about: '九张照片里挑出该上的五张，各就各位；再把歪的那张转正、裁好。',
    minutes: 6,
    icon: 'target',
  },
  {
    id: 'titles',
    task: '3-2',
    title: '写一个三十字的标题',
    about: '用顾客搜的词拼标题，字数、第一行、接住几次搜索，一边写一边看。',
    minutes: 6,
    icon: 'search',
  },
];
