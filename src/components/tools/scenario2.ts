import type { ToolCard } from './tool-card.ts';

/** What of scenario 2 is done otherwise than on a worksheet. */
export const scenario2Tools: readonly ToolCard[] = [
  {
    id: 'shop-name',
    task: '2-2',
    title: '起店名',
    about: '一边打字一边看：字数、碰不得的词、像不像别家、好不好记。',
    minutes: 5,
    icon: 'pen-line',
  },
];
