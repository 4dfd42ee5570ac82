/** The places of the site, in the order in which one looks for them. */
export const PLACES = [
  { path: '/onboarding/', title: '新人一周' },
  { path: '/course/', title: '课程' },
  { path: '/shoppers/', title: '模拟顾客' },
  { path: '/shift/', title: '当班' },
  { path: '/handbook/', title: '手册' },
  { path: '/records/', title: '我的记录' },
  { path: '/results/', title: '我的成绩' },
] as const;
