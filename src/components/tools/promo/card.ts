/** The drill of its own kind in scenario 8, as lists and its lesson show it. */
export const PROMO = {
  /** Its page below `/drills/`, and its name in the journal. */
  id: 'promo',
  task: '8-5',
  title: '排一场促销，边写边算',
  about: '定活动价、划线价和满减，三种买法到手多少、店里剩多少马上算出来；再挑页面上该写的几条。',
  minutes: 8,
  icon: 'ticket',
} as const;
