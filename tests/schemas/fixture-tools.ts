const colours = ['#1f4d3a', '#f6f1e6', '#ffffff', '#2b2a27'];

/** Goods for the title composer, the picture desk and the other drills of their own kind: each without a mistake. */
export const titleTask = () => ({
  id: 'red-cup',
  shop: 'corner',
  product: 'red-cup',
  facts: '红杯子，陶瓷。',
  searches: ['杯子', '陶瓷', '红色', '喝水'].map((word, i) => ({ id: `s${i}`, words: [word], share: 20 })),
  names: ['杯子'],
  selling: ['陶瓷'],
  together: [['陶瓷', '杯子']],
  words: ['杯子', '陶瓷', '红色', '喝水', '办公室', '送人', '新品', '大号'],
  untrue: [{ words: ['玻璃'], why: '是陶瓷的。' }],
  good: '红色陶瓷杯子',
  poor: ['杯', '最好的杯'],
});

export const shotTask = () => {
  const places = ['whole', 'use', 'detail', 'scale', 'white'];
  const shots = [...places, undefined, undefined].map((slot, i) => ({
    id: `p${i}`,
    ...(slot === undefined ? {} : { slot }),
    label: `照片${i}`,
    why: '理由。',
    scene: { ground: 'plain' },
  }));
  return {
    id: 'red-cup',
    shop: 'corner',
    product: 'red-cup',
    facts: '红杯子，陶瓷。',
    slots: places.map((id) => ({ id, title: '位置', want: '要的', why: '理由。' })),
    shots,
    raw: { x: 500, y: 500, width: 300, height: 300, tilts: [-5, 5] },
  };
};

export const nameBrief = () => ({
  id: 'cup',
  about: '给上班的人卖保温杯。',
  sells: ['杯', '壶'],
  others: ['禾田杯屋', '大口喝水杯'],
});

export const layoutTask = () => ({
  id: 'winter',
  shop: 'corner',
  brief: '冬天的首页。',
  blocks: ['banner', 'licence', 'promo', 'main', 'size', 'nav', 'popup', 'wall'].map((id) => ({
    id,
    title: '积木',
    about: '放什么',
    rows: 2,
  })),
  rules: [
    { kind: 'has', block: 'nav', points: 1, why: '理由。' },
    { kind: 'has', block: 'size', points: 1, why: '理由。' },
    { kind: 'without', block: 'popup', points: 1, why: '理由。' },
    { kind: 'first-screen', block: 'banner', points: 1, why: '理由。' },
    { kind: 'above', block: 'main', other: 'size', points: 1, why: '理由。' },
    { kind: 'before', block: 'banner', other: 'nav', points: 1, why: '理由。' },
  ],
  most: 14,
  good: ['banner', 'main', 'size', 'nav'],
  poor: [['popup', 'wall'], ['wall']],
});

export const contrastTask = () => ({
  id: 'page',
  shop: 'corner',
  about: '五处字。',
  pairs: ['title', 'price', 'note', 'button', 'season'].map((id) => ({
    id,
    where: '哪里',
    words: '字',
    text: '#1f4d3a',
    ground: '#f6f1e6',
    large: false,
    why: '理由。',
  })),
});

export const signTask = (kind: 'sign' | 'banner' = 'sign') => {
  const one = { text: '街角', size: 120, x: 200, y: 150, ground: '#1f4d3a', ink: '#f6f1e6' };
  return {
    id: 'corner',
    kind,
    shop: 'corner',
    brief: '做一个。',
    say: ['街角'],
    colours: colours.map((hex) => ({ hex, title: '颜色' })),
    good: one,
    poor: [
      { ...one, text: '第一' },
      { ...one, size: 20 },
    ],
  };
};

/** A line of returns: four stations, somebody at each. */
export const returnLine = () => {
  const steps = ['receive', 'count', 'inspect', 'refund'];
  const line = () => ({ named: 'count', order: [...steps], next: 'count' });
  return {
    id: 'corner',
    shop: 'corner',
    brief: '每天寄回12件。',
    teaches: ['S000-4-25'],
    come: 12,
    days: 3,
    steps: steps.map((id) => ({
      id,
      title: '站',
      about: '做什么',
      ...(id === 'inspect' ? { finds: { every: 3, what: '坏的', skips: ['count'] } } : {}),
    })),
    people: steps.map((id, i) => ({
      id: `p${i}`,
      name: `人${i}`,
      team: '组',
      hours: 4,
      at: id,
      can: { [id]: 3 },
    })),
    most: 1,
    rules: [
      { first: 'receive', later: 'inspect', points: 1, given: true, why: '理由。' },
      { first: 'inspect', later: 'count', points: 2, given: false, why: '理由。' },
    ],
    reasons: ['a', 'b', 'c', 'd'].map((id, i) => ({ id, text: `理由${id}`, right: i < 2, why: '因为。' })),
    good: { ...line(), reasons: ['a', 'b'] },
    poor: [line(), { ...line(), named: 'refund' }],
  };
};
