/** A small plan without a mistake: a text, two numbers, a sum and a bound. */
export const plan = () => ({
  id: 'shop-plan',
  title: '店铺方案',
  lead: '学一章写一章',
  sections: [
    {
      id: 'position',
      title: '卖什么',
      tasks: ['5-2'],
      lead: '先说人再说货',
      fields: [
        { id: 'goods', kind: 'text', title: '商品', hint: '写清规格', least: 4 },
        {
          id: 'rivals',
          kind: 'text',
          title: '同类',
          hint: '写价钱',
          least: 6,
          says: [{ title: '写了价钱', any: ['元', '块'] }],
          never: [{ words: ['全网最低'], why: '没法证明。' }],
        },
      ],
    },
    {
      id: 'price',
      title: '价格',
      tasks: ['5-2'],
      lead: '算清楚',
      fields: [
        { id: 'price', kind: 'number', title: '卖价', hint: '不用券', unit: '元', least: 1, most: 1000 },
        { id: 'cost', kind: 'number', title: '进价', hint: '含运费', unit: '元', least: 0, most: 1000 },
        {
          id: 'profit',
          kind: 'sum',
          title: '剩多少',
          hint: '减一减',
          unit: '元',
          answer: 'price - cost',
          why: '{price}－{cost} ＝ {answer}',
        },
        {
          id: 'rate',
          kind: 'sum',
          title: '毛利率',
          hint: '除一除',
          unit: '%',
          decimals: 1,
          tolerance: 0.1,
          answer: 'profit * 100 / price',
          why: '{profit}÷{price} ＝ {answer}%',
        },
      ],
      bounds: [{ id: 'earns', title: '不亏', holds: 'profit', why: '每件亏 {0 - profit} 元。' }],
    },
    ...['a', 'b'].map((id) => ({
      id,
      title: '一章',
      tasks: ['5-2'],
      lead: '写',
      fields: ['x', 'y'].map((f) => ({ id: `${id}${f}`, kind: 'text', title: '写', hint: '写', least: 2 })),
    })),
  ],
});
