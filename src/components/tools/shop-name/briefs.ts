import type { NameBrief } from '../../../grading/drills/index.ts';

/** Shops that want a name; all of them, and the names next door, are invented. */
export const BRIEFS: readonly NameBrief[] = [
  {
    id: 'cup',
    about: '给坐地铁上班的人卖保温杯，轻、不漏，发货前倒放一夜查漏。',
    sells: ['杯', '壶'],
    others: ['禾田杯屋', '大口喝水杯'],
  },
  {
    id: 'lunch-bag',
    about: '给自己带饭上班的人缝饭盒袋，立得住，里层能擦洗。',
    sells: ['饭', '袋', '包', '盒'],
    others: ['饭点布袋', '小灶食盒'],
  },
  {
    id: 'raincoat',
    about: '只做孩子的雨衣，袖口都缝反光条，走夜路看得见。',
    sells: ['雨', '衣'],
    others: ['晴天雨具', '蹦蹦童装'],
  },
  {
    id: 'tea',
    about: '卖一个人喝的小茶具，一壶一杯，不占桌子。',
    sells: ['茶', '壶', '杯'],
    others: ['老井茶铺', '青瓦茶具'],
  },
  {
    id: 'seeds',
    about: '给住楼房的人卖阳台上种的菜籽，附一张种植卡。',
    sells: ['菜', '种', '籽', '苗', '阳台'],
    others: ['绿手指园艺', '田间种子'],
  },
];
