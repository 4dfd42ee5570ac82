import type { ToolCard } from './tool-card.ts';

/** What of scenario 4 is done otherwise than on a worksheet. */
export const scenario4Tools: readonly ToolCard[] = [
  {
    id: 'layout-board',
    task: '4-1',
    title: '摆一张首页',
    about: '照着简报挑积木、排先后：第一屏放什么，谁挨着谁，哪些不该放。',
    minutes: 6,
    icon: 'clipboard-list',
  },
  {
    id: 'contrast',
    task: '4-1',
    title: '看得清吗',
    about: '六处字，先凭眼睛判断够不够清楚，再把不够的调到刚好够。',
    minutes: 5,
    icon: 'sun-moon',
  },
  {
    id: 'sign-maker',
    task: '4-2',
    title: '做一个店标',
    about: '写两三个字，选颜色和大小。裁成圆、缩到四十像素，看还认不认得；做好了可以存成文件。',
    minutes: 6,
    icon: 'target',
  },
  {
    id: 'banner-maker',
    task: '4-3',
    title: '做一条店招',
    about: '店名加一句话，字不能压边：手机只显示中间一段。做好了可以存成文件。',
    minutes: 6,
    icon: 'pen-line',
  },
];
