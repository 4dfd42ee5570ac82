import type { ToolCard } from './tool-card.ts';

/** What of scenario 8 is done otherwise than on a worksheet. */
export const scenario8Tools: readonly ToolCard[] = [
  {
    id: 'promo',
    task: '8-5',
    title: '排一场促销，边写边算',
    about: '定活动价、划线价和满减，三种买法到手多少、店里剩多少马上算出来；再挑页面上该写的几条。',
    minutes: 8,
    icon: 'ticket',
  },
];
